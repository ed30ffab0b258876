extension Participant: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Participant>(decoder)
    organization = members.optional(.organization)
    capacity = members.optional(.capacity)
    substituteFor = members.optional(.substituteFor)
    items = members.optional(.items)
    reason = members.optional(.reason)
    (person, attendance) = try members.finish(members.required(.person), members.required(.attendance))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Participant>(encoder)
    try members.write(person, .person)
    try members.write(ifPresent: organization, .organization)
    try members.write(ifPresent: capacity, .capacity)
    try members.write(attendance, .attendance)
    try members.write(ifPresent: substituteFor, .substituteFor)
    try members.write(ifPresent: items, .items)
    try members.write(ifPresent: reason, .reason)
    try members.write(annotations)
  }
}
