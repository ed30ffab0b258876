/// Any member's name.
public struct MemberName: CodingKey, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public let stringValue: String
  /// Always `nil`: members have names, not numbers.
  public var intValue: Int? { nil }

  /// Makes a key from a name.
  public init(stringValue: String) { self.stringValue = stringValue }
  /// Makes a key from a literal.
  public init(stringLiteral value: String) { self.init(stringValue: value) }
  /// Always `nil`: members have names, not numbers.
  public init?(intValue: Int) { return nil }
}
