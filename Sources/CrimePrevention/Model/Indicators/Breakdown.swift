/// Which part of a population a value is about (uppdelning).
public struct Breakdown: RecordObject {
  /// The area.
  public var area: Identifier<Area>?
  /// The unit.
  public var unit: Identifier<CountedUnit>?
  /// The sex, as the source writes it (kön).
  public var sex: String?
  /// The age group, as the source writes it (åldersgrupp).
  public var ageGroup: String?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    area: Identifier<Area>? = nil,
    unit: Identifier<CountedUnit>? = nil,
    sex: String? = nil,
    ageGroup: String? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.area = area
    self.unit = unit
    self.sex = sex
    self.ageGroup = ageGroup
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.area, .unit, .sex, .ageGroup]
}

extension FieldKey where Object == Breakdown {
  /// Key of ``Breakdown/area``.
  public static var area: Self { Self("area") }
  /// Key of ``Breakdown/unit``.
  public static var unit: Self { Self("unit") }
  /// Key of ``Breakdown/sex``.
  public static var sex: Self { Self("sex") }
  /// Key of ``Breakdown/ageGroup``.
  public static var ageGroup: Self { Self("ageGroup") }
}
