extension CalendarWindow {
  /// The calendar windows wholly inside some days; `nil` for weeks and for windows that the calendar doesn't define.
  ///
  /// Weeks are left out since figures are told of months and years.
  func windows(from start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod]? {
    guard self != .week else { return nil }
    return windows(touching: start, through: end)?.filter { start <= $0.first && $0.last <= end }
  }

  /// The calendar windows that have at least one of some days, in order; `nil` for windows that the calendar doesn't
  /// define: terms, periods and unknown ones. A week is a range of days.
  func windows(touching start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod]? {
    let granularity: ReportingPeriod.Granularity
    switch known {
    case .week: return Self.weeks(touching: start, through: end)
    case .month: granularity = .month
    case .quarter: granularity = .quarter
    case .tertial: granularity = .tertial
    case .halfYear: granularity = .halfYear
    case .year: granularity = .year
    case .term, .period, nil: return nil
    }
    guard start <= end else { return [] }
    return (start.year...end.year).flatMap { year in
      (1...12).compactMap { ReportingPeriod(granularity, $0, of: year) }
    }.filter { start <= $0.last && $0.first <= end }
  }

  /// The weeks as ISO 8601 has them, from Monday through Sunday.
  private static func weeks(touching start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod] {
    // Day number −3 is a Monday.
    let sinceMonday = ((start.dayNumber + 3) % 7 + 7) % 7
    return stride(from: start.dayNumber - sinceMonday, through: end.dayNumber, by: 7).compactMap { monday in
      guard let first = CalendarDate(dayNumber: monday), let last = CalendarDate(dayNumber: monday + 6) else {
        return nil
      }
      return ReportingPeriod(from: first, through: last)
    }
  }
}
