import CrimePrevention

extension Defect {
  static let rosters = [
    Defect("meeting.chair-missing", "minutes without chair", \.meetingPlaces) { meeting, _ in
      guard meeting.status == .held, meeting.chair != nil else { return nil }
      meeting.chair = nil
      return .here
    },
    Defect(
      "meeting.chair-off-roster",
      "chair taken off the roster",
      also: ["agenda-item.presenter-off-roster"],
      \.meetingPlaces
    ) { meeting, _ in
      meeting.takesOff(meeting.chair) ? .member("chair") : nil
    },
    Defect("meeting.chair-absent", "chair marked absent", also: ["agenda-item.presenter-absent"], \.meetingPlaces) {
      meeting,
      _ in
      meeting.marksAbsent(meeting.chair) == nil ? nil : .member("chair")
    },
    Defect(
      "meeting.note-taker-off-roster",
      "note-taker taken off the roster",
      also: ["agenda-item.presenter-off-roster"],
      \.meetingPlaces
    ) { meeting, _ in
      meeting.takesOff(meeting.noteTaker) ? .member("noteTaker") : nil
    },
    Defect(
      "meeting.note-taker-absent",
      "note-taker marked absent",
      also: ["agenda-item.presenter-absent"],
      \.meetingPlaces
    ) { meeting, _ in
      meeting.marksAbsent(meeting.noteTaker) == nil ? nil : .member("noteTaker")
    },
    Defect("agenda-item.presenter-off-roster", "presenter taken off the roster", \.meetingPlaces) { meeting, _ in
      guard let (person, place) = meeting.presenter else { return nil }
      return meeting.takesOff(person) ? .member(place) : nil
    },
    Defect("agenda-item.presenter-absent", "presenter marked absent", \.meetingPlaces) { meeting, _ in
      guard let (person, place) = meeting.presenter else { return nil }
      return meeting.marksAbsent(person) == nil ? nil : .member(place)
    },
    Defect("meeting.participant-repeated", "participant entered twice", \.meetingPlaces) { meeting, _ in
      guard let participants = meeting.participants, let first = participants.first else { return nil }
      meeting.participants?.append(first)
      return .member("participants/\(participants.count)")
    },
    Defect("meeting.principal-present", "principal was there too", \.meetingPlaces) { meeting, _ in
      guard let substitute = meeting.substitute, let principal = meeting.position(of: substitute.principal) else {
        return nil
      }
      meeting.participants?[principal].attendance = .present
      return .member("participants/\(substitute.position)")
    },
    Defect("meeting.principal-off-roster", "principal taken off the roster", \.meetingPlaces) { meeting, _ in
      guard let substitute = meeting.substitute, meeting.takesOff(substitute.principal),
        let position = meeting.position(of: substitute.person)
      else { return nil }
      return .member("participants/\(position)")
    },
    Defect("meeting.substitutes-doubled", "two substitutes for one", \.meetingPlaces) { meeting, _ in
      guard let substitute = meeting.substitute,
        let other = meeting.participants?.firstIndex(where: {
          $0.substituteFor == nil && $0.attendance == .present && $0.person != substitute.principal
        })
      else { return nil }
      meeting.participants?[other].substituteFor = substitute.principal
      return .member("participants/\(other)")
    },
    Defect("participant.attendance-uncertain", "attendance made uncertain", \.meetingPlaces) { meeting, _ in
      guard let present = meeting.participants?.firstIndex(where: { $0.attendance == .present }) else { return nil }
      meeting.participants?[present].attendance = .uncertain
      return .member("participants/\(present)")
    },
    Defect("participant.items-missing", "which part was attended left out", \.meetingPlaces) { meeting, _ in
      guard let part = meeting.participants?.firstIndex(where: { $0.items != nil }) else { return nil }
      meeting.participants?[part].items = nil
      return .member("participants/\(part)")
    },
    Defect("participant.substitute-for-oneself", "participant their own substitute", \.meetingPlaces) { meeting, _ in
      guard let substitute = meeting.substitute else { return nil }
      meeting.participants?[substitute.position].substituteFor = substitute.person
      return .member("participants/\(substitute.position)")
    },
  ]

}

extension Meeting {
  fileprivate func position(of person: Identifier<Person>?) -> Int? {
    participants?.firstIndex { $0.person == person }
  }

  /// Takes a person off the list, and returns whether they were on it.
  fileprivate mutating func takesOff(_ person: Identifier<Person>?) -> Bool {
    guard let position = position(of: person) else { return false }
    participants?.remove(at: position)
    return true
  }

  /// Marks a person who was there as absent, and returns where.
  fileprivate mutating func marksAbsent(_ person: Identifier<Person>?) -> Int? {
    guard let position = position(of: person), participants?[position].attendance == .present else { return nil }
    participants?[position].attendance = .absent
    return position
  }

  /// A person who presents an item and is neither the chair nor the note taker, and where.
  fileprivate var presenter: (person: Identifier<Person>, place: String)? {
    for (item, agendaItem) in agenda.enumerated() {
      for (index, presenter) in agendaItem.presenters.enumerated() {
        guard let person = presenter.person, person != chair, person != noteTaker, position(of: person) != nil else {
          continue
        }
        return (person, "agenda/\(item)/presenters/\(index)")
      }
    }
    return nil
  }

  /// A person who was there for somebody else.
  fileprivate var substitute: (position: Int, person: Identifier<Person>, principal: Identifier<Person>)? {
    for (position, participant) in (participants ?? []).enumerated() {
      if participant.attendance == .present, let principal = participant.substituteFor {
        return (position, participant.person, principal)
      }
    }
    return nil
  }
}
