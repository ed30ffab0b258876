extension Commitment: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Commitment>(decoder)
    (organization, text) = try members.finish(members.required(.organization), members.required(.text))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Commitment>(encoder)
    try members.write(organization, .organization)
    try members.write(text, .text)
    try members.write(annotations)
  }
}
