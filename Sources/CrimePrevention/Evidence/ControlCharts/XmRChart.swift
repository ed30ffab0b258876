/// A control chart of single values and their moving ranges (styrdiagram, XmR).
///
/// Limits: mean ± 2.66 · mean moving range, the ranges being the distances between neighbouring values. 2.66 is 3/1.128, three
/// standard deviations estimated from ranges of two.
///
/// For values of any kind that come regularly and vary around a level: months, quarters. Not for rolling sums; not for counts
/// with a mean under about 5 (``CountChart``); not for rates whose population differs much.
///
/// Source: W. A. Shewhart; D. J. Wheeler, *Understanding Variation* (1993); NHS England, *Making data count*.
public struct XmRChart: Sendable, Hashable {
  /// Where limits come from.
  @nonexhaustive
  public enum LimitSource: Sendable, Hashable {
    /// All values.
    case all
    /// This many of the first values, at least 2: a time in which no change is expected.
    case first(Int)
    /// Limits that were computed earlier, or elsewhere.
    case fixed(ControlLimits)
  }

  /// The values, in order of time.
  public let values: [Double]
  /// The mean and both limits.
  public let limits: ControlLimits
  /// The mean moving range that the limits were computed from, in the unit of the values; `nil` for fixed limits.
  package let averageMovingRange: Double?
  /// Whether the limits rest on fewer than 12 values and will move with the next ones.
  public let isProvisional: Bool
  /// The signal of each value.
  public let signals: [ControlSignal]

  /// A chart of values.
  ///
  /// - Parameters:
  ///   - values: In order of time, at least 2 unless limits are fixed.
  ///   - baseline: Where the limits come from.
  ///   - screening: Whether moving ranges of at least 3.267 times the mean one are left out, once. The mean keeps all values.
  /// - Throws: ``EvidenceError/tooFewValues`` when fewer than 2 values, or than the baseline needs, are given;
  ///   ``EvidenceError/outOfRange`` for numbers that can't be calculated with.
  public init(_ values: [Double], baseline: LimitSource = .all, screening: Bool = true) throws(EvidenceError) {
    for value in values { _ = try EvidenceError.checked(value) }
    let count: Int
    switch baseline {
    case .fixed(let limits):
      self.init(values, limits, averageMovingRange: nil, isProvisional: false)
      return
    case .all: count = values.count
    case .first(let stated): count = stated
    }
    guard count >= 2, count <= values.count else { throw .tooFewValues }
    let part = Array(values.prefix(count))
    let range = Self.averageMovingRange(part, screening: screening)
    let limits = ControlLimits(mean: Self.mean(part), below: 2.66 * range, above: 2.66 * range)
    self.init(values, limits, averageMovingRange: range, isProvisional: count < 12)
  }

  private init(_ values: [Double], _ limits: ControlLimits, averageMovingRange: Double?, isProvisional: Bool) {
    self.values = values
    self.limits = limits
    self.averageMovingRange = averageMovingRange
    self.isProvisional = isProvisional
    signals = SignalRules(values, limits).signals()
  }

  private static func averageMovingRange(_ values: [Double], screening: Bool) -> Double {
    let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
    let average = mean(ranges)
    guard screening, average > 0 else { return average }
    return mean(ranges.filter { $0 < 3.267 * average })
  }

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
