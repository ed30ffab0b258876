extension CitizenPromise: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<CitizenPromise>(decoder)
    parties = members.list(.parties)
    areas = members.list(.areas)
    agreement = members.optional(.agreement)
    basis = members.list(.basis)
    period = members.optional(.period)
    measures = members.list(.measures)
    targets = members.list(.targets)
    published = members.optional(.published)
    supersedes = members.optional(.supersedes)
    (id, text) = try members.finish(members.required(.id), members.required(.text))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<CitizenPromise>(encoder)
    try members.write(id, .id)
    try members.write(text, .text)
    try members.write(list: parties, .parties)
    try members.write(list: areas, .areas)
    try members.write(ifPresent: agreement, .agreement)
    try members.write(list: basis, .basis)
    try members.write(ifPresent: period, .period)
    try members.write(list: measures, .measures)
    try members.write(list: targets, .targets)
    try members.write(ifPresent: published, .published)
    try members.write(ifPresent: supersedes, .supersedes)
    try members.write(annotations)
  }
}
