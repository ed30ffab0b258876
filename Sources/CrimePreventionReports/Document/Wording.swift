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

  /// A text that says that something isn't known or isn't shown.
  func missing(_ english: String, _ swedish: String) -> Passage { .quiet(say(english, swedish)) }

  /// A name with what is recorded for it, or that nothing is.
  func fact(_ name: String, _ value: Passage?) -> Block.Fact {
    Block.Fact(name: name, value: value ?? missing("not recorded", "uppgift saknas"))
  }
}

extension MessageLanguage {
  /// Documents that something is found in, with number or address and day; nothing without any.
  func documents(_ documents: [DocumentReference]) -> [Block.Fact] {
    guard !documents.isEmpty else { return [] }
    let named = documents.map { document in
      // A registry number says where it is; an address only where there is none.
      let place = (document.registryNumber ?? document.address).map(Passage.record)
      let particulars = [place, document.on.map { .words(day($0)) }]
      return Passage.record(document.title).followed(by: particulars.compactMap { $0 })
    }
    return [fact(say("Documents", "Handlingar"), named.joined("; "))]
  }
}

extension Passage {
  /// The passage with particulars in brackets after it, if there are any.
  func followed(by particulars: [Passage]) -> Passage {
    particulars.isEmpty ? self : self + .quiet(" (") + particulars.joined(", ") + .quiet(")")
  }
}

extension PreventionMethod.EvidenceLevel {
  /// How well the effect is known, in words.
  func passage(in language: MessageLanguage) -> Passage {
    switch known {
    case .some(.none): .words(language.say("no known effect", "ingen känd effekt"))
    case .low: .words(language.say("weak evidence", "svag evidens"))
    case .medium: .words(language.say("some evidence", "viss evidens"))
    case .high: .words(language.say("strong evidence", "stark evidens"))
    case nil: .record(rawValue)
    }
  }
}

extension AgeRange {
  /// The ages in words; `nil` without any.
  func passage(in language: MessageLanguage) -> Passage? {
    let figures = FigureText(language)
    return switch (min, max) {
    case (let min?, let max?):
      .words(figures.text(min) + "–" + figures.text(max) + language.say(" years", " år"))
    case (let min?, nil): .words(language.say("from \(figures.text(min)) years", "från \(figures.text(min)) år"))
    case (nil, let max?):
      .words(language.say("up to \(figures.text(max)) years", "till och med \(figures.text(max)) år"))
    case (nil, nil): nil
    }
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

  /// The same for places without sorts of text, such as an axis.
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
    indicator.unit.words.map { .words($0.text(in: language)) } ?? .record(indicator.unit.rawValue)
  }

  private var per: String {
    guard indicator.statistic == .rate, let per = indicator.per else { return "" }
    let number = FigureText(language).text(per, decimals: 6)
    return language.say(" per \(number) inhabitants", " per \(number) invånare")
  }
}

/// An indicator's values as they are written next to markers and in descriptions, in a language.
struct ValueText: Sendable {
  let language: MessageLanguage
  private let values: ValueWords
  private let figures: FigureText
  /// The least difference between two values that means anything.
  let finest: Double

  init(of indicator: Indicator, _ language: MessageLanguage) {
    self.language = language
    values = ValueWords(of: indicator)
    figures = FigureText(language)
    let areWhole = indicator.statistic == .count || indicator.statistic == .ordinal
    finest = areWhole ? 1 : indicator.decimals.map { 1 / DecimalPower.of(min(max($0, 0), 15)) } ?? 0
  }

  /// A value; one that doesn't reach a limit is never shown as the limit.
  func text(_ value: Double, shortOf limit: Double? = nil) -> String { values.text(value, shortOf: limit, figures) }

  /// A value, or the range that is known; no end of it is shown as a limit that it doesn't reach.
  func text(_ figure: Figure, shortOf limit: Double? = nil) -> String { values.text(figure, shortOf: limit, figures) }

  /// What is expected: “at least 8”, “5–8”; `nil` without limits.
  func text(_ expected: ExpectedValues, areStated: Bool) -> String? {
    let limit = { (figure: Figure) in
      guard areStated, let value = figure.exact else { return text(figure) }
      return values.stated(value, figures)
    }
    return switch (expected.lower, expected.upper) {
    case (let lower?, let upper?): "\(limit(Figure(lower.lower)))–\(limit(Figure(upper.upper)))"
    case (let lower?, nil): language.say("at least ", "minst ") + limit(lower)
    case (nil, let upper?): language.say("at most ", "högst ") + limit(upper)
    case (nil, nil): nil
    }
  }
}
