extension Problem: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Problem>(decoder)
    description = members.optional(.description)
    priority = members.optional(.priority)
    causes = members.list(.causes)
    areas = members.list(.areas)
    indicators = members.list(.indicators)
    dialogues = members.list(.dialogues)
    (id, title) = try members.finish(members.required(.id), members.required(.title))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Problem>(encoder)
    try members.write(id, .id)
    try members.write(title, .title)
    try members.write(ifPresent: description, .description)
    try members.write(ifPresent: priority, .priority)
    try members.write(list: causes, .causes)
    try members.write(list: areas, .areas)
    try members.write(list: indicators, .indicators)
    try members.write(list: dialogues, .dialogues)
    try members.write(annotations)
  }
}
