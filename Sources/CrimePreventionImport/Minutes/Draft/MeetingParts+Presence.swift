import CrimePrevention

// Infers attendance from what people did, and merges repeated statements about a person.

extension ParticipantParts {
  /// The reason why the attendance of somebody listed only as called isn't known.
  static let called = "Kallad; om personen kom framgår inte."
}

extension MeetingParts {
  /// Marks people listed only as called as present when the text states that they led the meeting or took the notes.
  mutating func presumePresence() {
    let functions = [chair, noteTaker].compactMap { $0 }.filter { $0.certainty == .stated }
    for index in participants.indices where participants[index].reason == ParticipantParts.called {
      guard let function = functions.first(where: { $0.value == participants[index].person.value }) else { continue }
      participants[index].attendance = Read(.present, from: function.text, .inferred)
      participants[index].reason = nil
    }
  }

  /// Makes all attendance uncertain when everybody listed is absent: somebody must have met, so the text was misread.
  mutating func doubtAbsenceOfAll() {
    let isSomebodyThere = participants.contains { $0.attendance.value != .absent }
    guard !isSomebodyThere, participants.count > 2 else { return }
    for index in participants.indices {
      participants[index].attendance = Read(.uncertain, from: participants[index].attendance.text, .uncertain)
      participants[index].reason = "Alla som står i listan sägs vara frånvarande."
    }
  }

  /// Adds the chair and the stated note taker as present when the lists don't name them.
  mutating func addLeaders() {
    let leaders = [chair, noteTaker?.certainty == .stated ? noteTaker : nil].compactMap { $0 }
    for leader in leaders {
      let attendance = Read(Participant.Attendance.present, from: leader.text, .inferred)
      add(ParticipantParts(person: leader.atMost(.inferred), attendance: attendance), unlessListed: true)
    }
  }

  /// Marks somebody listed as present as having attended only a part.
  mutating func takePartly(_ key: PersonKey, from text: MarkedText) {
    guard let index = places[key], participants[index].attendance.value == .present else { return }
    participants[index].attendance = Read(.partial, from: text, .inferred)
  }

  /// Adds a participant. The attendance of somebody listed twice with conflicting attendance becomes uncertain.
  mutating func add(_ participant: ParticipantParts, unlessListed: Bool = false) {
    guard let index = places[participant.person.value] else {
      places[participant.person.value] = participants.count
      participants.append(participant)
      return
    }
    if unlessListed { return }
    var merged = participants[index]
    let counts = participant.attendance.certainty == .stated || participant.attendance.value == .partial
    if merged.attendance.certainty != .stated, counts {
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
