/// The words for quantities in a language.
struct FigureLexicon {
  /// Units of time by their inflected forms.
  let units: [String: String]
  /// Words that mean each one of something.
  let each: Set<String>
  private let ones: Set<String>
  private let beforeOne: Set<String>
  private let amounts: [String: String]
  private let tens: [(word: String, value: Int)]

  init(_ language: Language) {
    switch language.known {
    case .swedish: self = Self.swedish
    case .english: self = Self.english
    case nil: self.init(units: [:], each: [], ones: [], beforeOne: [], amounts: [:], tens: [])
    }
  }

  /// The frequency that two words state, as in “varje vecka” and “i veckan”; “i år” says when instead.
  func frequency(_ word: String, _ next: String) -> String? {
    guard each.contains(word), let unit = units[next] else { return nil }
    return word != "i" || next.hasSuffix("en") || next.hasSuffix("et") || next.hasSuffix("an") ? "each \(unit)" : nil
  }

  /// The amount that a word means between its neighbours.
  func amount(of word: String, after previous: String?, before next: String?) -> String? {
    if each.contains(word) { return Self.spread.contains(word) ? "all" : nil }
    if ones.contains(word) {
      if let previous, beforeOne.contains(previous) { return "1" }
      if let next, units[next] != nil { return "1" }
      return nil
    }
    if let amount = amounts[word] { return amount }
    guard let ten = tens.first(where: { word.hasPrefix($0.word) && word.count > $0.word.count }),
      let one = amounts[String(word.dropFirst(ten.word.count))].flatMap({ Int($0) }), (1...9).contains(one)
    else { return nil }
    return String(ten.value + one)
  }

  /// The words of `each` that mean every one, whatever follows; `i` and `per` don't.
  private static let spread: Set<String> = ["varje", "varenda", "samtliga", "alla", "every", "each", "all"]

  private init(
    units: [String: String],
    each: Set<String>,
    ones: Set<String>,
    beforeOne: Set<String>,
    amounts: [String: String],
    tens: [(word: String, value: Int)]
  ) {
    self.units = units
    self.each = each
    self.ones = ones
    self.beforeOne = beforeOne
    self.amounts = amounts.merging(tens.map { ($0.word, String($0.value)) }) { first, _ in first }
    self.tens = tens
  }
}

extension FigureLexicon {
  private static let swedish = FigureLexicon(
    units: [
      "timme": "hour", "timmen": "hour", "dag": "day", "dagen": "day", "dygn": "day", "dygnet": "day",
      "vecka": "week", "veckan": "week", "månad": "month", "månaden": "month", "kvartal": "quarter",
      "kvartalet": "quarter", "tertial": "tertial", "tertialet": "tertial", "termin": "term", "terminen": "term",
      "halvår": "half-year", "halvåret": "half-year", "år": "year", "året": "year",
    ],
    each: ["varje", "varenda", "samtliga", "alla", "per", "i"],
    ones: ["en", "ett"],
    beforeOne: ["minst", "lägst", "högst", "max", "exakt", "precis"],
    amounts: [
      "två": "2", "tre": "3", "fyra": "4", "fem": "5", "sex": "6", "sju": "7", "åtta": "8", "nio": "9", "tio": "10",
      "elva": "11", "tolv": "12", "tretton": "13", "fjorton": "14", "femton": "15", "sexton": "16", "sjutton": "17",
      "arton": "18", "nitton": "19", "hundra": "100", "tusen": "1000", "ettusen": "1000", "etthundra": "100",
      "en": "1", "ett": "1", "halvera": "half", "halveras": "half", "halverad": "half", "hälften": "half",
      "fördubbla": "twice",
      "fördubblas": "twice", "dubbelt": "twice", "tredjedel": "third", "fjärdedel": "quarter-part",
      "dagligen": "each day", "veckovis": "each week", "månatligen": "each month", "månadsvis": "each month",
      "kvartalsvis": "each quarter", "årligen": "each year", "årlig": "each year", "årliga": "each year",
      "varannan": "every second", "vartannat": "every second",
    ],
    tens: [
      ("tjugo", 20), ("trettio", 30), ("fyrtio", 40), ("femtio", 50), ("sextio", 60), ("sjuttio", 70), ("åttio", 80),
      ("nittio", 90),
    ]
  )

  private static let english = FigureLexicon(
    units: [
      "hour": "hour", "day": "day", "week": "week", "month": "month", "quarter": "quarter", "term": "term",
      "year": "year",
    ],
    each: ["every", "each", "all", "per", "a"],
    ones: [],
    beforeOne: [],
    amounts: [
      "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
      "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
      "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "hundred": "100", "thousand": "1000",
      "halve": "half", "halved": "half", "half": "half", "double": "twice", "doubled": "twice", "twice": "2",
      "once": "1", "third": "third", "daily": "each day", "weekly": "each week", "monthly": "each month",
      "quarterly": "each quarter", "yearly": "each year", "annually": "each year",
    ],
    tens: [
      ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
      ("ninety", 90),
    ]
  )
}
