extension RecordIndex {
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
    let parts = target.parts
    let figures = parts.compactMap { part in indicator.figure(before: start, of: part, per: target.per) }
    return figures.count == parts.count ? figures : []
  }
}

extension Indicator {
  /// The last figure before a day; without a day, the first there is.
  fileprivate func figure(
    before start: CalendarDate?,
    of part: Breakdown?,
    per window: CalendarWindow?
  ) -> (figure: ValueRange, period: ReportingPeriod?)? {
    let candidates = observations.filter { observation in
      observation.breakdown.isSamePart(as: part) && recordedFigure(of: observation) != nil
        && window.map { $0.granularity == observation.period.granularity } ?? true
    }
    var chosen = candidates.min { $0.period.last < $1.period.last }
    if let start {
      let begun = candidates.filter { $0.period.first < start }
      let ended = begun.filter { $0.period.last < start }
      chosen = ended.max { $0.period.last < $1.period.last } ?? begun.min { $0.period.last < $1.period.last }
    }
    guard let chosen, let figure = recordedFigure(of: chosen) else { return nil }
    return (figure, chosen.period)
  }
}

extension CalendarWindow {
  /// How a period of this length is spelled; `nil` for windows that periods can't be spelled as.
  fileprivate var granularity: ReportingPeriod.Granularity? {
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
