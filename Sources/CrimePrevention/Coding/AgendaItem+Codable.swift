extension AgendaItem: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<AgendaItem>(decoder)
    kind = members.optional(.kind)
    summary = members.optional(.summary)
    presenters = members.list(.presenters)
    minutes = members.optional(.minutes)
    startsAt = members.optional(.startsAt)
    decisions = members.list(.decisions)
    actions = members.list(.actions)
    concerns = members.list(.concerns)
    sharing = members.optional(.sharing)
    (id, title) = try members.finish(members.required(.id), members.required(.title))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<AgendaItem>(encoder)
    try members.write(id, .id)
    try members.write(title, .title)
    try members.write(ifPresent: kind, .kind)
    try members.write(ifPresent: summary, .summary)
    try members.write(list: presenters, .presenters)
    try members.write(ifPresent: minutes, .minutes)
    try members.write(ifPresent: startsAt, .startsAt)
    try members.write(list: decisions, .decisions)
    try members.write(list: actions, .actions)
    try members.write(list: concerns, .concerns)
    try members.write(ifPresent: sharing, .sharing)
    try members.write(annotations)
  }
}
