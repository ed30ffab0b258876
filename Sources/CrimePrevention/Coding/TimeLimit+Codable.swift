extension TimeLimit: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<TimeLimit>(decoder)
    (amount, unit) = try members.finish(members.required(.amount), members.required(.unit))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<TimeLimit>(encoder)
    try members.write(amount, .amount)
    try members.write(unit, .unit)
    try members.write(annotations)
  }
}
