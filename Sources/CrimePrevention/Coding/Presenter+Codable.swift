extension Presenter: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Presenter>(decoder)
    person = members.optional(.person)
    organization = members.optional(.organization)
    try members.finish()
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Presenter>(encoder)
    try members.write(ifPresent: person, .person)
    try members.write(ifPresent: organization, .organization)
    try members.write(annotations)
  }
}
