import CrimePrevention

// Who served in whose place.

extension EntryRecorder {
  /// Takes the part of the meeting that a substitute served for: `Ersättare: Bo Ek (tjänstgör för Cia Al §§ 3–4)`. A
  /// substitute who isn't listed among those who served may have been there throughout. The member was there for the
  /// rest.
  func takePartOfService(_ participant: inout ParticipantParts, _ reading: inout Reading) {
    guard let part = participant.part, entry.counterparts.contains(where: \.isPrincipal) else { return }
    if group?.isServing != true {
      participant.part = part.atMost(.inferred)
      participant.attendance = participant.attendance.atMost(.inferred)
    }
    for other in entry.counterparts where other.isPrincipal {
      guard let key = reading.people.known(other.phrase.name) else { continue }
      reading.meeting.takePartly(key, from: part.text)
    }
  }

  /// The participation of the entry's second person: the member whose place was taken, or the substitute.
  func take(
    _ other: RosterEntry.Counterpart,
    _ participant: inout ParticipantParts,
    _ reading: inout Reading,
    _ reason: inout String?
  ) -> ParticipantParts {
    reading.coverage.add(other.mark)
    let second = reading.took(reading.people.person(named: other.phrase.name))
    let text = other.phrase.name
    if other.isPrincipal {
      participant.capacity = Read(.substitute, from: other.mark)
      participant.substituteFor = second
      // The member whose place was taken wasn't listed as a participant.
      var principal = ParticipantParts(
        person: second.atMost(.inferred),
        attendance: Read(.absent, from: text, .inferred)
      )
      principal.organization = organization(of: other, &reading)
      return principal
    }
    var substitute = ParticipantParts(
      person: second.atMost(.inferred),
      attendance: Read(.present, from: text, .inferred)
    )
    substitute.capacity = Read(.substitute, from: other.mark, .inferred)
    substitute.substituteFor = Read(participant.person.value, from: participant.person.text, .inferred)
    // A heading or a column names the organization whose place was taken.
    if entry.organization != nil { substitute.organization = participant.organization?.atMost(.inferred) }
    substitute.organization = organization(of: other, &reading) ?? substitute.organization
    if other.isClear || participant.attendance.value == .absent {
      if participant.attendance.value != .absent { participant.attendance = Read(.absent, from: other.mark, .inferred) }
    } else {
      let words = "Märket säger inte vilken av de två som deltog."
      reason = words
      participant.attendance = Read(.uncertain, from: participant.person.text, .uncertain)
      substitute.attendance = Read(.uncertain, from: text, .uncertain)
      substitute.reason = words
    }
    return substitute
  }

  private func organization(of other: RosterEntry.Counterpart, _ reading: inout Reading) -> Read<OrganizationKey>? {
    other.organization.map { reading.took(reading.organizations.organization(named: $0, .inferred)) }
  }
}
