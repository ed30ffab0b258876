import CrimePrevention

// What headings of people say about where and how they met: `I rummet (Ladan):`, `På skärm:`.

extension HeadReader {
  /// Reads the place from a heading of those in the room; a heading of those online in addition to another one shows
  /// that the meeting was both.
  func readRooms(into reading: inout Reading) {
    let rosters = sections.sections.filter { $0.isRoster && !$0.isEmpty && $0.statesPresence }
    for section in rosters where section.isOfRoom && reading.meeting.place == nil {
      guard let place = section.qualifier?.withoutPreposition, !place.isEmpty else { continue }
      reading.meeting.place = reading.took(Read(place.string, from: place, .inferred))
    }
    guard reading.meeting.mode == nil, rosters.contains(where: { !$0.isOnLine }),
      let remote = rosters.first(where: \.isOnLine)
    else { return }
    reading.meeting.mode = Read(.hybrid, from: remote.labelText, .inferred)
  }
}

extension Section {
  /// Whether its heading is for those who were in the room.
  var isOfRoom: Bool { labelText.words.contains { Self.rooms.contains($0.letters) } }

  private static let rooms = Lexicon(words: "rummet", "lokalen", "salen", "plats", "fysiskt")

  fileprivate var isOnLine: Bool { labelText.words.contains { Self.connections.contains($0.letters) } }

  private static let connections = Lexicon(
    words: "teams",
    "länk",
    "skärm",
    "skärmen",
    "distans",
    "digitalt",
    "zoom",
    "skype",
    "video",
    "uppkopplade",
    "uppkopplad"
  )

  /// Whether its heading is for those who were present.
  var statesPresence: Bool {
    if case .roster(let group) = label { return group.attendance == .present }
    return false
  }
}
