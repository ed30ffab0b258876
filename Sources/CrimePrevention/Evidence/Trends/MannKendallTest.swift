/// Whether a series moves in one direction at all, straight or not (Mann och Kendalls test).
///
/// S is the number of pairs that rise minus those that fall. Its variance is (n(n − 1)(2n + 5) − Σt(t − 1)(2t + 5))/18
/// over groups of t equal values; z = (S ∓ 1)/√variance. Only the order of the values matters.
///
/// Assumes that without a trend any order is as likely as any other: not for rolling sums, nor for seasonal values. The normal
/// approximation is rough under ten points, and under five nothing reaches 5 %.
///
/// Source: H. B. Mann (1945), Econometrica 13; M. G. Kendall, *Rank Correlation Methods* (1975).
public struct MannKendallTest: Sendable, Hashable {
  /// The number of rising pairs minus that of falling ones.
  public let balance: Int
  /// The variance of ``balance`` without a trend.
  public let variance: Double
  /// The balance in standard errors, with one subtracted towards 0; 0 when all values are equal.
  public let statistic: Double
  /// The two-sided p-value of "no trend".
  public let pValue: Double

  init?(_ series: TimeSeries) {
    guard series.bearsTrend else { return nil }
    let values = series.points.map(\.value)
    var balance = 0
    for (index, value) in values.enumerated() {
      for later in values[(index + 1)...] { balance += (later - value).direction }
    }
    self.balance = balance
    variance = Self.variance(values)
    statistic = variance > 0 ? Double(balance - balance.signum()) / variance.squareRoot() : 0
    pValue = NormalDistribution.bothTails(statistic)
  }

  /// Returns the variance of the balance of values in any order.
  static func variance(_ values: [Double]) -> Double {
    var ties: [Double: Int] = [:]
    for value in values { ties[value, default: 0] += 1 }
    return (term(values.count) - ties.values.map(term).reduce(0, +)) / 18
  }

  /// n(n − 1)(2n + 5), a whole number, so that the order of summing doesn't matter.
  private static func term(_ count: Int) -> Double { Double(count) * Double(count - 1) * Double(2 * count + 5) }
}

extension TimeSeries {
  /// Tests whether the series moves in one direction; `nil` under three points.
  ///
  /// - Complexity: O(n²) for n points.
  public func mannKendallTest() -> MannKendallTest? { MannKendallTest(self) }
}
