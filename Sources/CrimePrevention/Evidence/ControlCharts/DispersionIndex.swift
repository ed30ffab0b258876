/// How much more counts vary than independent events do (spridningsindex, φ).
///
/// φ = Σ(x − e)²/e/(n − 1), e being the expected count: the mean, or the mean rate times the exposure. 1 for independent events
/// at a constant rate; above 1 they come in clusters, or the rate changes. Then intervals for counts are too narrow: standard
/// errors grow by √φ. A trend or seasons raise it too: take values from a level time. Not for a handful of counts: with five,
/// the true φ may well be a third of it or eight times as much. The p-value is rough with mean counts under about 5.
///
/// Source: R. A. Fisher, *Statistical Methods for Research Workers* (1925).
public struct DispersionIndex: Sendable, Hashable {
  /// The mean count, or events per exposure if exposures were given.
  package let mean: Double
  /// φ, from 0.
  public let value: Double
  /// The probability of at least so much dispersion among independent events: the upper tail of χ² with n − 1 degrees of
  /// freedom at (n − 1)φ.
  public let pValue: Double

  /// The dispersion of counts from periods of the same length.
  ///
  /// - Returns: `nil` when there were no events: then nothing can be said.
  /// - Throws: ``EvidenceError/tooFewValues`` under two counts, ``EvidenceError/negativeCount``,
  ///   ``EvidenceError/countTooLarge``.
  public init?(counts: [Int]) throws(EvidenceError) {
    var events: [EventCount] = []
    for count in counts { events.append(try EventCount(count)) }
    try self.init(events)
  }

  /// The dispersion of counts with their exposures, all in the same unit.
  ///
  /// - Returns: `nil` when there were no events: then nothing can be said.
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
