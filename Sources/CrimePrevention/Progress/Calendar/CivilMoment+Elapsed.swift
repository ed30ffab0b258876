extension CivilMoment {
  /// How many minutes pass from this moment until another one on the clocks of Sweden (Europe/Stockholm).
  ///
  /// Nights, weekends and the hours that summer time skips or repeats are counted as they pass. The answer is a range
  /// when the moments aren't known more precisely: a moment without time of day can be any minute of its day, and one
  /// in the hour that is repeated when summer time ends can be either of the two. A time in the hour that is skipped
  /// when summer time begins is read as if the clock hadn't been changed: 02:30 is the minute that the clock shows as
  /// 03:30.
  ///
  /// Summer time (sommartid) since 1980: from 01:00 UTC on the last Sunday of March (in 1980 the first of April) until
  /// 01:00 UTC on the last Sunday of October (through 1995 of September), as in the IANA time zone database.
  ///
  /// - Returns: Negative when the other moment is earlier.
  public func minutesElapsed(until other: CivilMoment) -> ClosedRange<Int> {
    let (from, until) = (instants, other.instants)
    return until.lowerBound - from.upperBound...until.upperBound - from.lowerBound
  }

  /// The minutes since 1970-01-01T00:00 UTC that the moment can be.
  var instants: ClosedRange<Int> {
    let midnight = date.dayNumber * 1440
    guard let time else {
      let first = Self.instants(at: midnight, year: date.year)
      return first.lowerBound...Self.instants(at: midnight + 1439, year: date.year).upperBound
    }
    return Self.instants(at: midnight + time.minutes, year: date.year)
  }

  /// The day that the clock shows at a minute since 1970-01-01T00:00 UTC; `nil` outside the years 1 to 9999.
  static func day(ofInstant instant: Int) -> CalendarDate? {
    let day = { (minutes: Int) in CalendarDate(dayNumber: minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440) }
    guard let inWinter = day(instant + 60) else { return nil }
    return summerTime(of: inWinter.year)?.contains(instant) == true ? day(instant + 120) : inWinter
  }

  /// The instants at which the clock shows a minute, counted from 1970-01-01T00:00 as if the clock were never changed.
  private static func instants(at clock: Int, year: Int) -> ClosedRange<Int> {
    let (inSummer, inWinter) = (clock - 120, clock - 60)
    guard let summer = summerTime(of: year), summer.contains(inSummer) else { return inWinter...inWinter }
    return summer.contains(inWinter) ? inSummer...inSummer : inSummer...inWinter
  }

  /// The range of summer time in a year, in minutes of UTC; `nil` before 1980.
  private static func summerTime(of year: Int) -> Range<Int>? {
    guard year >= 1980 else { return nil }
    let first =
      year == 1980
      ? CalendarDate(year: 1980, month: 4, day: 6)
      : CalendarDate(year: year, month: 3, day: 31)?.orSundayBefore
    let last = CalendarDate(year: year, month: year < 1996 ? 9 : 10, day: 1)?.endOfMonth.orSundayBefore
    guard let first, let last else { return nil }
    return first.dayNumber * 1440 + 60..<last.dayNumber * 1440 + 60
  }
}

extension CalendarDate {
  /// This day when it is a Sunday, else the last Sunday before it.
  fileprivate var orSundayBefore: CalendarDate? { adding(days: -(weekday % 7)) }
}
