extension CalendarInterval: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<CalendarInterval>(decoder)
    through = members.optional(.through)
    from = try members.finish(members.required(.from))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<CalendarInterval>(encoder)
    try members.write(from, .from)
    try members.write(ifPresent: through, .through)
    try members.write(annotations)
  }
}
