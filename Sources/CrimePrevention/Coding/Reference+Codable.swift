extension Reference: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Reference>(decoder)
    id = members.optional(.id)
    kind = try members.finish(members.required(.kind))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Reference>(encoder)
    try members.write(kind, .kind)
    try members.write(ifPresent: id, .id)
    try members.write(annotations)
  }
}
