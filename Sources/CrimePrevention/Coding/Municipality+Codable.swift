extension Municipality: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Municipality>(decoder)
    (code, name) = try members.finish(members.required(.code), members.required(.name))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Municipality>(encoder)
    try members.write(code, .code)
    try members.write(name, .name)
    try members.write(annotations)
  }
}
