extension Measure: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Measure>(decoder)
    commitments = members.list(.commitments)
    levels = members.list(.levels)
    approaches = members.list(.approaches)
    addresses = members.list(.addresses)
    goals = members.list(.goals)
    areas = members.list(.areas)
    units = members.list(.units)
    expectedEffect = members.optional(.expectedEffect)
    communication = members.list(.communication)
    period = members.optional(.period)
    status = members.optional(.status)
    milestones = members.list(.milestones)
    cadence = members.optional(.cadence)
    occurrences = members.recordedList(.occurrences)
    deadline = members.optional(.deadline)
    cases = members.recordedList(.cases)
    budget = members.optional(.budget)
    targets = members.list(.targets)
    sharing = members.optional(.sharing)
    (id, title) = try members.finish(members.required(.id), members.required(.title))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Measure>(encoder)
    try members.write(id, .id)
    try members.write(title, .title)
    try members.write(list: commitments, .commitments)
    try members.write(list: levels, .levels)
    try members.write(list: approaches, .approaches)
    try members.write(list: addresses, .addresses)
    try members.write(list: goals, .goals)
    try members.write(list: areas, .areas)
    try members.write(list: units, .units)
    try members.write(ifPresent: expectedEffect, .expectedEffect)
    try members.write(list: communication, .communication)
    try members.write(ifPresent: period, .period)
    try members.write(ifPresent: status, .status)
    try members.write(list: milestones, .milestones)
    try members.write(ifPresent: cadence, .cadence)
    try members.write(ifPresent: occurrences, .occurrences)
    try members.write(ifPresent: deadline, .deadline)
    try members.write(ifPresent: cases, .cases)
    try members.write(ifPresent: budget, .budget)
    try members.write(list: targets, .targets)
    try members.write(ifPresent: sharing, .sharing)
    try members.write(annotations)
  }
}
