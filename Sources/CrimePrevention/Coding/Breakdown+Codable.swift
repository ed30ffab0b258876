extension Breakdown: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Breakdown>(decoder)
    area = members.optional(.area)
    unit = members.optional(.unit)
    sex = members.optional(.sex)
    ageGroup = members.optional(.ageGroup)
    try members.finish()
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Breakdown>(encoder)
    try members.write(ifPresent: area, .area)
    try members.write(ifPresent: unit, .unit)
    try members.write(ifPresent: sex, .sex)
    try members.write(ifPresent: ageGroup, .ageGroup)
    try members.write(annotations)
  }
}
