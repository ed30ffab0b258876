/// A value that a verdict rests on.
struct Measured {
  let period: ReportingPeriod
  let value: Figure
  /// Whether values cover the whole of the time; always true of a single value.
  let isComplete: Bool
  /// Whether values cover the time from its start through the last of them; always true of a single value.
  let hasNoGap: Bool
  /// Whether it is, or is partly, preliminary or estimated.
  let isPreliminary: Bool
  /// How it has been put together.
  let combination: Combination
  /// The single observation that it is; `nil` for a sum or mean.
  private(set) var observation: Observation?
  /// Where it stands among the indicator's observations.
  private(set) var position: Int32?

  /// How several values make one.
  enum Combination: Sendable, Hashable {
    case single, sum, mean
    /// A share of several groups together, all their numerators over all their denominators.
    case pooledShare
  }

  var day: CalendarDate { period.last }
  var isPooled: Bool { combination == .pooledShare }
}

extension Measured {
  init(_ single: UsableObservation, of usable: UsableObservations) {
    let observation = usable.observation(of: single)
    self.init(
      period: single.period,
      value: single.value,
      isComplete: true,
      hasNoGap: true,
      isPreliminary: observation.isPreliminary,
      combination: .single,
      observation: observation,
      position: single.position
    )
  }

  /// The sum or mean of several values in the order of time, of which none overlap another.
  init(
    _ values: [UsableObservation],
    of usable: UsableObservations,
    over span: ReportingPeriod,
    isComplete: Bool,
    hasNoGap: Bool,
    asMeanOf indicator: Indicator?
  ) {
    let pooled = indicator.flatMap { Self.pooled(values.map(usable.observation), of: $0) }
    let divisor = indicator == nil ? 1 : Double(values.count)
    let lower = values.reduce(0) { $0 + $1.value.lower } / divisor
    let upper = values.reduce(0) { $0 + $1.value.upper } / divisor
    self.init(
      period: span,
      value: pooled.map { Figure($0) } ?? Figure(ValueRange(min: lower, max: upper)),
      isComplete: isComplete,
      hasNoGap: hasNoGap,
      isPreliminary: values.contains { usable.observation(of: $0).isPreliminary },
      combination: pooled != nil ? .pooledShare : indicator == nil ? .sum : .mean
    )
  }

  /// Shares are never averaged when it is known what they are shares of.
  private static func pooled(_ observations: [Observation], of indicator: Indicator) -> Double? {
    guard indicator.statistic == .share else { return nil }
    var pool = PooledShare()
    for observation in observations {
      guard let numerator = observation.numerator, let denominator = observation.denominator else { return nil }
      pool.add(numerator, of: denominator)
    }
    return pool.share.map { $0 * indicator.wholeShare }
  }
}

extension Observation {
  /// Whether the value may still change.
  fileprivate var isPreliminary: Bool { status == .preliminary || status == .estimated }
}
