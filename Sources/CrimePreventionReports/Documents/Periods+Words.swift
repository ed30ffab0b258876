import CrimePrevention

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
