extension Band: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Band>(decoder)
    meaning = members.optional(.meaning)
    (name, min, max) = try members.finish(members.required(.name), members.required(.min), members.required(.max))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Band>(encoder)
    try members.write(name, .name)
    try members.write(min, .min)
    try members.write(max, .max)
    try members.write(ifPresent: meaning, .meaning)
    try members.write(annotations)
  }
}
