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
}

extension Band: DescribedObject {
  package static var blank: Self { Self(name: "", min: 0, max: 0) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.text("name", \.name)
    visit.figure("min", \.min)
    visit.figure("max", \.max)
    visit.text("meaning", \.meaning)
  }
}
