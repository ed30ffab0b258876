extension MeetingAction: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<MeetingAction>(decoder)
    owner = members.optional(.owner)
    due = members.optional(.due)
    doneOn = members.optional(.doneOn)
    text = try members.finish(members.required(.text))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<MeetingAction>(encoder)
    try members.write(text, .text)
    try members.write(ifPresent: owner, .owner)
    try members.write(ifPresent: due, .due)
    try members.write(ifPresent: doneOn, .doneOn)
    try members.write(annotations)
  }
}
