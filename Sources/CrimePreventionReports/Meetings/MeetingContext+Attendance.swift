import CrimePrevention

/// Who was there and who wasn't, as recorded.
extension MeetingContext {
  var attendance: [Block] {
    let heading = Block.heading(
      level: 2,
      .words(isHeld ? say("Attendance", "Närvaro") : say("Participants", "Deltagare"))
    )
    guard let participants = meeting.participants else {
      return isHeld ? [heading, .remark(.words(say("Attendance isn't recorded.", "Närvaron är inte antecknad.")))] : []
    }
    guard !participants.isEmpty else {
      return [heading, .remark(.words(say("The list is empty.", "Listan är tom.")))]
    }
    return [heading] + groups(of: participants)
  }

  /// The participants under what is recorded of them, each group in the order of the record.
  private func groups(of participants: [Participant]) -> [Block] {
    let known: [Participant.Attendance] = [.present, .partial, .absent, .uncertain]
    let unknown = Set(participants.map(\.attendance)).subtracting(known).sorted { $0.rawValue < $1.rawValue }
    return (known + unknown).flatMap { attendance -> [Block] in
      let group = participants.filter { $0.attendance == attendance }
      guard !group.isEmpty else { return [] }
      let total = Passage.words(" (\(FigureText(language).text(group.count)))")
      return [.heading(level: 3, name(of: attendance) + total), .names(group.map(presentation))]
    }
  }

  private func name(of attendance: Participant.Attendance) -> Passage {
    switch attendance.known {
    case .present: .words(say("Present", "Närvarande"))
    case .partial: .words(say("Present for a part", "Närvarande en del av mötet"))
    case .absent: .words(say("Absent", "Frånvarande"))
    case .uncertain: .words(say("Uncertain", "Oklart"))
    case nil: .words(say("Recorded as ", "Antecknat som ")) + .record(attendance.rawValue)
    }
  }

  private func presentation(of participant: Participant) -> Passage {
    let details = [capacity(of: participant), span(of: participant), participant.reason.map(Passage.record)]
    let known = details.compactMap { $0 }
    let person = presentation(of: participant.person, for: participant.organization)
    return known.isEmpty ? person : person + .words(" (") + known.joined("; ") + .words(")")
  }

  /// In which capacity, and in whose place. That of a member goes without saying.
  private func capacity(of participant: Participant) -> Passage? {
    if let principal = participant.substituteFor {
      return .words(say("substitute for ", "ersättare för ")) + name(of: principal)
    }
    return participant.capacity.flatMap { capacity in
      switch capacity.known {
      case .member: nil
      case .substitute: .words(say("substitute", "ersättare"))
      case .coopted: .words(say("co-opted", "adjungerad"))
      case .guest: .words(say("guest", "gäst"))
      case .staff: .words(say("staff", "tjänsteperson"))
      case nil: .record(capacity.rawValue)
      }
    }
  }

  /// For which items a person was there, by their numbers: a title could be one that isn't shown.
  private func span(of participant: Participant) -> Passage? {
    participant.items.map { span in
      let ends = [span.from, span.through].map { item in
        meeting.agenda.firstIndex { $0.id == item }.map { Passage.words(String($0 + 1)) } ?? .record(item.rawValue)
      }
      return span.from == span.through
        ? .words(say("item ", "punkt ")) + ends[0]
        : .words(say("items ", "punkt ")) + ends.joined("–")
    }
  }
}
