extension SituationPicture: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<SituationPicture>(decoder)
    updatedOn = members.optional(.updatedOn)
    covers = members.optional(.covers)
    mapping = members.optional(.mapping)
    otherInformation = members.optional(.otherInformation)
    analysis = members.optional(.analysis)
    problems = members.list(.problems)
    (id, title) = try members.finish(members.required(.id), members.required(.title))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<SituationPicture>(encoder)
    try members.write(id, .id)
    try members.write(title, .title)
    try members.write(ifPresent: updatedOn, .updatedOn)
    try members.write(ifPresent: covers, .covers)
    try members.write(ifPresent: mapping, .mapping)
    try members.write(ifPresent: otherInformation, .otherInformation)
    try members.write(ifPresent: analysis, .analysis)
    try members.write(list: problems, .problems)
    try members.write(annotations)
  }
}
