/// A control chart of counts from periods of the same length (c-diagram): mean ± 3√mean, never below 0.
///
/// Assumes independent events; with a ``DispersionIndex`` well over 1 too many points come out, and ``XmRChart`` is better. With
/// a mean under about 9 the lower limit is 0, so that a decrease can't show as a single point; ``signals`` finds it as a run.
/// Not for periods or populations that differ in size, nor for rolling sums.
///
/// Source: W. A. Shewhart (1931); D. C. Montgomery, *Introduction to Statistical Quality Control*.
public struct CountChart: Sendable, Hashable {
  /// The counts, in order of time.
  public let counts: [Int]
  /// The mean and both limits, in events.
  public let limits: ControlLimits
  /// Whether the limits rest on fewer than 12 counts.
  public let isProvisional: Bool
  /// What each count says.
  public let signals: [ControlSignal]

  /// A chart of counts.
  ///
  /// - Parameters:
  ///   - counts: In order of time, at least one.
  ///   - baseline: How many of the first counts the limits rest on; all if `nil`.
  /// - Throws: ``EvidenceError/tooFewValues`` without counts, or with fewer than the baseline needs;
  ///   ``EvidenceError/negativeCount``, ``EvidenceError/countTooLarge``.
  public init(_ counts: [Int], baseline: Int? = nil) throws(EvidenceError) {
    let used = baseline ?? counts.count
    guard used >= 1, used <= counts.count else { throw .tooFewValues }
    var events: [EventCount] = []
    for count in counts { events.append(try EventCount(count)) }
    let mean = MeanRate(Array(events.prefix(used))).value
    limits = ControlLimits(ofCountsWithMean: mean)
    self.counts = counts
    isProvisional = used < 12
    signals = SignalRules(counts.map(Double.init), limits).signals()
  }
}

extension ControlLimits {
  /// The limits of independent counts: mean ± 3√mean, never below 0.
  package init(ofCountsWithMean mean: Double) {
    let reach = 3 * mean.squareRoot()
    self.init(mean: mean, below: min(mean, reach), above: reach)
  }
}
