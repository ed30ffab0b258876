extension Occurrence: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Occurrence>(decoder)
    count = members.optional(.count)
    area = members.optional(.area)
    unit = members.optional(.unit)
    by = members.list(.by)
    participants = members.optional(.participants)
    on = try members.finish(members.required(.on))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Occurrence>(encoder)
    try members.write(on, .on)
    try members.write(ifPresent: count, .count)
    try members.write(ifPresent: area, .area)
    try members.write(ifPresent: unit, .unit)
    try members.write(list: by, .by)
    try members.write(ifPresent: participants, .participants)
    try members.write(annotations)
  }
}
