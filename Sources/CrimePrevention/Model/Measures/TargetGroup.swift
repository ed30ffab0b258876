/// Whom a measure is meant for (målgrupp), as a group: never a person. Since format 1.1.
public struct TargetGroup: RecordObject {
  /// The group in words.
  public var text: String
  /// The ages of those in it.
  public var ages: AgeRange?
  /// The sex of those in it, as the source writes it (kön).
  public var sex: String?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(text: String, ages: AgeRange? = nil, sex: String? = nil, annotations: Annotations = Annotations()) {
    self.text = text
    self.ages = ages
    self.sex = sex
    self.annotations = annotations
  }
}

extension TargetGroup: DescribedObject {
  package static var blank: Self { Self(text: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.text("text", \.text)
    visit.child("ages", \.ages)
    visit.text("sex", \.sex)
  }
}

/// Ages in whole years, both ends included (ålder); an end that isn't given is open.
public struct AgeRange: RecordObject {
  /// The youngest age, in years.
  public var min: Int?
  /// The oldest age, in years.
  public var max: Int?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(min: Int? = nil, max: Int? = nil, annotations: Annotations = Annotations()) {
    self.min = min
    self.max = max
    self.annotations = annotations
  }
}

extension AgeRange: DescribedObject {
  package static var blank: Self { Self() }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.figure("min", \.min)
    visit.figure("max", \.max)
  }
}
