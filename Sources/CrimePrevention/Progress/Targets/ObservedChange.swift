/// The change from baseline to latest value as evidence sees it: two counts, two shares, or nothing that a method fits.
enum ObservedChange: Sendable, Hashable {
  /// There is no change to look at.
  case none
  case counts(EventCount, EventCount)
  case shares(ObservedShare, ObservedShare)
  /// There is a change, but no method can distinguish it from chance.
  case untold(NoStatementReason)

  /// What can be said about it; `nil` when there is no change to look at.
  var certainty: ChangeCertainty? {
    switch self {
    case .none: nil
    case .counts(let earlier, let later): ChangeCertainty(from: earlier, to: later)
    case .shares(let earlier, let later): ChangeCertainty(from: earlier, to: later)
    case .untold(let reason): ChangeCertainty(noStatement: reason)
    }
  }

  /// The change of a target's indicator from the baseline to the value that it is judged by.
  init(
    of indicator: Indicator,
    _ terms: TargetTerms,
    from baseline: Figure?,
    to measured: MeasuredValue,
    in series: IndicatorSeries
  ) {
    guard terms.isAfterBaseline(measured.day), let earlier = baseline?.exact, let later = measured.value.exact else {
      self = .none
      return
    }
    let isComparable =
      switch measured.combination {
      case .single: true
      case .sum: !measured.hasGap
      case .mean, .pooledShare: false
      }
    guard isComparable else {
      self = .untold(.spreadUnknown)
      return
    }
    let period = terms.target.baseline?.period
    let observed = period.flatMap { series.value(of: $0) }
    self.init(
      of: indicator,
      from: Side(value: earlier, period: period, observation: observed.map { series.observation(at: $0.position) }),
      to: Side(
        value: later,
        period: measured.period,
        observation: measured.position.map { series.observation(at: $0) }
      )
    )
  }

  /// The change of an indicator between two of its values.
  ///
  /// Counts of events and people over time are compared with the inhabitants or the days as exposure, rates by what
  /// they are made of, shares by the answers or cases behind them.
  init(of indicator: Indicator, from earlier: Side, to later: Side) {
    switch (earlier.basis(of: indicator), later.basis(of: indicator)) {
    case (.events(let before, let first, let population), .events(let after, let second, let laterPopulation)):
      let isAlike = first.granularity == second.granularity && first.granularity != .range
      let exposure = Exposure(isAlike: isAlike, isKnown: population != nil && laterPopulation != nil)
      self = Self.counts(before, exposure.of(first, population), after, exposure.of(second, laterPopulation))
    case (.rate(let before), .rate(let after)): self = .counts(before, after)
    case (.share(let before, _), .share(let after, _)): self = .shares(before, after)
    case (.unknown(let reason), _), (_, .unknown(let reason)): self = .untold(reason)
    // One indicator's figures have bases of one kind.
    default: self = .untold(.spreadUnknown)
    }
  }

  /// One of the two values.
  struct Side {
    let value: Double
    let period: ReportingPeriod?
    /// What was observed; `nil` for a baseline that is only stated.
    let observation: Observation?

    func basis(of indicator: Indicator) -> FigureBasis {
      FigureBasis(of: indicator, value, in: period, observation: observation)
    }
  }
}

extension ObservedChange {
  /// What makes counts comparable.
  private struct Exposure {
    /// Whether both are about stretches of one length, such as years.
    let isAlike: Bool
    /// Whether the inhabitants are recorded for both.
    let isKnown: Bool

    func of(_ period: ReportingPeriod, _ population: Double?) -> Double {
      let days = isAlike ? 1 : Double(period.last.dayNumber - period.first.dayNumber + 1)
      return days * (isKnown ? population ?? 1 : 1)
    }
  }

  private static func counts(_ before: Int, _ exposure: Double, _ after: Int, _ laterExposure: Double) -> Self {
    guard let earlier = try? EventCount(before, exposure: exposure),
      let later = try? EventCount(after, exposure: laterExposure)
    else { return .untold(.notACount) }
    return .counts(earlier, later)
  }
}
