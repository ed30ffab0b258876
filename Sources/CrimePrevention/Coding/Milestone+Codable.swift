extension Milestone: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Milestone>(decoder)
    due = members.optional(.due)
    doneOn = members.optional(.doneOn)
    after = members.optional(.after)
    (id, title) = try members.finish(members.required(.id), members.required(.title))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Milestone>(encoder)
    try members.write(id, .id)
    try members.write(title, .title)
    try members.write(ifPresent: due, .due)
    try members.write(ifPresent: doneOn, .doneOn)
    try members.write(ifPresent: after, .after)
    try members.write(annotations)
  }
}
