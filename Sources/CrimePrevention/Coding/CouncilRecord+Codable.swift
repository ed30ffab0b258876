extension CouncilRecord: Codable {
  /// Reads a record: first `format` and `formatVersion`, then the rest.
  ///
  /// - Throws: ``UnsupportedFormat`` when the first two say that this isn't a record that can be read, else
  ///   ``InvalidRecord`` with every problem in the document.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<CouncilRecord>(decoder)
    formatVersion = try members.header()
    organizations = members.list(.organizations)
    people = members.list(.people)
    areas = members.list(.areas)
    units = members.list(.units)
    factors = members.list(.factors)
    situations = members.list(.situations)
    dialogues = members.list(.dialogues)
    indicators = members.list(.indicators)
    agreements = members.list(.agreements)
    plans = members.list(.plans)
    promises = members.list(.promises)
    meetings = members.list(.meetings)
    followUps = members.list(.followUps)
    waivers = members.list(.waivers)
    (language, council) = try members.finish(members.required(.language), members.required(.council))
    annotations = members.annotations
  }

  /// Writes the record.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<CouncilRecord>(encoder)
    try members.write(Self.format, .format)
    try members.write(formatVersion, .formatVersion)
    try members.write(language, .language)
    try members.write(council, .council)
    try members.write(list: organizations, .organizations)
    try members.write(list: people, .people)
    try members.write(list: areas, .areas)
    try members.write(list: units, .units)
    try members.write(list: factors, .factors)
    try members.write(list: situations, .situations)
    try members.write(list: dialogues, .dialogues)
    try members.write(list: indicators, .indicators)
    try members.write(list: agreements, .agreements)
    try members.write(list: plans, .plans)
    try members.write(list: promises, .promises)
    try members.write(list: meetings, .meetings)
    try members.write(list: followUps, .followUps)
    try members.write(list: waivers, .waivers)
    try members.write(annotations)
  }
}

extension MemberReader where Object == CouncilRecord {
  /// The version, when the header says that this is a record that can be read.
  fileprivate mutating func header() throws -> FormatVersion {
    guard let format = text(.format), format == CouncilRecord.format else {
      throw UnsupportedFormat.notARecord(found: text(.format))
    }
    let written = text(.formatVersion)
    guard let version = written.flatMap(FormatVersion.init) else {
      throw UnsupportedFormat.versionUnreadable(found: written)
    }
    guard version.major == FormatVersion.current.major else { throw UnsupportedFormat.majorVersion(version) }
    return version
  }
}
