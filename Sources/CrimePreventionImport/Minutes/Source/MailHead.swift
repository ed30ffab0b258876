/// The header that a mail program writes above a message: `Från: …`, `Skickat: …`, `Till: …`, `Ämne: …`.
///
/// The day and the people of the message aren't the meeting's; its subject may be the title of the notes.
enum MailHead {
  /// The lines, with subjects stripped of their label, and the indices of the other header lines.
  static func parted(_ lines: [SourceLine]) -> (lines: [SourceLine], heads: Set<Int>) {
    var parted = lines
    var heads: Set<Int> = []
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, word(of: lines[end]) != nil { end += 1 }
      if end - start >= 3 {
        for index in start..<end {
          // The subject isn't the title of notes that have one of their own.
          if let subject = subject(of: lines[index]), !namesNotes(lines[end...]) {
            parted[index] = subject
          } else {
            heads.insert(index)
          }
        }
      }
      start = max(end, start + 1)
    }
    return (parted, heads)
  }

  /// Whether one of the first lines of a message is the title of notes: `Minnesanteckningar från rådet`.
  private static func namesNotes(_ lines: ArraySlice<SourceLine>) -> Bool {
    lines.prefix(20).contains { line in
      guard let first = line.words.first, DocumentKind.isNamed(by: first), line.words.count <= 14,
        // "Anteckningar" alone heads what was said.
        line.words.count > 1 || first.letters != "anteckningar" && first.letters != "noteringar"
      else {
        return false
      }
      return line.text.marks.last?.scalar != "." && line.labels.isEmpty
        && !line.words.contains { $0.kind == .word && RosterLines.isVerb($0) }
    }
  }

  private enum Part { case subject, other }

  private static func word(of line: SourceLine) -> Part? {
    guard let colon = line.words.prefix(3).firstIndex(where: { $0.letters == ":" }), colon > 0 else { return nil }
    return parts.meaning(of: line.words[..<colon].map(\.letters).joined())
  }

  private static let parts = Lexicon<Part>([
    ("ämne|subject|ärende|rubrik", .subject),
    (
      "från|till|kopia|skickat|datum|bifogade|bifogade filer|bifogat|bilagor|bilaga|prioritet|from|sent|to|cc|date|bcc|importance",
      .other
    ),
  ])

  /// The subject of a message, without prefixes for replies and forwarded messages.
  private static func subject(of line: SourceLine) -> SourceLine? {
    guard word(of: line) == .subject else { return nil }
    var words = line.words[...]
    while words.count > 2, let first = words.first, words[words.startIndex + 1].letters == ":",
      words.startIndex == 0 || marks.contains(first.letters)
    { words = words.dropFirst(2) }
    guard let first = words.first else { return nil }
    return SourceLine.lines(of: line.text.suffix(from: first.range.lowerBound)).first
  }

  private static let marks = Lexicon(words: "sv", "re", "vb", "fw", "fwd")
}
