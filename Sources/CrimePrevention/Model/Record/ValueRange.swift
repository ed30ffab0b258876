/// A range of values, both ends included.
public struct ValueRange: RecordObject {
  /// The smallest value.
  public var min: Double
  /// The largest value.
  public var max: Double
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(min: Double, max: Double, annotations: Annotations = Annotations()) {
    self.min = min
    self.max = max
    self.annotations = annotations
  }
}

extension ValueRange: DescribedObject {
  package static var blank: Self { Self(min: 0, max: 0) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.figure("min", \.min)
    visit.figure("max", \.max)
  }
}
