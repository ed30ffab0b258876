extension Deadline: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Deadline>(decoder)
    share = members.optional(.share)
    (within, until) = try members.finish(members.required(.within), members.required(.until))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Deadline>(encoder)
    try members.write(within, .within)
    try members.write(until, .until)
    try members.write(ifPresent: share, .share)
    try members.write(annotations)
  }
}
