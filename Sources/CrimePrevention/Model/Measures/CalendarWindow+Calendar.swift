extension CalendarWindow {
  /// The calendar windows wholly inside some days; `nil` for windows that the calendar doesn't define.
  func windows(from start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod]? {
    let granularity: ReportingPeriod.Granularity
    switch known {
    case .month: granularity = .month
    case .quarter: granularity = .quarter
    case .tertial: granularity = .tertial
    case .halfYear: granularity = .halfYear
    case .year: granularity = .year
    case .week, .term, .period, nil: return nil
    }
    guard start.year <= end.year else { return [] }
    return (start.year...end.year).flatMap { year in
      (1...12).compactMap { ReportingPeriod(granularity, $0, of: year) }
    }.filter { start <= $0.first && $0.last <= end }
  }
}
