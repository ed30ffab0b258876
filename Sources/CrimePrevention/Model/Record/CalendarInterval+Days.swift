extension CalendarInterval {
  /// Whether a day lies in the interval; an interval that is upside down is taken to have every day.
  func contains(_ day: CalendarDate) -> Bool {
    guard let through else { return from <= day }
    return through < from || from <= day && day <= through
  }

  /// Whether the time is over at a date: its last day has come. An open one never is.
  func isOver(at date: CalendarDate) -> Bool {
    through.map { $0 <= date } ?? false
  }

  /// The last day; of an open interval the last one that a date can be.
  var lastDay: CalendarDate { through ?? CalendarDate(year: 9999, month: 12, day: 31) ?? from }
}
