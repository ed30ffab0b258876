/// Text that a page prints around the contents: its number, places for signatures, and the document's head on every
/// page.
enum PageHeads {
  /// The lines without those that belong to a page. A head that is repeated on every page is kept once.
  static func removed(from lines: [SourceLine]) -> [SourceLine] {
    var seen: Set<String> = []
    var followsHead = false
    let tops = tops(of: lines)
    return lines.indices.filter { index in
      let line = lines[index]
      if line.isFurniture || tops.contains(index) { return false }
      // The meeting's day, alone on a line below a repeated head.
      if followsHead, line.words.allSatisfy({ $0.kind != .word }), !line.text.dates(among: line.words).isEmpty {
        return false
      }
      guard line.words.count <= 14, line.mayBePageHead else {
        followsHead = false
        return true
      }
      let words = Spelling.skeleton(line.words.filter { $0.kind == .word }.map(\.letters).joined(separator: " "))
      followsHead = !seen.insert(words).inserted
      return !followsHead
    }.map { lines[$0] }
  }

  /// The lines that are repeated word for word right above a page head: `Dokumenttyp   Diarienummer   Sida`.
  private static func tops(of lines: [SourceLine]) -> Set<Int> {
    var first: [String: Int] = [:]
    var tops: Set<Int> = []
    for index in lines.indices.dropLast() where lines[index + 1].mayBePageHead && lines[index].words.count <= 8 {
      let above = lines[index]
      guard above.words.count > 1, above.words.allSatisfy({ $0.kind == .word }) else { continue }
      let key = Spelling.skeleton(above.words.map(\.letters).joined(separator: " "))
      if first[key] == nil { first[key] = index } else { tops.insert(index) }
    }
    return tops
  }
}

extension SourceLine {
  /// Whether the line belongs to the page, not to the text: its number, a rule, a place for signatures.
  var isFurniture: Bool {
    let letters = words.filter { $0.kind == .word }.map(\.letters).joined()
    if letters.isEmpty { return words.allSatisfy { $0.kind == .sign } || words.count <= 5 && isPageNumber }
    if ["sida", "sid", "page", "s"].contains(letters) || letters == "sidaav" || letters == "sidav" {
      return words.count <= 6
    }
    return Self.furniture.contains(letters)
  }

  /// `3`, `2 (5)`, `2/5`, `- 3 -`.
  private var isPageNumber: Bool {
    let numbers = words.filter { $0.kind == .number }
    let signs = Set(words.filter { $0.kind == .sign }.map(\.letters))
    guard numbers.allSatisfy({ $0.letters.utf8.count <= 3 }) else { return false }
    if numbers.count == 1 { return signs.isSubset(of: ["(", ")", "-", "–", "—"]) }
    return numbers.count == 2 && !signs.isEmpty && signs.isSubset(of: ["(", ")", "/"])
  }

  private static let furniture = Lexicon(
    words: "justerandes sign",
    "justerandes signatur",
    "utdragsbestyrkande",
    "justerandes sign utdragsbestyrkande",
    "sign",
    "justerandes signaturer"
  )

  /// Whether it names the kind of the document, or the council with or without a date, as a page does at its top.
  fileprivate var mayBePageHead: Bool {
    // An item has a number.
    guard let first = words.first, first.kind != .number, first.letters != "§" else { return false }
    if words.contains(where: { DocumentKind.isNamed(by: $0) }), labels.isEmpty {
      return words.count { $0.kind != .sign } <= 8
    }
    // "Rådet beslutar" heads a decision.
    if case .item? = labels.first?.label { return false }
    let letters = words.filter { $0.kind == .word }
    return !letters.isEmpty && letters.count <= 4
      && words.contains { DecisionSentence.isCouncil($0) || $0.letters == "sammanträdesdatum" }
      && words.allSatisfy { $0.kind != .sign || $0.letters == "-" }
  }
}
