/// The names of a cadence's windows.
struct WindowWords {
  let per: CalendarWindow

  /// Returns the noun for one or several, such as “calendar quarters”.
  func noun(_ count: Int) -> Sentence {
    let isOne = count == 1
    return switch per.known {
    case .week: Sentence(english: isOne ? "week" : "weeks", swedish: isOne ? "vecka" : "veckor")
    case .month:
      Sentence(
        english: isOne ? "calendar month" : "calendar months",
        swedish: isOne ? "kalendermånad" : "kalendermånader"
      )
    case .quarter: Sentence(english: isOne ? "calendar quarter" : "calendar quarters", swedish: "kvartal")
    case .tertial: Sentence(english: isOne ? "tertial (four months)" : "tertials (four months)", swedish: "tertial")
    case .halfYear: Sentence(english: isOne ? "half-year" : "half-years", swedish: "halvår")
    case .term: Sentence(english: isOne ? "term" : "terms", swedish: isOne ? "termin" : "terminer")
    case .year: Sentence(english: isOne ? "calendar year" : "calendar years", swedish: "kalenderår")
    case .period, nil: Sentence(english: isOne ? "period" : "periods", swedish: isOne ? "period" : "perioder")
    }
  }

  /// “In each calendar quarter”.
  var inEach: Sentence {
    if per == .period { return Sentence(english: "in the whole period", swedish: "under hela perioden") }
    let noun = noun(1)
    return Sentence(english: "in each \(noun.english)", swedish: "varje \(noun.swedish)")
  }

  /// Returns the name of one window, such as “Q1 2016” and “kvartal 1 2016”.
  func name(of window: ReportingPeriod) -> Sentence {
    switch per.known {
    case .week: Self.week(window)
    case .month: ReportingPeriod.named(.month, at: window.first)
    case .quarter: ReportingPeriod.named(.quarter, at: window.first)
    case .tertial: ReportingPeriod.named(.tertial, at: window.first)
    case .halfYear: ReportingPeriod.named(.halfYear, at: window.first)
    case .year: ReportingPeriod.named(.year, at: window.first)
    case .term, .period, nil: window.first.words(through: window.last)
    }
  }

  /// Returns a sentence saying that windows are only partly inside the time; `nil` without any.
  func partial(_ windows: [ReportingPeriod]) -> Sentence? {
    guard !windows.isEmpty else { return nil }
    let list = Sentence.list(windows.map(name))
    let start = "\(list.english.prefix(1).uppercased())\(list.english.dropFirst())"
    return windows.count == 1
      ? Sentence(
        english: "\(start) is only partly inside the time and isn't judged.",
        swedish: "Bara en del av \(list.swedish) ligger inom tiden, så den bedöms inte."
      )
      : Sentence(
        english: "\(start) are only partly inside the time and aren't judged.",
        swedish: "Bara delar av \(list.swedish) ligger inom tiden, så de bedöms inte."
      )
  }

  /// Returns a sentence saying that windows are judged though only partly inside the time; `nil` without any.
  func judgedInPart(_ windows: [ReportingPeriod]) -> Sentence? {
    guard !windows.isEmpty else { return nil }
    let list = Sentence.list(windows.map(name))
    let start = [list.english, list.swedish].map { "\($0.prefix(1).uppercased())\($0.dropFirst())" }
    return windows.count == 1
      ? Sentence(
        english: "\(start[0]) is judged, since at least half of it is inside the time.",
        swedish: "\(start[1]) bedöms, eftersom minst hälften ligger inom tiden."
      )
      : Sentence(
        english: "\(start[0]) are judged, since at least half of each is inside the time.",
        swedish: "\(start[1]) bedöms, eftersom minst hälften av varje ligger inom tiden."
      )
  }

  /// Names a week by its number in the year of its Thursday (ISO 8601).
  private static func week(_ window: ReportingPeriod) -> Sentence {
    let thursday = window.first.adding(days: 3) ?? window.first
    let newYear = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let number = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
    return Sentence(english: "week \(number) of \(thursday.year)", swedish: "vecka \(number) \(thursday.year)")
  }
}
