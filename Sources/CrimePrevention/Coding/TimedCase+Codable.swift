extension TimedCase: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<TimedCase>(decoder)
    begunAt = members.optional(.begunAt)
    completedAt = members.optional(.completedAt)
    openedAt = try members.finish(members.required(.openedAt))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<TimedCase>(encoder)
    try members.write(openedAt, .openedAt)
    try members.write(ifPresent: begunAt, .begunAt)
    try members.write(ifPresent: completedAt, .completedAt)
    try members.write(annotations)
  }
}
