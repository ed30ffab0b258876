extension Membership: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Membership>(decoder)
    person = members.optional(.person)
    leadingPosition = members.optional(.leadingPosition)
    substituteFor = members.optional(.substituteFor)
    period = members.optional(.period)
    (organization, role) = try members.finish(members.required(.organization), members.required(.role))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Membership>(encoder)
    try members.write(ifPresent: person, .person)
    try members.write(organization, .organization)
    try members.write(role, .role)
    try members.write(ifPresent: leadingPosition, .leadingPosition)
    try members.write(ifPresent: substituteFor, .substituteFor)
    try members.write(ifPresent: period, .period)
    try members.write(annotations)
  }
}
