extension AgendaSpan: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<AgendaSpan>(decoder)
    (from, through) = try members.finish(members.required(.from), members.required(.through))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<AgendaSpan>(encoder)
    try members.write(from, .from)
    try members.write(through, .through)
    try members.write(annotations)
  }
}
