extension Baseline: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Baseline>(decoder)
    period = members.optional(.period)
    value = members.optional(.value)
    range = members.optional(.range)
    try members.finish()
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Baseline>(encoder)
    try members.write(ifPresent: period, .period)
    try members.write(ifPresent: value, .value)
    try members.write(ifPresent: range, .range)
    try members.write(annotations)
  }
}
