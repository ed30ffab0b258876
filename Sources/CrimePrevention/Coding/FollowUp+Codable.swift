extension FollowUp: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<FollowUp>(decoder)
    heldOn = members.optional(.heldOn)
    by = members.optional(.by)
    meeting = members.optional(.meeting)
    entries = members.list(.entries)
    (id, of, period) = try members.finish(members.required(.id), members.required(.of), members.required(.period))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<FollowUp>(encoder)
    try members.write(id, .id)
    try members.write(of, .of)
    try members.write(period, .period)
    try members.write(ifPresent: heldOn, .heldOn)
    try members.write(ifPresent: by, .by)
    try members.write(ifPresent: meeting, .meeting)
    try members.write(list: entries, .entries)
    try members.write(annotations)
  }
}
