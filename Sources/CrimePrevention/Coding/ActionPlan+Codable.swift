extension ActionPlan: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<ActionPlan>(decoder)
    agreement = members.optional(.agreement)
    situation = members.optional(.situation)
    decision = members.optional(.decision)
    period = members.optional(.period)
    supersedes = members.optional(.supersedes)
    followUpCadence = members.optional(.followUpCadence)
    focusAreas = members.list(.focusAreas)
    (id, title, kind) = try members.finish(members.required(.id), members.required(.title), members.required(.kind))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<ActionPlan>(encoder)
    try members.write(id, .id)
    try members.write(title, .title)
    try members.write(kind, .kind)
    try members.write(ifPresent: agreement, .agreement)
    try members.write(ifPresent: situation, .situation)
    try members.write(ifPresent: decision, .decision)
    try members.write(ifPresent: period, .period)
    try members.write(ifPresent: supersedes, .supersedes)
    try members.write(ifPresent: followUpCadence, .followUpCadence)
    try members.write(list: focusAreas, .focusAreas)
    try members.write(annotations)
  }
}
