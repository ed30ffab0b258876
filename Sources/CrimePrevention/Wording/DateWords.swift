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
