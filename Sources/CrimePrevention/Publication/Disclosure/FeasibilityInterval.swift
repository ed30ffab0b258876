/// The smallest and the largest count that a cell can have by what readers see (möjligt intervall).
///
/// What it prints of itself holds no count: until the table is published, the interval may be one that mustn't be shown.
public struct FeasibilityInterval: Sendable, Hashable {
  /// The smallest count, from 0.
  public let lower: Int
  /// The largest count; `nil` when nothing limits it.
  public let upper: Int?

  /// Makes an interval from its ends, the lower one first.
  public init(_ lower: Int, _ upper: Int?) {
    precondition(lower >= 0 && lower <= upper ?? lower, "An interval of counts goes upwards from 0.")
    self.lower = lower
    self.upper = upper
  }

  /// The largest count less the smallest; `nil` when nothing limits it.
  public var width: Int? { upper.map { $0 - lower } }

  /// Whether readers can work out the very count (röjd).
  public var isSingleValue: Bool { width == 0 }

  /// Returns whether the largest count is less than so much above the smallest.
  public func isNarrower(than width: Int) -> Bool {
    guard let own = self.width else { return false }
    return own < width
  }
}

extension FeasibilityInterval: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// That it's an interval, without its ends.
  public var description: String { "FeasibilityInterval" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Nothing: what is dumped holds no count either.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
