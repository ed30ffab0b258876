extension Cadence: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Cadence>(decoder)
    each = members.optional(.each)
    within = members.list(.within)
    (times, per) = try members.finish(members.required(.times), members.required(.per))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Cadence>(encoder)
    try members.write(times, .times)
    try members.write(per, .per)
    try members.write(ifPresent: each, .each)
    try members.write(list: within, .within)
    try members.write(annotations)
  }
}
