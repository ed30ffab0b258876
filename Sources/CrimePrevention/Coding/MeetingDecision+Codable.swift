extension MeetingDecision: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<MeetingDecision>(decoder)
    text = try members.finish(members.required(.text))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<MeetingDecision>(encoder)
    try members.write(text, .text)
    try members.write(annotations)
  }
}
