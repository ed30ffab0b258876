/// A control chart of rates whose exposure differs (u-diagram): ū ± 3√(ū/exposure), never below 0.
///
/// ū is all events by all exposure. Assumes independent events. Of the rules for signals only the limits apply, because points
/// with different limits can't be compared with each other. Not for shares, where each of the exposed counts at most once, nor
/// for rolling sums.
///
/// Source: D. C. Montgomery, *Introduction to Statistical Quality Control*.
public struct RateChart: Sendable, Hashable {
  /// The counts with their exposures, in order of time.
  public let events: [EventCount]
  /// The mean rate: events per exposure.
  public let mean: Double
  /// The limits of each point, in events per exposure.
  public let limits: [ControlLimits]
  /// Whether the mean rests on fewer than 12 points.
  public let isProvisional: Bool
  /// What each point says: ``ControlSignal/aboveUpperLimit``, ``ControlSignal/belowLowerLimit`` or
  /// ``ControlSignal/commonCause``.
  public let signals: [ControlSignal]

  /// A chart of counts with exposures in one unit.
  ///
  /// - Parameters:
  ///   - events: In order of time, at least one.
  ///   - baseline: How many of the first points the mean rests on; all if `nil`.
  /// - Throws: ``EvidenceError/tooFewValues`` without points, or with fewer than the baseline needs.
  public init(_ events: [EventCount], baseline: Int? = nil) throws(EvidenceError) {
    let used = baseline ?? events.count
    guard used >= 1, used <= events.count else { throw .tooFewValues }
    let mean = MeanRate(Array(events.prefix(used))).value
    let limits = events.map { event in
      let reach = 3 * (mean / event.exposure).squareRoot()
      return ControlLimits(mean: mean, below: min(mean, reach), above: reach)
    }
    self.events = events
    self.mean = mean
    self.limits = limits
    isProvisional = used < 12
    signals = zip(events, limits).map { event, limits in
      let rate = Double(event.count) / event.exposure
      if ControlLimits.isOver(rate, limits.upper) { return .aboveUpperLimit }
      return ControlLimits.isOver(limits.lower, rate) ? .belowLowerLimit : .commonCause
    }
  }
}
