/// What a finding is called, named for the problem: `target.baseline-missing`.
///
/// Identifiers are part of the contract; sentences may change.
public struct RuleID: RawRepresentable, Sendable, Hashable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The identifier.
  public let rawValue: String

  /// Makes an identifier from any text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes an identifier from a literal.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }

  /// Orders identifiers by their text.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The identifier.
  public var description: String { rawValue }
}
