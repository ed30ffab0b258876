extension Person: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Person>(decoder)
    aliases = members.list(.aliases)
    title = members.optional(.title)
    organization = members.optional(.organization)
    (id, name) = try members.finish(members.required(.id), members.required(.name))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Person>(encoder)
    try members.write(id, .id)
    try members.write(name, .name)
    try members.write(list: aliases, .aliases)
    try members.write(ifPresent: title, .title)
    try members.write(ifPresent: organization, .organization)
    try members.write(annotations)
  }
}
