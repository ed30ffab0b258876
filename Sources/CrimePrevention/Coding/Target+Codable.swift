extension Target: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Target>(decoder)
    baseline = members.optional(.baseline)
    start = members.optional(.start)
    due = members.optional(.due)
    each = members.optional(.each)
    per = members.optional(.per)
    excludes = members.optional(.excludes)
    waypoints = members.list(.waypoints)
    (id, indicator, expectation) = try members.finish(
      members.required(.id),
      members.required(.indicator),
      members.required(.expectation)
    )
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Target>(encoder)
    try members.write(id, .id)
    try members.write(indicator, .indicator)
    try members.write(expectation, .expectation)
    try members.write(ifPresent: baseline, .baseline)
    try members.write(ifPresent: start, .start)
    try members.write(ifPresent: due, .due)
    try members.write(ifPresent: each, .each)
    try members.write(ifPresent: per, .per)
    try members.write(ifPresent: excludes, .excludes)
    try members.write(list: waypoints, .waypoints)
    try members.write(annotations)
  }
}
