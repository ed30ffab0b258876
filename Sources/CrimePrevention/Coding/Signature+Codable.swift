extension Signature: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Signature>(decoder)
    on = members.optional(.on)
    (organization, role) = try members.finish(members.required(.organization), members.required(.role))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Signature>(encoder)
    try members.write(organization, .organization)
    try members.write(role, .role)
    try members.write(ifPresent: on, .on)
    try members.write(annotations)
  }
}
