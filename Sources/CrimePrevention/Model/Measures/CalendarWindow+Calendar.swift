extension CalendarWindow {
  /// The calendar windows wholly inside some days; `nil` for windows that the calendar doesn't define.
  func windows(from start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod]? {
    let granularity: ReportingPeriod.Granularity
    switch known {
    case .week: return Self.weeks(from: start, through: end)
    case .month: granularity = .month
    case .quarter: granularity = .quarter
    case .tertial: granularity = .tertial
    case .halfYear: granularity = .halfYear
    case .year: granularity = .year
    case .term, .period, nil: return nil
    }
    guard start.year <= end.year else { return [] }
    return (start.year...end.year).flatMap { year in
      (1...12).compactMap { ReportingPeriod(granularity, $0, of: year) }
    }.filter { start <= $0.first && $0.last <= end }
  }

  /// The weeks as ISO 8601 has them, from Monday through Sunday.
  private static func weeks(from start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod] {
    // Day number −3 is a Monday.
    let sinceMonday = (start.dayNumber + 3) % 7
    let toMonday = sinceMonday > 0 ? 7 - sinceMonday : -sinceMonday
    return stride(from: start.dayNumber + toMonday, through: end.dayNumber - 6, by: 7).compactMap { monday in
      guard let first = CalendarDate(dayNumber: monday), let last = CalendarDate(dayNumber: monday + 6) else {
        return nil
      }
      return ReportingPeriod(from: first, through: last)
    }
  }
}
