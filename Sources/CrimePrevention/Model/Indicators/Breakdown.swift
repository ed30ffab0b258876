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
}

extension Breakdown: DescribedObject {
  package static var blank: Self { Self() }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("area", \.area)
    visit.reference("unit", \.unit)
    visit.text("sex", \.sex)
    visit.text("ageGroup", \.ageGroup)
  }
}
