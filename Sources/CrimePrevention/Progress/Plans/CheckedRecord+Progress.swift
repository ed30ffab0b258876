extension CheckedRecord {
  /// How far everything in the record has come at a date: targets, measures, plans, promises, agreements, actions.
  ///
  /// A pure function of record, date and calendar: what is recorded as later than the date changes nothing.
  ///
  /// - Parameters:
  ///   - date: The asking date, inclusive: what is due on that day is due.
  ///   - calendar: Which days are worked, for deadlines in working days.
  /// - Returns: The progress.
  /// - Complexity: Linear in the size of the record, but for sorting and look-ups in sorted lists.
  public func progress(asOf date: CalendarDate, calendar: SwedishCalendar = SwedishCalendar()) -> RecordProgress {
    PreparedRecord(self, through: date, calendar: calendar).progress(at: date)
  }

  /// The same at several dates, for charts and histories, without repeating what is the same at all of them.
  ///
  /// - Parameters:
  ///   - dates: The asking dates, in any order.
  ///   - calendar: Which days are worked, for deadlines in working days.
  /// - Returns: The progress at each date, in the order of the dates.
  public func progress(
    asOf dates: [CalendarDate],
    calendar: SwedishCalendar = SwedishCalendar()
  ) -> [RecordProgress] {
    guard let horizon = dates.max() else { return [] }
    return PreparedRecord(self, through: horizon, calendar: calendar).progress(at: dates)
  }
}
