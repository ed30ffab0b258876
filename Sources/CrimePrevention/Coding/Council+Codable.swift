extension Council: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Council>(decoder)
    kind = members.optional(.kind)
    ledBy = members.optional(.ledBy)
    coordinator = members.optional(.coordinator)
    secretariat = members.optional(.secretariat)
    responsibleBoard = members.optional(.responsibleBoard)
    contact = members.optional(.contact)
    memberships = members.list(.memberships)
    meetingsPerYear = members.optional(.meetingsPerYear)
    glossary = members.map(.glossary)
    reports = members.list(.reports)
    information = members.list(.information)
    (id, name, municipality) = try members.finish(
      members.required(.id),
      members.required(.name),
      members.required(.municipality)
    )
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Council>(encoder)
    try members.write(id, .id)
    try members.write(name, .name)
    try members.write(ifPresent: kind, .kind)
    try members.write(municipality, .municipality)
    try members.write(ifPresent: ledBy, .ledBy)
    try members.write(ifPresent: coordinator, .coordinator)
    try members.write(ifPresent: secretariat, .secretariat)
    try members.write(ifPresent: responsibleBoard, .responsibleBoard)
    try members.write(ifPresent: contact, .contact)
    try members.write(list: memberships, .memberships)
    try members.write(ifPresent: meetingsPerYear, .meetingsPerYear)
    try members.write(list: glossary, .glossary)
    try members.write(list: reports, .reports)
    try members.write(list: information, .information)
    try members.write(annotations)
  }
}
