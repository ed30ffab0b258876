extension CalendarDate {
  /// The day as it is written in a text: “11 June 2024” and “11 juni 2024”.
  public var words: Sentence {
    Sentence(english: "\(day) \(monthName.english) \(year)", swedish: "\(day) \(monthName.swedish) \(year)")
  }

  /// The name of the day of the week: “Tuesday” and “tisdag”.
  public var weekdayName: Sentence { Self.weekdays[weekday - 1] }

  /// The name of the month: “June” and “juni”.
  public var monthName: Sentence { Self.months[month - 1] }

  private static let weekdays = [
    Sentence(english: "Monday", swedish: "måndag"),
    Sentence(english: "Tuesday", swedish: "tisdag"),
    Sentence(english: "Wednesday", swedish: "onsdag"),
    Sentence(english: "Thursday", swedish: "torsdag"),
    Sentence(english: "Friday", swedish: "fredag"),
    Sentence(english: "Saturday", swedish: "lördag"),
    Sentence(english: "Sunday", swedish: "söndag"),
  ]

  private static let months = [
    Sentence(english: "January", swedish: "januari"),
    Sentence(english: "February", swedish: "februari"),
    Sentence(english: "March", swedish: "mars"),
    Sentence(english: "April", swedish: "april"),
    Sentence(english: "May", swedish: "maj"),
    Sentence(english: "June", swedish: "juni"),
    Sentence(english: "July", swedish: "juli"),
    Sentence(english: "August", swedish: "augusti"),
    Sentence(english: "September", swedish: "september"),
    Sentence(english: "October", swedish: "oktober"),
    Sentence(english: "November", swedish: "november"),
    Sentence(english: "December", swedish: "december"),
  ]
}

extension ReportingPeriod {
  /// The period as it is written in a text, such as “Q2 2025” and “kvartal 2 2025”.
  public var words: Sentence {
    switch granularity {
    case .day: first.words
    case .range: first.words(through: last)
    default: Self.named(granularity, at: first)
    }
  }

  /// Names the year, half-year, tertial, quarter or month that starts on a day.
  static func named(_ granularity: Granularity, at first: CalendarDate) -> Sentence {
    let year = first.year
    switch granularity {
    case .year: return Sentence(english: "\(year)", swedish: "\(year)")
    case .halfYear:
      let isFirst = first.month == 1
      return Sentence(
        english: "the \(isFirst ? "first" : "second") half of \(year)",
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
    case .day, .range: return first.words
    }
  }
}

extension CalendarInterval {
  /// The interval as it is written in a text: “2024–2027” for whole years, else with days.
  package var words: Sentence {
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
  /// Returns the words for one day through another, with a common year given once.
  func words(through last: CalendarDate) -> Sentence {
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
