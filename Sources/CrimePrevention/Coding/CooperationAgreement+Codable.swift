extension CooperationAgreement: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<CooperationAgreement>(decoder)
    parties = members.list(.parties)
    purposes = members.list(.purposes)
    workAreas = members.list(.workAreas)
    period = members.optional(.period)
    signatures = members.list(.signatures)
    supersedes = members.optional(.supersedes)
    followUpCadence = members.optional(.followUpCadence)
    (id, title) = try members.finish(members.required(.id), members.required(.title))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<CooperationAgreement>(encoder)
    try members.write(id, .id)
    try members.write(title, .title)
    try members.write(list: parties, .parties)
    try members.write(list: purposes, .purposes)
    try members.write(list: workAreas, .workAreas)
    try members.write(ifPresent: period, .period)
    try members.write(list: signatures, .signatures)
    try members.write(ifPresent: supersedes, .supersedes)
    try members.write(ifPresent: followUpCadence, .followUpCadence)
    try members.write(annotations)
  }
}
