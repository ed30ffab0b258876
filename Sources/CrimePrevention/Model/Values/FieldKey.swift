/// The name of a member of one kind of object, shared by reading, writing and diagnostics.
///
/// Open, so that members that the format doesn't define can be seen and kept; the defined ones are static members:
/// `Measure.Field.budget`.
public struct FieldKey<Object: RecordObject>: CodingKey, Sendable, Hashable {
  /// The member's name in JSON.
  public let stringValue: String

  /// Makes a key from any name.
  public init(_ name: String) {
    stringValue = name
  }

  /// Makes a key from any name.
  public init(stringValue: String) {
    self.init(stringValue)
  }

  /// Always `nil`: members have names, not numbers.
  public init?(intValue: Int) {
    return nil
  }

  /// Always `nil`: members have names, not numbers.
  public var intValue: Int? { nil }

  /// A free remark, allowed in every object.
  public static var note: Self { Self("note") }
  /// Where the fact is from, allowed in every object.
  public static var citation: Self { Self("citation") }
}
