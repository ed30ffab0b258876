/// A range of values, both ends included.
public struct ValueRange: RecordObject {
  /// The smallest value.
  public var min: Double
  /// The largest value.
  public var max: Double
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(min: Double, max: Double, annotations: Annotations = Annotations()) {
    self.min = min
    self.max = max
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.min, .max]
}

extension FieldKey where Object == ValueRange {
  /// Key of ``ValueRange/min``.
  public static var min: Self { Self("min") }
  /// Key of ``ValueRange/max``.
  public static var max: Self { Self("max") }
}
