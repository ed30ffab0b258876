extension Indicator: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Indicator>(decoder)
    definition = members.optional(.definition)
    multiplier = members.optional(.multiplier)
    scale = members.optional(.scale)
    decimals = members.optional(.decimals)
    population = members.optional(.population)
    source = members.optional(.source)
    per = members.optional(.per)
    bands = members.list(.bands)
    observations = members.list(.observations)
    external = members.list(.external)
    (id, name, statistic, unit, better, aggregation) = try members.finish(
      members.required(.id),
      members.required(.name),
      members.required(.statistic),
      members.required(.unit),
      members.required(.better),
      members.required(.aggregation)
    )
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Indicator>(encoder)
    try members.write(id, .id)
    try members.write(name, .name)
    try members.write(ifPresent: definition, .definition)
    try members.write(statistic, .statistic)
    try members.write(unit, .unit)
    try members.write(ifPresent: multiplier, .multiplier)
    try members.write(ifPresent: scale, .scale)
    try members.write(ifPresent: decimals, .decimals)
    try members.write(better, .better)
    try members.write(aggregation, .aggregation)
    try members.write(ifPresent: population, .population)
    try members.write(ifPresent: source, .source)
    try members.write(ifPresent: per, .per)
    try members.write(list: bands, .bands)
    try members.write(list: observations, .observations)
    try members.write(list: external, .external)
    try members.write(annotations)
  }
}
