extension Observation: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Observation>(decoder)
    value = members.optional(.value)
    range = members.optional(.range)
    numerator = members.optional(.numerator)
    denominator = members.optional(.denominator)
    sampleSize = members.optional(.sampleSize)
    breakdown = members.optional(.breakdown)
    status = members.optional(.status)
    seriesBreak = members.optional(.seriesBreak)
    publishedOn = members.optional(.publishedOn)
    period = try members.finish(members.required(.period))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Observation>(encoder)
    try members.write(period, .period)
    try members.write(ifPresent: value, .value)
    try members.write(ifPresent: range, .range)
    try members.write(ifPresent: numerator, .numerator)
    try members.write(ifPresent: denominator, .denominator)
    try members.write(ifPresent: sampleSize, .sampleSize)
    try members.write(ifPresent: breakdown, .breakdown)
    try members.write(ifPresent: status, .status)
    try members.write(ifPresent: seriesBreak, .seriesBreak)
    try members.write(ifPresent: publishedOn, .publishedOn)
    try members.write(annotations)
  }
}
