extension Publication: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Publication>(decoder)
    (on, `where`) = try members.finish(members.required(.on), members.required(.where))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Publication>(encoder)
    try members.write(on, .on)
    try members.write(`where`, .where)
    try members.write(annotations)
  }
}
