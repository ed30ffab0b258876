import CrimePrevention

// Who was there because of what they did, and how what is told of somebody twice goes together.

extension ParticipantParts {
  /// Why it isn't known whether somebody came who stands in a list of those called.
  static let called = "Kallad; om personen kom framgår inte."
}

extension MeetingParts {
  /// Who is said to have led the meeting or taken the notes was there, though only listed as called.
  mutating func presumePresence() {
    let functions = [chair, noteTaker].compactMap { $0 }.filter { $0.certainty == .stated }
    for index in participants.indices where participants[index].reason == ParticipantParts.called {
      guard let function = functions.first(where: { $0.value == participants[index].person.value }) else { continue }
      participants[index].attendance = Read(.present, from: function.text, .inferred)
      participants[index].reason = nil
    }
  }

  /// Where everybody listed is told to have been away, what says so is misread: nobody meets so.
  mutating func doubtAbsenceOfAll() {
    let isSomebodyThere = participants.contains { $0.attendance.value != .absent }
    guard !isSomebodyThere, participants.count > 2 else { return }
    for index in participants.indices {
      participants[index].attendance = Read(.uncertain, from: participants[index].attendance.text, .uncertain)
      participants[index].reason = "Alla som står i listan sägs vara frånvarande."
    }
  }

  /// Who led the meeting or is named as having written its notes was there, though the lists name neither.
  mutating func addLeaders() {
    let leaders = [chair, noteTaker?.certainty == .stated ? noteTaker : nil].compactMap { $0 }
    for leader in leaders {
      let attendance = Read(Participant.Attendance.present, from: leader.text, .inferred)
      add(ParticipantParts(person: leader.atMost(.inferred), attendance: attendance), unlessListed: true)
    }
  }

  /// Takes somebody who is listed as there to have been there for a part.
  mutating func takePartly(_ key: PersonKey, from text: MarkedText) {
    guard let index = places[key], participants[index].attendance.value == .present else { return }
    participants[index].attendance = Read(.partial, from: text, .inferred)
  }

  /// Adds a participant. Who is listed twice with different attendance is uncertain.
  mutating func add(_ participant: ParticipantParts, unlessListed: Bool = false) {
    guard let index = places[participant.person.value] else {
      places[participant.person.value] = participants.count
      participants.append(participant)
      return
    }
    if unlessListed { return }
    var merged = participants[index]
    let isTold = participant.attendance.certainty == .stated || participant.attendance.value == .partial
    if merged.attendance.certainty != .stated, isTold {
      merged.attendance = participant.attendance
      merged.reason = participant.reason
    } else if merged.attendance.value != participant.attendance.value, participant.attendance.certainty == .stated {
      if participant.attendance.value == .partial, merged.attendance.value == .present {
        merged.attendance = participant.attendance
      } else if !(merged.attendance.value == .partial && participant.attendance.value == .present) {
        merged.attendance = Read(.uncertain, from: participant.attendance.text, .uncertain)
        merged.reason = "Personen står på två ställen med olika närvaro."
      }
    }
    merged.organization = merged.organization ?? participant.organization
    merged.capacity = merged.capacity ?? participant.capacity
    merged.substituteFor = merged.substituteFor ?? participant.substituteFor
    merged.part = merged.part ?? participant.part
    participants[index] = merged
  }
}
