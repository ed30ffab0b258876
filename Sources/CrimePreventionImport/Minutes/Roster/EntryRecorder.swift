import CrimePrevention

/// Records one entry of a roster.
struct EntryRecorder {
  let entry: RosterEntry
  let group: RosterGroup?
  let suspectsDashes: Bool
  let marksStrikes: Bool

  typealias Attendance = Read<Participant.Attendance>

  func record(into reading: inout Reading) {
    let person = reading.took(person(in: &reading))
    var (attendance, reason) = attendance()
    var participant = ParticipantParts(person: person, attendance: attendance)
    participant.capacity = group?.capacity.map {
      Read($0, from: entry.phrase.name, certaintyOfGroup).atMost(isCapacityImplied ? .inferred : .stated)
    }
    if let organization = entry.organization {
      let read = reading.took(reading.organizations.organization(named: organization))
      let isKnown = RosterLines.isOrganization(organization)
      participant.organization = Read(read.value, from: organization, certaintyOfGroup).atMost(
        isKnown ? .stated : .inferred
      )
    }
    var namesOrganization = false
    for detail in entry.details { take(detail, of: person, &participant, &reading, &attendance, &namesOrganization) }
    if let organization = participant.organization { reading.people.setOrganization(organization, of: person.value) }
    participant.attendance = attendance
    takePartOfService(&participant, &reading)
    let others = entry.counterparts.map { take($0, &participant, &reading, &reason) }
    participant.reason = participant.attendance.value == .uncertain ? reason : nil
    reading.meeting.add(participant)
    for other in others { reading.meeting.add(other, unlessListed: other.attendance.value == .absent) }
  }

  /// The person of the entry; a given name alone may belong to somebody whose full name is elsewhere.
  private func person(in reading: inout Reading) -> Read<PersonKey> {
    let name = entry.phrase.name
    if entry.phrase.doubt == .single, let known = reading.people.only(named: name.string) {
      return Read(known, from: name, max(nameCertainty, .inferred))
    }
    return reading.people.person(named: name, nameCertainty)
  }

  private var isCapacityImplied: Bool { group?.isCapacityImplied == true || entry.hasOwnHeading }

  private var nameCertainty: DraftFact.Certainty {
    switch entry.phrase.doubt {
    case nil, .single:
      let hasDigit = entry.phrase.name.marks.contains { $0.scalar.isDigit }
      return group == nil || hasDigit ? .uncertain : certaintyOfPerson
    case .undivided: return .inferred
    case .dashes, .fused: return .uncertain
    }
  }

  private var isListedAbsent: Bool {
    entry.details.contains { if case .attendance(.absent, _) = $0 { true } else { false } }
  }

  var certaintyOfGroup: DraftFact.Certainty { group == nil ? .uncertain : certaintyOfPerson }

  /// The highest certainty of details about the person: nothing is stated if the name may not be a person's.
  var certaintyOfPerson: DraftFact.Certainty {
    entry.phrase.isLikelyName && !entry.phrase.mayHoldOrganization ? .stated : .inferred
  }

  /// Whether the person was there, according to the heading and the form of the name.
  private func attendance() -> (Attendance, reason: String?) {
    let name = entry.phrase.name
    let (strike, isWhole) = name.strike
    if strike == .struck, isWhole {
      return (Attendance(.absent, from: name, max(certaintyOfGroup, nameCertainty)), nil)
    }
    if strike != .none {
      return (Attendance(.uncertain, from: name, .uncertain), "Bara en del av namnet är tydligt struken.")
    }
    switch entry.phrase.doubt {
    case .dashes: return (Attendance(.uncertain, from: name, .uncertain), Self.maybeStruck)
    case .fused: return (Attendance(.uncertain, from: name, .uncertain), Self.maybeStruck)
    case .undivided, .single, nil: break
    }
    if entry.hasLooseDash || (suspectsDashes && hasJoinedSurname) {
      return (Attendance(.uncertain, from: name, .uncertain), Self.maybeStruck)
    }
    guard let group else { return (Attendance(.present, from: name, .uncertain), nil) }
    guard let stated = group.attendance else {
      if marksStrikes || suspectsDashes { return (Attendance(.present, from: name, .inferred), nil) }
      return (Attendance(.uncertain, from: name, .uncertain), ParticipantParts.called)
    }
    let isSure =
      entry.phrase.doubt != .undivided && !group.isImplied && certaintyOfPerson == .stated
    return (Attendance(stated, from: name, isSure ? .stated : .inferred), nil)
  }

  private static let maybeStruck =
    "Namnet kan vara struket: bindestreck eller hopskrivna ord kan vara rester av ett streck."

  /// Whether a surname has two parts with a dash between: a double name, or what is left of a line through it.
  private var hasJoinedSurname: Bool {
    entry.phrase.name.string.split(separator: " ").dropFirst().contains { $0.unicodeScalars.contains(where: \.isDash) }
  }
}

extension EntryRecorder {
  private func take(
    _ detail: PersonDetail,
    of person: Read<PersonKey>,
    _ participant: inout ParticipantParts,
    _ reading: inout Reading,
    _ attendance: inout Attendance,
    _ namesOrganization: inout Bool
  ) {
    switch detail {
    case .post(let text, let isClear):
      let certainty: DraftFact.Certainty = isClear && group != nil ? certaintyOfPerson : .inferred
      if !isClear { attendance = attendance.atMost(.inferred) }
      reading.people.setTitle(reading.took(Read(text.string, from: text, certainty)), of: person.value)
    case .organization(let text, _) where text.areInitials(of: entry.phrase.name):
      reading.coverage.add(text)
      reading.people.setInitials(text.string, of: person.value)
    case .organization(let text, let isClear):
      // If its heading is lost, a line of a list may itself be a heading.
      let certainty: DraftFact.Certainty = isClear && group != nil ? certaintyOfPerson : .inferred
      let read = reading.took(reading.organizations.organization(named: text, certainty))
      // An organization next to the name says more than the heading above it.
      if !namesOrganization || isClear && participant.organization?.certainty != .stated {
        participant.organization = read
      }
      namesOrganization = true
    case .party(let text), .manner(let text), .mark(let text): reading.coverage.add(text)
    case .attendance(let stated, let text):
      reading.coverage.add(text)
      guard attendance.value != .uncertain || group?.attendance == nil else { return }
      let contradicts = stated == .present && attendance.value == .absent
      attendance =
        contradicts
        ? Read(.uncertain, from: text, .uncertain) : Read(stated, from: text, certaintyOfGroup)
    case .capacity(let capacity, let text):
      reading.coverage.add(text)
      participant.capacity = Read(capacity, from: text, group == nil ? .inferred : certaintyOfPerson)
    case .chair(let text):
      reading.coverage.add(text)
      // The council's chair doesn't lead a meeting when absent.
      guard attendance.value != .absent, !isListedAbsent else { return }
      if reading.meeting.chair == nil { reading.meeting.chair = Read(person.value, from: person.text, .inferred) }
    case .noteTaker(let text):
      reading.coverage.add(text)
      if reading.meeting.noteTaker == nil { reading.meeting.noteTaker = Read(person.value, from: person.text) }
    case .approver(let text):
      reading.coverage.add(text)
      reading.meeting.approvers.append(Read(person.value, from: person.text))
    case .part(let part) where attendance.value == .absent && part.hasItems:
      // "Frånvarande: Bo Ek, §§ 3–4" was there for the other items.
      reading.coverage.add(part.text)
      attendance = Read(.partial, from: part.text, certaintyOfGroup).atMost(.inferred)
    case .part(let part):
      reading.coverage.add(part.text)
      participant.part = Read(part, from: part.text, certaintyOfGroup)
      if attendance.value == .present {
        attendance = Read(.partial, from: part.text, certaintyOfGroup)
      }
    case .unknown(let text) where PersonDetail.speaksOfPart(text):
      // It is unknown which items the person was there for.
      if attendance.value == .present { attendance = Read(.uncertain, from: text, .uncertain) }
    case .unclear(let text):
      if attendance.certainty != .uncertain { attendance = Read(attendance.value, from: text, .uncertain) }
    // Words that aren't understood may say how the person took part.
    case .unknown(let text):
      if text.marks.contains(where: \.scalar.isLetter) { attendance = attendance.atMost(.inferred) }
    case .substitutes, .substitute: break
    }
  }
}
