extension ExternalCode: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<ExternalCode>(decoder)
    (scheme, code) = try members.finish(members.required(.scheme), members.required(.code))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<ExternalCode>(encoder)
    try members.write(scheme, .scheme)
    try members.write(code, .code)
    try members.write(annotations)
  }
}
