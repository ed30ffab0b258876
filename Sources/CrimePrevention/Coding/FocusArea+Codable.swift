extension FocusArea: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<FocusArea>(decoder)
    problem = members.optional(.problem)
    description = members.optional(.description)
    goals = members.list(.goals)
    measures = members.list(.measures)
    (id, title) = try members.finish(members.required(.id), members.required(.title))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<FocusArea>(encoder)
    try members.write(id, .id)
    try members.write(title, .title)
    try members.write(ifPresent: problem, .problem)
    try members.write(ifPresent: description, .description)
    try members.write(list: goals, .goals)
    try members.write(list: measures, .measures)
    try members.write(annotations)
  }
}
