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
  init(_ single: UsableObservation) {
    self.init(
      period: single.period,
      value: single.value,
      isComplete: true,
      hasNoGap: true,
      isPreliminary: single.isPreliminary,
      combination: .single,
      observation: single.observation
    )
  }

  /// The sum or mean of several values in the order of time, of which none overlap another.
  init(
    _ values: [UsableObservation],
    over span: ReportingPeriod,
    isComplete: Bool,
    hasNoGap: Bool,
    asMeanOf indicator: Indicator?
  ) {
    let pooled = indicator.flatMap { Self.pooled(values, of: $0) }
    let divisor = indicator == nil ? 1 : Double(values.count)
    let lower = values.reduce(0) { $0 + $1.value.lower } / divisor
    let upper = values.reduce(0) { $0 + $1.value.upper } / divisor
    self.init(
      period: span,
      value: pooled.map { Figure($0) } ?? Figure(ValueRange(min: lower, max: upper)),
      isComplete: isComplete,
      hasNoGap: hasNoGap,
      isPreliminary: values.contains(where: \.isPreliminary),
      combination: pooled != nil ? .pooledShare : indicator == nil ? .sum : .mean
    )
  }

  /// Shares are never averaged when it is known what they are shares of.
  private static func pooled(_ values: [UsableObservation], of indicator: Indicator) -> Double? {
    guard indicator.statistic == .share else { return nil }
    var pool = PooledShare()
    for value in values {
      guard let numerator = value.observation.numerator, let denominator = value.observation.denominator else {
        return nil
      }
      pool.add(numerator, of: denominator)
    }
    return pool.share.map { $0 * indicator.wholeShare }
  }
}

extension UsableObservation {
  /// Whether the value may still change.
  var isPreliminary: Bool { observation.status == .preliminary || observation.status == .estimated }
}
