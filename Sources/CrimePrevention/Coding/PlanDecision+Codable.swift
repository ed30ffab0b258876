extension PlanDecision: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<PlanDecision>(decoder)
    meeting = members.optional(.meeting)
    (on, by) = try members.finish(members.required(.on), members.required(.by))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<PlanDecision>(encoder)
    try members.write(on, .on)
    try members.write(by, .by)
    try members.write(ifPresent: meeting, .meeting)
    try members.write(annotations)
  }
}
