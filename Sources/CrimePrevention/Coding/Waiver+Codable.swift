extension Waiver: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Waiver>(decoder)
    (rule, subject, reason) = try members.finish(
      members.required(.rule),
      members.required(.subject),
      members.required(.reason)
    )
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Waiver>(encoder)
    try members.write(rule, .rule)
    try members.write(subject, .subject)
    try members.write(reason, .reason)
    try members.write(annotations)
  }
}
