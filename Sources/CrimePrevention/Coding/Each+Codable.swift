extension Each: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Each>(decoder)
    ids = members.list(.ids)
    of = members.optional(.of)
    kind = try members.finish(members.required(.kind))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Each>(encoder)
    try members.write(kind, .kind)
    try members.write(list: ids, .ids)
    try members.write(ifPresent: of, .of)
    try members.write(annotations)
  }
}
