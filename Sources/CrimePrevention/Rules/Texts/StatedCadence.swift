/// How often something is to be done, as stated in Swedish and English texts.
enum StatedCadence {
  /// Words that leave the frequency open.
  static let openWords = TextSearch([
    "så ofta", "när tillfälle ges", "när tillfälle finns", "när möjlighet finns", "när det är möjligt", "i mån av",
    "as often as", "when possible", "whenever possible", "when there is time",
  ])

  /// The number of times a year that a cadence amounts to; `nil` for windows that have no fixed number in a year, and
  /// for a cadence of never, which another rule reports.
  static func timesAYear(_ times: Int, per window: CalendarWindow) -> Int? {
    let windows: Int? =
      switch window.known {
      case .week: 52
      case .month: 12
      case .quarter: 4
      case .tertial: 3
      case .halfYear, .term: 2
      case .year: 1
      case .period, nil: nil
      }
    return windows.flatMap { windows in
      let product = times.multipliedReportingOverflow(by: windows)
      return product.overflow || times <= 0 ? nil : product.partialValue
    }
  }

  /// The number of times a year that a text states in its first phrase of this kind: “två gånger om året”, “varje
  /// månad”, “quarterly”.
  static func timesAYear(in text: String) -> Int? {
    guard windowParts.occurs(in: text) else { return nil }
    let words = Words.words(of: text)
    for (position, word) in words.enumerated() {
      if let window = adverbs[word] { return timesAYear(1, per: window) }
      guard let window = windows[word], position > 0 else { continue }
      let before = words[..<position].suffix(3)
      if let times = times(in: before) { return timesAYear(times, per: window) }
      if ["varje", "every", "each"].contains(before.last) { return timesAYear(1, per: window) }
    }
    return nil
  }

  /// The number in “två gånger per”, “twice a”, which comes before the name of a window.
  private static func times(in words: ArraySlice<String>) -> Int? {
    guard let joint = words.last, ["per", "i", "om", "varje", "a", "each", "every"].contains(joint) else { return nil }
    let rest = words.dropLast()
    guard let unit = rest.last else { return nil }
    if let times = ["once": 1, "twice": 2][unit] { return times }
    guard ["gång", "gånger", "ggr", "time", "times"].contains(unit), let number = rest.dropLast().last else {
      return nil
    }
    return numbers[number] ?? Int(number)
  }

  /// Whether a word of some length in one text also occurs, perhaps inside a longer word, in the other.
  static func speakOfTheSame(_ one: String, _ other: String) -> Bool {
    let stems = Words.stems(of: other, length: 5).subtracting(empty)
    return TextSearch(stems.sorted()).occurs(in: one)
  }

  /// Beginnings of words that say how often, not what.
  private static let empty: Set<String> = [
    "gånge", "varje", "månad", "vecka", "kvart", "terti", "halvå", "termi", "minst", "times", "every", "month", "quart",
    "under", "inom", "eller", "årlig",
  ]

  private static let numbers = [
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  ]

  /// Parts of the words below, to skip most texts quickly.
  private static let windowParts = TextSearch([
    "veck", "månad", "kvartal", "tertial", "halvår", "termin", "år", "week", "month", "quarter", "term", "year",
    "annual",
  ])

  private static let adverbs: [String: CalendarWindow] = [
    "veckovis": .week, "månadsvis": .month, "månatligen": .month, "kvartalsvis": .quarter, "tertialvis": .tertial,
    "terminsvis": .term, "årligen": .year, "weekly": .week, "monthly": .month, "quarterly": .quarter, "annually": .year,
    "yearly": .year,
  ]

  private static let windows: [String: CalendarWindow] = [
    "vecka": .week, "veckan": .week, "månad": .month, "månaden": .month, "kvartal": .quarter, "kvartalet": .quarter,
    "tertial": .tertial, "tertialet": .tertial, "halvår": .halfYear, "halvåret": .halfYear, "termin": .term,
    "terminen": .term, "år": .year, "året": .year, "week": .week, "month": .month, "quarter": .quarter, "term": .term,
    "year": .year,
  ]
}
