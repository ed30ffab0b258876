extension RuleContext {
  /// The figures that a target starts from, one for each of its parts: the baseline or, when none is stated, what the
  /// indicator had before the start. Empty when one of them isn't known.
  func startingFigures(
    of target: Target,
    in indicator: Indicator,
    from start: CalendarDate?
  ) -> [(figure: ValueRange, period: ReportingPeriod?)] {
    // A sum over the whole time starts at zero.
    guard indicator.aggregation != .sum || target.per != nil else { return [] }
    if let baseline = target.baseline {
      let figures = baselines(of: target).compactMap { part in part.figure.map { ($0, baseline.period) } }
      return figures.count == max(target.parts.count, 1) ? figures : []
    }
    let granularity = target.per?.granularity
    guard target.per == nil || granularity != nil, let series = series(indicator.id) else { return [] }
    let parts = target.parts
    let figures = parts.compactMap { series.history(of: $0, in: granularity)?.figure(before: start) }
    return figures.count == parts.count ? figures.map { ($0.figure, $0.period) } : []
  }
}

extension CalendarWindow {
  /// How a period of this length is spelled; `nil` for windows that periods can't be spelled as.
  var granularity: ReportingPeriod.Granularity? {
    switch known {
    case .month: .month
    case .quarter: .quarter
    case .tertial: .tertial
    case .halfYear: .halfYear
    case .year: .year
    case .week, .term, .period, nil: nil
    }
  }
}
