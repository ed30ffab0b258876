extension Goal: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Goal>(decoder)
    kind = members.optional(.kind)
    targets = members.list(.targets)
    weight = members.optional(.weight)
    (id, text) = try members.finish(members.required(.id), members.required(.text))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Goal>(encoder)
    try members.write(id, .id)
    try members.write(text, .text)
    try members.write(ifPresent: kind, .kind)
    try members.write(list: targets, .targets)
    try members.write(ifPresent: weight, .weight)
    try members.write(annotations)
  }
}
