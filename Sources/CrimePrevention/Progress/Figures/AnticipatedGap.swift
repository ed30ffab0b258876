/// How far a projection would miss a target, against the progress that was required (UNECE).
public struct AnticipatedGap: Sendable, Hashable {
  /// |T − projection| ÷ |T − b| in per cent.
  public let percent: Double

  /// What the gap asks for. The limits are those of the UN's technical notes as commonly quoted.
  @nonexhaustive
  public enum Advice: String, Sendable, Hashable, CaseIterable {
    /// At most 10 %: go on.
    case maintain
    /// More than 10 up to 100 %: speed up.
    case accelerate
    /// More than 100 %: it goes the wrong way.
    case reverse
  }

  /// Measures a gap; `nil` when the target value equals the baseline.
  public init?(projected: Double, baseline: Double, target: Double) {
    guard baseline != target, projected.isFinite, baseline.isFinite, target.isFinite else { return nil }
    percent = abs(target - projected) / abs(target - baseline) * 100
  }

  /// What the gap asks for.
  public var advice: Advice {
    if 10.isAtLeast(percent) { .maintain } else if 100.isAtLeast(percent) { .accelerate } else { .reverse }
  }
}
