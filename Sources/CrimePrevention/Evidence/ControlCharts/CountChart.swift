/// A control chart of counts from periods of the same length (c-diagram): mean ± 3√mean, never below 0.
///
/// Assumes independent events; with a ``DispersionIndex`` well over 1 too many points fall outside, and ``XmRChart`` is
/// better. With a mean under about 9 the lower limit is 0, so that a decrease can't show as a single point; ``signals``
/// finds it as a run. Not for periods or populations that differ in size, nor for rolling sums.
///
/// Source: W. A. Shewhart (1931); D. C. Montgomery, *Introduction to Statistical Quality Control*.
public struct CountChart: Sendable, Hashable {
  /// The counts, in order of time.
  public let counts: [Int]
  /// The mean and both limits, in events.
  public let limits: ControlLimits
  /// Whether the limits rest on fewer than 12 counts.
  public let isProvisional: Bool
  /// The signal of each count.
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

/// How much more counts vary than independent events do (spridningsindex, φ).
///
/// φ = Σ(x − e)²/e/(n − 1), e being the expected count: the mean, or the mean rate times the exposure. 1 for
/// independent events at a constant rate; above 1 they come in clusters, or the rate changes. Then intervals for counts
/// are too narrow: standard errors grow by √φ. A trend or seasons raise it too: take values from a stable period. Not
/// for a handful of counts: with five, the true φ may well be a third of it or eight times as much. The p-value is
/// rough with mean counts under about 5.
///
/// Source: R. A. Fisher, *Statistical Methods for Research Workers* (1925).
public struct DispersionIndex: Sendable, Hashable {
  /// The mean count, or events per exposure if exposures were given.
  package let mean: Double
  /// φ, from 0.
  public let value: Double
  /// The probability of at least this much dispersion among independent events: the upper tail of χ² with n − 1 degrees
  /// of freedom at (n − 1)φ.
  public let pValue: Double

  /// The dispersion of counts from periods of the same length.
  ///
  /// - Returns: `nil` when there were no events, which allows no statement.
  /// - Throws: ``EvidenceError/tooFewValues`` under two counts, ``EvidenceError/negativeCount``,
  ///   ``EvidenceError/countTooLarge``.
  public init?(counts: [Int]) throws(EvidenceError) {
    var events: [EventCount] = []
    for count in counts { events.append(try EventCount(count)) }
    try self.init(events)
  }

  /// The dispersion of counts with their exposures, all in the same unit.
  ///
  /// - Returns: `nil` when there were no events, which allows no statement.
  /// - Throws: ``EvidenceError/tooFewValues`` under two counts.
  package init?(_ events: [EventCount]) throws(EvidenceError) {
    guard events.count >= 2 else { throw .tooFewValues }
    let mean = MeanRate(events).value
    guard mean > 0 else { return nil }
    let squares = events.reduce(0) { sum, event in
      let expected = mean * event.exposure
      let distance = Double(event.count) - expected
      return sum + distance * (distance / expected)
    }
    let degrees = Double(events.count - 1)
    self.mean = mean
    value = squares / degrees
    pValue = ChiSquareDistribution(degreesOfFreedom: degrees).tails(squares).upper
  }
}

/// Events per exposure over several counts.
package struct MeanRate {
  package let value: Double

  package init(_ events: [EventCount]) {
    let count = events.reduce(0) { $0 + Double($1.count) }
    let exposure = events.reduce(0) { $0 + $1.exposure }
    value = exposure > 0 ? count / exposure : 0
  }
}
