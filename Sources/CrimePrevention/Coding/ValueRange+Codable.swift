extension ValueRange: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<ValueRange>(decoder)
    (min, max) = try members.finish(members.required(.min), members.required(.max))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<ValueRange>(encoder)
    try members.write(min, .min)
    try members.write(max, .max)
    try members.write(annotations)
  }
}
