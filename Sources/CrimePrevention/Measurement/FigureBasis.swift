/// The data behind a figure of an indicator, as needed by a method that distinguishes a change from chance.
enum FigureBasis: Sendable, Hashable {
  /// Events or people counted over a period, and the number of inhabitants when it is recorded.
  case events(Int, over: ReportingPeriod, among: Double?)
  /// Events among inhabitants, from which a rate is computed.
  case rate(EventCount)
  /// A share of answers or cases; the number of answers when it is the share of a sample.
  case share(ObservedShare, answers: Int?)
  /// Nothing that any method fits.
  case unknown(NoStatementReason)

  /// Finds the data behind a figure.
  ///
  /// Counts of events and people over time happen by chance; rates are computed from events and inhabitants; shares
  /// rest on answers or cases. The spread of other figures isn't known.
  ///
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - value: The figure, as the indicator states figures.
  ///   - period: The days that it is about.
  ///   - observation: What was observed; `nil` for a figure that is only stated.
  init(of indicator: Indicator, _ value: Double, in period: ReportingPeriod?, observation: Observation?) {
    self =
      switch indicator.statistic.known {
      case .count: Self.events(of: indicator, value, period, observation)
      case .rate: Self.rate(observation)
      case .share: Self.share(of: indicator, value, observation)
      case .mean, .index, .amount, .duration, .ordinal, nil: .unknown(.spreadUnknown)
      }
  }

  private static func events(
    of indicator: Indicator,
    _ value: Double,
    _ period: ReportingPeriod?,
    _ observation: Observation?
  ) -> Self {
    // What exists on a day, such as groups or places, doesn't happen by chance as events do. Values in thousands are
    // rounded.
    guard indicator.unit == .events || indicator.unit == .persons, (indicator.multiplier ?? 1) == 1, let period,
      period.first < period.last, let count = Int(exactly: value), (try? EventCount(count)) != nil
    else { return .unknown(.notACount) }
    return .events(count, over: period, among: observation?.denominator)
  }

  private static func rate(_ observation: Observation?) -> Self {
    guard let events = observation?.numerator.flatMap(Int.init(exactly:)), let inhabitants = observation?.denominator,
      let rate = try? EventCount(events, exposure: inhabitants)
    else { return .unknown(.notACount) }
    return .rate(rate)
  }

  private static func share(of indicator: Indicator, _ value: Double, _ observation: Observation?) -> Self {
    guard let share = observed(value / indicator.wholeShare, observation) else { return .unknown(.sampleSizeMissing) }
    return .share(share, answers: observation?.sampleSize)
  }

  private static func observed(_ share: Double, _ observation: Observation?) -> ObservedShare? {
    if let size = observation?.sampleSize { return try? ObservedShare(share, sampleSize: Double(size)) }
    guard let parts = observation?.numerator.flatMap(Int.init(exactly:)),
      let all = observation?.denominator.flatMap(Int.init(exactly:))
    else { return nil }
    return try? ObservedShare(parts, of: all)
  }
}

extension FigureBasis {
  /// The confidence interval of the figure, in the indicator's unit.
  func interval(of indicator: Indicator) -> ConfidenceInterval? {
    switch self {
    case .events(let count, _, _): try? EventCount(count).interval()
    case .rate(let events): indicator.per.flatMap { per in try? events.rate(per: per).interval }
    // A count of a whole population isn't an estimate of anything.
    case .share(let share, let answers): answers.map { _ in share.interval().scaled(by: indicator.wholeShare) }
    case .unknown: nil
    }
  }
}
