/// How often intervals made in one way shall cover what they estimate (konfidensgrad).
///
/// 95 % is the custom; nothing in the methods depends on it. The same level decides whether a change is shown: at 95 % a
/// difference that chance alone makes in at most one case of twenty.
public struct ConfidenceLevel: Sendable, Hashable {
  /// The level as a share, above 0 and below 1.
  public let value: Double

  /// A level, or `nil` when the share isn't above 0 and below 1.
  public init?(_ value: Double) {
    guard value > 0, value < 1 else { return nil }
    self.init(checked: value)
  }

  private init(checked value: Double) {
    self.value = value
  }

  /// 90 %.
  public static let percent90 = ConfidenceLevel(checked: 0.90)
  /// 95 %.
  public static let percent95 = ConfidenceLevel(checked: 0.95)
  /// 99 %.
  public static let percent99 = ConfidenceLevel(checked: 0.99)

  /// The probability that's left outside, on both sides together (signifikansnivå, α).
  package var significance: Double { 1 - value }

  /// The probability that's left outside on each side.
  var tail: Double { significance / 2 }

  /// How many standard errors an approximate interval reaches to each side.
  var z: Double { NormalDistribution.quantile(.upper(tail)) }
}
