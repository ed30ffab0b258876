/// The signature of a mail with notes: the sender's name on a line of its own at the end, with post and organization
/// below.
struct MailSignature {
  let name: MarkedText
  /// The post and the organization.
  let details: [MarkedText]
  /// The lines of the signature.
  let lines: Range<Int>

  /// The maximum number of lines after the name.
  private static let longest = 8

  init?(_ all: [SourceLine], heads: Set<Int>) {
    guard let sender = heads.sorted().lazy.compactMap({ Self.sender(of: all[$0]) }).first,
      let place = all.indices.suffix(Self.longest + 1).last(where: { Self.isSame(all[$0].text, sender) }),
      !heads.contains(place)
    else { return nil }
    name = all[place].text
    let below = all[(place + 1)...].prefix { line in
      line.labels.isEmpty && line.words.count <= 6 && line.words.allSatisfy { $0.kind == .word || $0.kind == .sign }
    }
    details = below.map(\.text)
    let isNamedAbove = place > 0 && Self.isGivenName(all[place - 1], of: sender)
    lines = (isNamedAbove ? place - 1 : place)..<all.count
  }

  /// Finds the signature of notes that aren't a mail: a name after a slash, or alone on the last line: `/Anna`,
  /// `Anna Ek`.
  init?(closing all: [SourceLine]) {
    guard
      let place = all.indices.suffix(3).last(where: { all[$0].startsWithSlash && Self.isName(all[$0]) })
        ?? all.indices.last.flatMap({ Self.isAlone($0, in: all) ? $0 : nil })
    else { return nil }
    name = all[place].text
    details = []
    lines = place..<(place + 1)
  }

  private static func isName(_ line: SourceLine) -> Bool {
    line.labels.isEmpty && (1...3).contains(line.words.count)
      && line.words.allSatisfy { NameShape.isNameWord($0, in: line.text) }
  }

  /// Whether a line is a whole name after an empty line, with no label before it that it may belong to.
  private static func isAlone(_ place: Int, in all: [SourceLine]) -> Bool {
    let line = all[place]
    guard line.followsBlank, line.words.count > 1, line.cells.count == 1, isName(line),
      let person = PersonPhrase.find(in: line.text).first, person.doubt == nil, person.isLikelyName
    else { return false }
    // The last person of a list isn't the signatory.
    let above = all[..<place].suffix(3)
    return above.allSatisfy(\.labels.isEmpty)
      && !above.suffix(1).contains { $0.words.count <= 8 && PersonPhrase.starts($0.text) }
  }

  /// The sender that a line of a mail's header names.
  private static func sender(of line: SourceLine) -> MarkedText? {
    guard let first = line.words.first, ["från", "from", "avsändare"].contains(first.letters),
      let colon = line.text.firstIndex(of: ":")
    else { return nil }
    return PersonPhrase.find(in: line.text.suffix(from: colon + 1).trimmed).first?.name
  }

  private static func isSame(_ text: MarkedText, _ name: MarkedText) -> Bool {
    Spelling.folded(text.bare.string) == Spelling.folded(name.string)
  }

  /// Whether a line is only the given name, as above a signature: `/Anna`.
  private static func isGivenName(_ line: SourceLine, of name: MarkedText) -> Bool {
    guard line.words.count == 1, let first = name.words.first else { return false }
    return Spelling.folded(line.string) == Spelling.folded(name.text(of: first).string)
  }
}
