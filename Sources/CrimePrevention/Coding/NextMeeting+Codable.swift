extension NextMeeting: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<NextMeeting>(decoder)
    startsAt = members.optional(.startsAt)
    date = try members.finish(members.required(.date))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<NextMeeting>(encoder)
    try members.write(date, .date)
    try members.write(ifPresent: startsAt, .startsAt)
    try members.write(annotations)
  }
}
