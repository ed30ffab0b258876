/// The share of several groups together: all their numerators over all their denominators (sammanvägd andel).
///
/// Never the average of their shares, in which a small group weighs as much as a large one.
public struct PooledShare: Sendable, Hashable {
  /// How many are counted, in all groups.
  public private(set) var numerator = 0.0
  /// Out of how many, in all groups.
  public private(set) var denominator = 0.0

  /// Makes a share without groups.
  public init() {}

  /// Makes a share of several groups.
  public init(_ groups: some Sequence<(numerator: Double, denominator: Double)>) {
    for group in groups { add(group.numerator, of: group.denominator) }
  }

  /// Adds a group.
  public mutating func add(_ numerator: Double, of denominator: Double) {
    self.numerator += numerator
    self.denominator += denominator
  }

  /// The share, 0 to 1 for parts of wholes; `nil` of an empty whole.
  public var share: Double? { denominator == 0 ? nil : numerator / denominator }
}
