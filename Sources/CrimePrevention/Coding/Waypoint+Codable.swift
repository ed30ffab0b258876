extension Waypoint: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Waypoint>(decoder)
    (on, value) = try members.finish(members.required(.on), members.required(.value))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Waypoint>(encoder)
    try members.write(on, .on)
    try members.write(value, .value)
    try members.write(annotations)
  }
}
