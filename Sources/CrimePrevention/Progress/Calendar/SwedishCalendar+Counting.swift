extension SwedishCalendar {
  /// How many working days there are after one day and through another.
  ///
  /// The first day isn't counted, the last one is. Linear in the number of years and of local days.
  ///
  /// - Returns: The number, 0 when the last day isn't after the first; `nil` when days before 1989 are to be counted.
  public func workingDays(after start: CalendarDate, through end: CalendarDate) -> Int? {
    guard start < end else { return 0 }
    guard let firstCounted = start.adding(days: 1), firstCounted.year >= Self.firstYear else { return nil }
    let days = firstCounted.dayNumber...end.dayNumber
    let weekdays = Self.weekdays(through: days.upperBound) - Self.weekdays(through: days.lowerBound - 1)
    let daysOff = (firstCounted.year...end.year).reduce(0) { count, year in
      count + Self.daysOff(in: year).count { days.contains($0) }
    }
    let national = SwedishCalendar()
    let local = closingDays.union(extraWorkingDays).reduce(0) { difference, day in
      guard days.contains(day.dayNumber) else { return difference }
      return difference + (isWorkingDay(day) == true ? 1 : 0) - (national.isWorkingDay(day) == true ? 1 : 0)
    }
    return weekdays - daysOff + local
  }

  /// The day some working days after another, which isn't counted itself: the last day of “within two working days”.
  ///
  /// - Parameters:
  ///   - count: How many working days, from 0, which gives the day itself.
  ///   - start: The day to count from.
  /// - Returns: The day; `nil` for a negative number, before 1989, and when it would come after 9999.
  public func adding(workingDays count: Int, to start: CalendarDate) -> CalendarDate? {
    guard count >= 0, start.year >= Self.firstYear else { return nil }
    var remaining = count
    var day = start
    while remaining > 0 {
      guard let next = day.adding(days: 1), let endOfYear = CalendarDate(year: next.year, month: 12, day: 31) else {
        return nil
      }
      // More than a year holds: whole years first, so that a large number doesn't take a step a day.
      if remaining > 366, let inYear = workingDays(after: day, through: endOfYear) {
        remaining -= inYear
        day = endOfYear
        continue
      }
      let daysOff = Self.daysOff(in: next.year)
      while remaining > 0, day < endOfYear, let next = day.adding(days: 1) {
        day = next
        if isWorkingDay(day, daysOff: daysOff) { remaining -= 1 }
      }
    }
    return day
  }

  /// How many Mondays to Fridays there are from some Monday long ago through a day.
  private static func weekdays(through dayNumber: Int) -> Int {
    // Monday 0001-01-01 is day −719 162; the calendar starts later.
    let (weeks, days) = (dayNumber + 719_162).quotientAndRemainder(dividingBy: 7)
    return weeks * 5 + min(days + 1, 5)
  }
}
