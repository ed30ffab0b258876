extension CitizenDialogue: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<CitizenDialogue>(decoder)
    areas = members.list(.areas)
    respondents = members.optional(.respondents)
    concerns = members.list(.concerns)
    (id, title, kind, heldOn) = try members.finish(
      members.required(.id),
      members.required(.title),
      members.required(.kind),
      members.required(.heldOn)
    )
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<CitizenDialogue>(encoder)
    try members.write(id, .id)
    try members.write(title, .title)
    try members.write(kind, .kind)
    try members.write(heldOn, .heldOn)
    try members.write(list: areas, .areas)
    try members.write(ifPresent: respondents, .respondents)
    try members.write(list: concerns, .concerns)
    try members.write(annotations)
  }
}
