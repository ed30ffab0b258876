/// A named class of an indicator's values (klass), as printed.
///
/// Both ends belong to the band and values are compared unrounded, so a value in a gap between bands is in none.
public struct Band: RecordObject {
  /// The band's name, which an expectation can ask for.
  public var name: String
  /// The smallest value in the band, in the indicator's unit.
  public var min: Double
  /// The largest value in the band, in the indicator's unit.
  public var max: Double
  /// What the source says that the band means.
  public var meaning: String?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    name: String,
    min: Double,
    max: Double,
    meaning: String? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.name = name
    self.min = min
    self.max = max
    self.meaning = meaning
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.name, .min, .max, .meaning]
}

extension FieldKey where Object == Band {
  /// Key of ``Band/name``.
  public static var name: Self { Self("name") }
  /// Key of ``Band/min``.
  public static var min: Self { Self("min") }
  /// Key of ``Band/max``.
  public static var max: Self { Self("max") }
  /// Key of ``Band/meaning``.
  public static var meaning: Self { Self("meaning") }
}
