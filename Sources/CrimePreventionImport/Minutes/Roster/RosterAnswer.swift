import CrimePrevention

/// What a cell about attendance says in a table of people: `x`, `nej`, `x, fr.o.m. punkt 2`, `föräldraledig`, `ers. Bo Ek`.
struct RosterAnswer {
  let attendance: Participant.Attendance
  /// The words or the mark that say so.
  let text: MarkedText
  /// The rest of the cell.
  let rest: MarkedText
  /// Whether the cell says so only indirectly: a dash where other cells have a cross, a reason, somebody's substitute.
  let isImplied: Bool

  init?(_ cell: MarkedText) {
    let words = cell.words
    if Self.isMark(cell) {
      self.init(.present, cell, in: cell)
    } else if let first = words.first, words.count > 1, Self.isMark(cell.text(of: first)),
      ["(", ",", ";"].contains(words[1].letters)
        || PersonDetail.attendedPart(cell.suffix(from: first.range.upperBound), [Word](words.dropFirst())) != nil
    {
      // "x (t.o.m. punkt 3)", "x, fr.o.m. p. 2", "X  fr.o.m. punkt 3"
      self.init(.present, cell.text(of: first), in: cell)
    } else if let match = Self.answers.longestMatch(in: words[...]) {
      self.init(match.meaning, cell.text(from: words[0], through: words[match.count - 1]), in: cell)
    } else if let match = Self.reasons.longestMatch(in: words[...]), match.count == words.count || words.count < 5 {
      self.init(.absent, cell.text(from: words[0], through: words[match.count - 1]), in: cell, isImplied: true)
    } else if let first = words.first, !PersonPhrase.find(in: cell).isEmpty, PersonDetail.namesSubstitution(cell) {
      self.init(.absent, cell.text(of: first), rest: cell, isImplied: true)
    } else if !cell.isEmpty, cell.marks.allSatisfy({ $0.scalar.isDash || $0.scalar == "0" }) {
      self.init(.absent, cell, in: cell, isImplied: true)
    } else {
      return nil
    }
  }

  private init(
    _ attendance: Participant.Attendance,
    _ text: MarkedText,
    in cell: MarkedText,
    isImplied: Bool = false
  ) {
    self.init(attendance, text, rest: cell.suffix(from: text.endIndex).bare, isImplied: isImplied)
  }

  private init(_ attendance: Participant.Attendance, _ text: MarkedText, rest: MarkedText, isImplied: Bool) {
    self.attendance = attendance
    self.text = text
    self.rest = rest
    self.isImplied = isImplied
  }

  private static let answers = Lexicon<Participant.Attendance>([
    ("ja|närvarande|deltog|n|när|närv|på plats|digitalt|teams|på länk|via länk|deltar", .present),
    (
      "nej|frånvarande|förhinder|f|frånv|ej närv|förh|anmält förhinder|ej närvarande|sjuk|ej|deltog ej|återbud|frånvaro",
      .absent
    ),
    ("delvis|del av mötet|del av tiden", .partial),
  ])

  /// Reasons for absence.
  private static let reasons = Lexicon(
    words: "föräldraledig",
    "semester",
    "tjänstledig",
    "ledig",
    "vab",
    "vård av barn",
    "tjänsteresa",
    "bortrest",
    "sjukskriven",
    "sjukanmäld",
    "annat möte",
    "utbildning",
    "kurs",
    "slutat",
    "vakant"
  )

  static func isMark(_ cell: MarkedText) -> Bool {
    let text = cell.string.lowercased()
    return ["x", "✓", "✔", "☒", "☑", "1", "ja"].contains(text)
  }
}
