extension CountedUnit: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<CountedUnit>(decoder)
    area = members.optional(.area)
    (id, name, kind) = try members.finish(members.required(.id), members.required(.name), members.required(.kind))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<CountedUnit>(encoder)
    try members.write(id, .id)
    try members.write(name, .name)
    try members.write(kind, .kind)
    try members.write(ifPresent: area, .area)
    try members.write(annotations)
  }
}
