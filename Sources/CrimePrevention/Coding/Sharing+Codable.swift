extension Sharing: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Sharing>(decoder)
    label = members.optional(.label)
    releaseOn = members.optional(.releaseOn)
    level = try members.finish(members.required(.level))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Sharing>(encoder)
    try members.write(level, .level)
    try members.write(ifPresent: label, .label)
    try members.write(ifPresent: releaseOn, .releaseOn)
    try members.write(annotations)
  }
}
