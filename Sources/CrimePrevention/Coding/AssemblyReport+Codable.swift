extension AssemblyReport: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<AssemblyReport>(decoder)
    (on, to) = try members.finish(members.required(.on), members.required(.to))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<AssemblyReport>(encoder)
    try members.write(on, .on)
    try members.write(to, .to)
    try members.write(annotations)
  }
}
