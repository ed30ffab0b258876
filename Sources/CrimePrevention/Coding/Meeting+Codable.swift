extension Meeting: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Meeting>(decoder)
    title = members.optional(.title)
    startsAt = members.optional(.startsAt)
    endsAt = members.optional(.endsAt)
    mode = members.optional(.mode)
    place = members.optional(.place)
    sharing = members.optional(.sharing)
    chair = members.optional(.chair)
    noteTaker = members.optional(.noteTaker)
    participants = members.recordedList(.participants)
    agenda = members.list(.agenda)
    approves = members.optional(.approves)
    nextMeetings = members.list(.nextMeetings)
    (id, date, status) = try members.finish(members.required(.id), members.required(.date), members.required(.status))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Meeting>(encoder)
    try members.write(id, .id)
    try members.write(ifPresent: title, .title)
    try members.write(date, .date)
    try members.write(ifPresent: startsAt, .startsAt)
    try members.write(ifPresent: endsAt, .endsAt)
    try members.write(ifPresent: mode, .mode)
    try members.write(ifPresent: place, .place)
    try members.write(status, .status)
    try members.write(ifPresent: sharing, .sharing)
    try members.write(ifPresent: chair, .chair)
    try members.write(ifPresent: noteTaker, .noteTaker)
    try members.write(ifPresent: participants, .participants)
    try members.write(list: agenda, .agenda)
    try members.write(ifPresent: approves, .approves)
    try members.write(list: nextMeetings, .nextMeetings)
    try members.write(annotations)
  }
}
