import CrimePrevention

extension MessageLanguage {
  /// One of two wordings.
  func say(_ english: String, _ swedish: String) -> String {
    Sentence(english: english, swedish: swedish).text(in: self)
  }

  /// A number with what is counted, such as “1 decision” and “2 beslut”.
  func count(_ number: Int, _ english: (one: String, more: String), _ swedish: (one: String, more: String)) -> String {
    let isOne = number == 1
    return FigureText(self).text(number) + " "
      + say(isOne ? english.one : english.more, isOne ? swedish.one : swedish.more)
  }

  /// A day as it is written in a text.
  func day(_ date: CalendarDate) -> String { date.words.text(in: self) }

  /// A sentence that may quote texts of the record.
  func passage(_ sentence: Sentence) -> Passage { .sentence(sentence.text(in: self)) }

  /// What isn't known, or isn't shown, said as such.
  func missing(_ english: String, _ swedish: String) -> Passage { .quiet(say(english, swedish)) }

  /// A name with what is recorded for it, or that nothing is.
  func fact(_ name: String, _ value: Passage?) -> Block.Fact {
    Block.Fact(name: name, value: value ?? missing("not recorded", "ej angivet"))
  }
}

extension ReportingPeriod {
  /// The period as it is written in a text, such as “the second quarter of 2025”, short: “Q2 2025”, “kvartal 2 2025”.
  var words: Sentence {
    let year = first.year
    switch granularity {
    case .year: return Sentence(english: "\(year)", swedish: "\(year)")
    case .halfYear:
      let isFirst = first.month == 1
      return Sentence(
        english: "\(isFirst ? "first" : "second") half of \(year)",
        swedish: "\(isFirst ? "första" : "andra") halvåret \(year)"
      )
    case .tertial:
      let number = (first.month + 3) / 4
      return Sentence(english: "tertial \(number) of \(year)", swedish: "tertial \(number) \(year)")
    case .quarter:
      let number = (first.month + 2) / 3
      return Sentence(english: "Q\(number) \(year)", swedish: "kvartal \(number) \(year)")
    case .month:
      return Sentence(english: "\(first.monthName.english) \(year)", swedish: "\(first.monthName.swedish) \(year)")
    case .day: return first.words
    case .range:
      return first.words(through: last)
    }
  }
}

extension CalendarInterval {
  /// The interval as it is written in a text: “2024–2027” for whole years, else with days.
  var words: Sentence {
    guard let through else {
      return Sentence(english: "from \(from.words.english)", swedish: "från och med \(from.words.swedish)")
    }
    let isYears =
      (from.month, from.day) == (1, 1) && (through.month, through.day) == (12, 31) && from.year <= through.year
    if isYears {
      let years = from.year == through.year ? "\(from.year)" : "\(from.year)–\(through.year)"
      return Sentence(english: years, swedish: years)
    }
    return from.words(through: through)
  }
}

extension CalendarDate {
  /// From one day through another, the year once when it is the same.
  fileprivate func words(through last: CalendarDate) -> Sentence {
    let isSameYear = year == last.year
    let start = Sentence(
      english: isSameYear ? "\(day) \(monthName.english)" : words.english,
      swedish: isSameYear ? "\(day) \(monthName.swedish)" : words.swedish
    )
    return Sentence(
      english: "\(start.english) – \(last.words.english)",
      swedish: "\(start.swedish) – \(last.words.swedish)"
    )
  }
}

/// What an indicator's values are counted in, in words: “händelser per 1 000 invånare”.
struct UnitText: Sendable {
  private let indicator: Indicator
  private let language: MessageLanguage

  init(of indicator: Indicator, _ language: MessageLanguage) {
    self.indicator = indicator
    self.language = language
  }

  /// The unit, with what values are multiplied by and what they are per.
  var passage: Passage { .words(multiple) + unit + .words(per) }

  /// The same for places that know no sorts of text, such as an axis.
  var text: String { passage.text }

  private var multiple: String {
    switch indicator.multiplier {
    case nil, 1: ""
    case 1000: language.say("thousand ", "tusen ")
    case 1_000_000: language.say("million ", "miljoner ")
    case let factor?: FigureText(language).text(factor, decimals: 6) + " × "
    }
  }

  private var unit: Passage {
    switch indicator.unit.known {
    case .persons: .words(language.say("people", "personer"))
    case .events: .words(language.say("events", "händelser"))
    case .percent: .words(language.say("per cent", "procent"))
    case .points: .words(language.say("points", "poäng"))
    case .SEK: .words("kronor")
    case .hours: .words(language.say("hours", "timmar"))
    case nil: .record(indicator.unit.rawValue)
    }
  }

  private var per: String {
    guard indicator.statistic == .rate, let per = indicator.per else { return "" }
    let number = FigureText(language).text(per, decimals: 6)
    return language.say(" per \(number) inhabitants", " per \(number) invånare")
  }
}

/// An indicator's values as they are written beside markers and in descriptions: with its decimals, and “%” for per cent.
struct ValueText: Sendable {
  let language: MessageLanguage
  private let decimals: Int?
  private let unitSign: String
  private let figures: FigureText
  /// The least difference between two values that means anything.
  let finest: Double

  init(of indicator: Indicator, _ language: MessageLanguage) {
    self.language = language
    decimals = indicator.decimals
    unitSign = indicator.unit == .percent ? "\u{A0}%" : ""
    figures = FigureText(language)
    let areWhole = indicator.statistic == .count || indicator.statistic == .ordinal
    finest = areWhole ? 1 : indicator.decimals.map { 1 / DecimalPower.of(min(max($0, 0), 15)) } ?? 0
  }

  /// A value; one that doesn't reach a limit is never shown as the limit.
  func text(_ value: Double, shortOf limit: Double? = nil) -> String {
    let shown = decimals ?? (value == value.rounded() ? 0 : 2)
    guard let limit else { return figures.text(value, decimals: shown) + unitSign }
    return figures.text(value, shortOf: limit, decimals: shown) + unitSign
  }

  /// A value, or the range that is known; no end of it is shown as a limit that it doesn't reach.
  func text(_ figure: Figure, shortOf limit: Double? = nil) -> String {
    let lower = text(figure.lower, shortOf: limit)
    return figure.exact == nil ? "\(lower)–\(text(figure.upper, shortOf: limit))" : lower
  }

  /// What is expected: “at least 8”, “5–8”; `nil` without limits.
  func text(_ expected: ExpectedValues) -> String? {
    switch (expected.lower, expected.upper) {
    case (let lower?, let upper?): "\(text(lower.lower))–\(text(upper.upper))"
    case (let lower?, nil): language.say("at least ", "minst ") + text(lower)
    case (nil, let upper?): language.say("at most ", "högst ") + text(upper)
    case (nil, nil): nil
    }
  }
}
