extension CalendarDate {
  /// The day with a number counted from 1970-01-01, the reverse of ``dayNumber``; `nil` outside the years 1 to 9999.
  package init?(dayNumber: Int) {
    // 0001-01-01 through 9999-12-31.
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    // Counted from 0000-03-01, as in `dayNumber`.
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The date some days later, or earlier when the number is negative; `nil` outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (number, overflows) = dayNumber.addingReportingOverflow(days)
    return overflows ? nil : CalendarDate(dayNumber: number)
  }

  /// The date some months later, or earlier when the number is negative: the same day of the month, or the month's
  /// last day when it has no such day. `nil` outside the years 1 to 9999.
  ///
  /// So a period in months or years is counted by the Act (1930:173) on the computation of statutory time, section 1
  /// (lag om beräkning av lagstadgad tid); a year is twelve months.
  public func adding(months: Int) -> CalendarDate? {
    guard (-120_000...120_000).contains(months) else { return nil }
    let total = year * 12 + month - 1 + months
    guard total >= 12 else { return nil }
    let (year, month) = (total / 12, total % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(day, Self.daysIn(month: month, year: year)))
  }

  /// The day of the week, from 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    ((dayNumber + 3) % 7 + 7) % 7 + 1
  }
}
