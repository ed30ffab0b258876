extension FollowUpEntry: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<FollowUpEntry>(decoder)
    restated = members.optional(.restated)
    value = members.optional(.value)
    comment = members.optional(.comment)
    (subject, verdict) = try members.finish(members.required(.subject), members.required(.verdict))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<FollowUpEntry>(encoder)
    try members.write(subject, .subject)
    try members.write(ifPresent: restated, .restated)
    try members.write(verdict, .verdict)
    try members.write(ifPresent: value, .value)
    try members.write(ifPresent: comment, .comment)
    try members.write(annotations)
  }
}
