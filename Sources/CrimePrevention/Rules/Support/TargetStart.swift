/// Where a target starts, as far as the record shows, regardless of the date.
extension RuleContext {
  /// The day by which a target is to be reached: its own, or that of what it belongs to.
  func due(of target: Target) -> CalendarDate? {
    target.due(within: period)
  }

  /// The day that the path to a target starts: its own, its baseline's, or that of what it belongs to.
  func start(of target: Target, in indicator: Indicator?) -> CalendarDate? {
    target.start(within: period, isSum: indicator?.aggregation == .sum)
  }

  /// For each part of a target, the figure that its baseline states or that the indicator has for the baseline's
  /// period. Empty without a baseline, or when the parts aren't known.
  func baselines(of target: Target) -> [(part: Breakdown?, figure: Figure?)] {
    guard let baseline = target.baseline else { return [] }
    let parts = target.parts
    if let stated = baseline.statedFigure { return (parts.isEmpty ? [nil] : parts).map { ($0, stated) } }
    guard let series = series(target.indicator), let period = baseline.period else { return [] }
    return parts.map { ($0, series.figure(of: $0, in: period)) }
  }

  /// The figure that a target starts from, if all its parts have the same one.
  func baseline(of target: Target) -> Figure? {
    let figures = baselines(of: target).map(\.figure)
    guard let first = figures.first, figures.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// The figures that a target starts from, one for each of its parts: the baseline or, when none is stated, what the
  /// indicator had before the start. Empty when one of them isn't known.
  func startingFigures(
    of target: Target,
    in indicator: Indicator,
    from start: CalendarDate?
  ) -> [(figure: Figure, period: ReportingPeriod?)] {
    // A sum over the whole time starts at zero.
    guard indicator.aggregation != .sum || target.per != nil else { return [] }
    if let baseline = target.baseline {
      let figures = baselines(of: target).compactMap { part in part.figure.map { ($0, baseline.period) } }
      return figures.count == max(target.parts.count, 1) ? figures : []
    }
    let granularity = target.per?.granularity
    guard target.per == nil || granularity != nil, let series = series(indicator.id) else { return [] }
    let parts = target.parts
    let figures = parts.compactMap { series.earlierFigures(of: $0, in: granularity).figure(before: start) }
    return figures.count == parts.count ? figures.map { ($0.figure, $0.period) } : []
  }

  /// The last day of the period that the subject belongs to, if the given day lies in an earlier year of it; in a plan
  /// that states no period, the times of its targets are used instead. A day before all of it is reported by another
  /// rule.
  func lastDay(yearsAfter day: CalendarDate) -> CalendarDate? {
    let (from, through) = period.map { ($0.earliest, $0.through) } ?? (statedSpan?.from, statedSpan?.through)
    guard let from, let through, from <= day, day.year < through.year else { return nil }
    return through
  }

  /// The text that a target belongs to.
  var wording: String? {
    goal?.text ?? measure?.title ?? promise?.text
  }
}

extension Breakdown? {
  /// The identifier of an area or unit, for a fact.
  var partID: String { self?.area?.rawValue ?? self?.unit?.rawValue ?? "" }
}

extension RuleContext {
  /// What an area or unit is called in a sentence.
  func name(of part: Breakdown?) -> String {
    let name = part?.area.map { index.areas[$0]?.name } ?? part?.unit.map { index.units[$0]?.name }
    return name.flatMap { $0 } ?? part.partID
  }
}

extension CalendarWindow {
  /// The granularity of a period of this length; `nil` for windows that can't be written as periods.
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

extension ActionPlan {
  /// The times of the targets that state both when they start and when they are due.
  var statedSpans: [(from: CalendarDate, through: CalendarDate)] {
    focusAreas.flatMap { area in area.goals.flatMap(\.targets) + area.measures.flatMap(\.targets) }
      .compactMap { target in
        guard let start = target.start, let due = target.due?.last, start <= due else { return nil }
        return (start, due)
      }
  }
}

extension CalendarInterval {
  /// The earliest day of the interval, even if its ends are swapped.
  var earliest: CalendarDate { min(from, through ?? from) }

  /// The first and last day as facts.
  var fact: JSONValue { .span(from: .quoted(from), through: through.map { .quoted($0) }) }
}
