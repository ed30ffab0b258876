extension CalendarWindow {
  /// The calendar windows wholly inside some days; `nil` for weeks and for windows that the calendar doesn't define.
  ///
  /// Weeks are left out: who asks this way counts in months and years.
  func windows(from start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod]? {
    guard self != .week else { return nil }
    return windows(touching: start, through: end)?.filter { start <= $0.first && $0.last <= end }
  }

  /// The calendar windows that have at least one of some days, in their order; `nil` for windows that the calendar
  /// doesn't define: terms, periods and unknown ones.
  ///
  /// A week is given as a range of days. Linear in the number of windows.
  func windows(touching start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod]? {
    switch known {
    case .week: Self.weeks(touching: start, through: end)
    case .month: Self.parts(.month, ofMonths: 1, touching: start, through: end)
    case .quarter: Self.parts(.quarter, ofMonths: 3, touching: start, through: end)
    case .tertial: Self.parts(.tertial, ofMonths: 4, touching: start, through: end)
    case .halfYear: Self.parts(.halfYear, ofMonths: 6, touching: start, through: end)
    case .year: Self.parts(.year, ofMonths: 12, touching: start, through: end)
    case .term, .period, nil: nil
    }
  }

  private static func parts(
    _ granularity: ReportingPeriod.Granularity,
    ofMonths length: Int,
    touching start: CalendarDate,
    through end: CalendarDate
  ) -> [ReportingPeriod] {
    guard start <= end else { return [] }
    let ordinal = { (date: CalendarDate) in (date.year * 12 + date.month - 1) / length }
    let inYear = 12 / length
    return (ordinal(start)...ordinal(end)).compactMap { part in
      ReportingPeriod(granularity, part % inYear + 1, of: part / inYear)
    }
  }

  /// Weeks from Monday through Sunday.
  private static func weeks(touching start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod] {
    stride(from: start.dayNumber - start.weekday + 1, through: end.dayNumber, by: 7).compactMap { monday in
      guard let first = CalendarDate(dayNumber: monday), let last = CalendarDate(dayNumber: monday + 6) else {
        return nil
      }
      return ReportingPeriod(from: first, through: last)
    }
  }
}
