/// The part of a subject that has none.
public struct NoPart: CodingKey, Sendable {
  /// Always empty.
  public var stringValue: String { "" }
  /// Always `nil`.
  public var intValue: Int? { nil }
  /// Always `nil`: there is no part to name.
  public init?(stringValue: String) { return nil }
  /// Always `nil`: there is no part to name.
  public init?(intValue: Int) { return nil }
}
