import CrimePrevention

/// A detail that a roster states about a person in addition to the name.
enum PersonDetail {
  /// A post or title (befattning).
  case post(MarkedText, isClear: Bool)
  case organization(MarkedText, isClear: Bool)
  /// A party's letters, such as `(S)`.
  case party(MarkedText)
  case attendance(Participant.Attendance, MarkedText)
  case capacity(Participant.Capacity, MarkedText)
  case chair(MarkedText)
  case noteTaker(MarkedText)
  case approver(MarkedText)
  /// Served in somebody's place. Without a name, the member's name follows.
  case substitutes(name: MarkedText?, MarkedText)
  /// Somebody's name with a mark that doesn't say which of the two was there: `(ers. Bo Ek)`.
  case substitute(name: MarkedText?, MarkedText)
  /// Attended a part: items and times.
  case part(AttendedPart)
  /// How the person attended, such as online.
  case manner(MarkedText)
  /// A cross next to the name.
  case mark(MarkedText)
  case unknown(MarkedText)
  /// Unknown words above or before people that may say how they took part.
  case unclear(MarkedText)
}

extension PersonDetail {
  /// Reads the details in a part of an entry: a few words between commas, dashes or in parentheses, or around a name.
  static func read(_ text: MarkedText) -> [PersonDetail] {
    let text = text.trimming { $0.isSpace || $0 == .innerBreak || ":;,.()[]–—-".unicodeScalars.contains($0) }
      .withoutFootnote
    guard !text.isEmpty else { return [] }
    let words = text.words
    guard words.count <= longest else { return [.unknown(text)] }
    if let clause = relativeClause(text, words) { return read(clause) }
    // "skolan samt jag själv"
    if let me = words.firstIndex(where: { $0.letters == "jag" }), me > 1,
      ["och", "samt"].contains(words[me - 1].letters)
    {
      return read(text.prefix(upTo: words[me - 1].range.lowerBound))
    }
    // "Kallade utom Bo Ek", "inbjuden men kom inte"
    if words.contains(where: { exceptions.contains($0.letters) }) { return [.unclear(text)] }
    if let and = words.lastIndex(where: { $0.letters == "och" }), and > 0, and + 1 < words.count,
      case .chair? = read(text.suffix(from: words[and].range.upperBound)).first
    {
      // "kommunstyrelsens ordförande och ordförande i rådet"
      return read(text.prefix(upTo: words[and].range.lowerBound))
        + read(text.suffix(from: words[and].range.upperBound))
    }
    if let party = party(text, words) { return [party] }
    // "Vice   Bo Ek, polischef", as next to a word for the chair
    if words.count == 1, words[0].letters == "vice" { return [.mark(text)] }
    if words.count == 1, ["x", "✓", "✔", "☒", "☑"].contains(words[0].letters) { return [.mark(text)] }
    if let part = attendedPart(text, words) { return part }
    if let parts = divided(text, words) { return parts.flatMap(read) }
    if words.count > 1, let last = words.last, let marker = markers.meaning(of: last.letters), marker.isAttendance,
      markers.longestMatch(in: words[...])?.count != words.count
    {
      // "socialtjänst Frånvarande"
      return read(text.prefix(upTo: last.range.lowerBound)) + read(text.text(of: last))
    }
    if let match = markers.longestMatch(in: words[...]) {
      let range = words[0].range.lowerBound..<words[match.count - 1].range.upperBound
      let rest = text.suffix(from: range.upperBound).bare
      if let details = marked(match.meaning, text[range], rest, whole: text) { return details }
    }
    // If words about a part of the meeting aren't understood, the person may not have been there throughout.
    return posts(text, words) + (words.count > 1 && speaksOfPart(text) ? [.unknown(text)] : [])
  }

  /// The maximum number of words; longer texts say more than a person's post, organization and part.
  private static let longest = 120

  /// The parts of a text, divided by commas or before words about a part of the meeting:
  /// `räddningstjänsten, anslöt kl. 13.30`, `socialkontoret t.o.m. punkt 4`.
  private static func divided(_ text: MarkedText, _ words: [Word]) -> [MarkedText]? {
    let commas = text.split { $0 == "," || $0 == ";" }
    if commas.count > 1 { return commas }
    guard
      let start = words.indices.dropFirst().first(where: { index in
        let rest = text.suffix(from: words[index].range.lowerBound)
        return speaksOfPart(rest) && attendedPart(rest, Array(words[index...])) != nil
      })
    else { return nil }
    let place = words[start].range.lowerBound
    return [text.prefix(upTo: place), text.suffix(from: place)]
  }

  private static let exceptions = Lexicon(words: "utom", "förutom", "undantag", "undantaget", "men", "ev", "eventuellt")

  private static let clauseWords = Lexicon(words: "också", "även", "var", "är", "dessutom", "samtidigt")

  /// What a clause such as *som också var ordförande* says.
  private static func relativeClause(_ text: MarkedText, _ words: [Word]) -> MarkedText? {
    guard words.count > 1, words.count < 10, ["som", "tillika"].contains(words[0].letters) else { return nil }
    let rest = words.dropFirst().drop { clauseWords.contains($0.letters) }
    guard rest.count < words.count - 1, let first = rest.first else { return nil }
    return text.suffix(from: first.range.lowerBound)
  }

  /// Reads the words before a name; small words that aren't a post are ignored.
  static func readBefore(_ text: MarkedText) -> [PersonDetail] {
    // "Polisen genom Bo Ek"
    let words = text.words
    let isThrough = words.count > 1 && words.suffix(1).contains { ["genom", "gm", "via"].contains($0.letters) }
    let told = isThrough ? text.text(from: words[0], through: words[words.count - 2]) : text
    return read(told.withoutConjunctions).filter {
      if case .post(_, false) = $0 { return false }
      return true
    }
  }

  /// The same detail, without certainty that it is the person's.
  var unclear: PersonDetail {
    switch self {
    case .post(let text, _): .post(text, isClear: false)
    case .organization(let text, _): .organization(text, isClear: false)
    default: self
    }
  }

  /// Whether words name somebody who served in another person's place: `ers. Bo Ek`.
  static func namesSubstitution(_ text: MarkedText) -> Bool {
    read(text).contains {
      switch $0 {
      case .substitute, .capacity(.substitute, _): true
      default: false
      }
    }
  }

  /// Whether words say that a substitute's name follows.
  static func namesSubstitute(_ text: MarkedText) -> Bool {
    read(text).contains { if case .capacity(.substitute, _) = $0 { true } else { false } }
  }
}

extension PersonDetail {
  private static let parties: Set<String> = [
    "s", "m", "c", "l", "v", "kd", "mp", "sd", "fp", "fi", "opol", "obunden", "lp", "wip", "ap",
  ]

  private static func party(_ text: MarkedText, _ words: [Word]) -> PersonDetail? {
    guard words.count == 1, words[0].range.count <= 4, parties.contains(words[0].letters),
      text[text.startIndex].isUppercase
    else { return nil }
    return .party(text)
  }
}
