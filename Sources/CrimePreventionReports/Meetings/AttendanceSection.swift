import CrimePrevention

/// Who was at a meeting and who wasn't, as recorded.
struct AttendanceSection: Sendable {
  let shown: PublicMeeting
  let names: RecordNames

  private var language: MessageLanguage { names.language }

  var blocks: [Block] {
    let title =
      shown.isHeld ? language.say("Attendance", "Närvaro") : language.say("Participants", "Deltagare")
    let heading = Block.heading(level: 2, .words(title))
    guard let participants = shown.meeting.participants else {
      guard shown.isHeld else { return [] }
      return [heading, .remark(.words(language.say("Attendance isn't recorded.", "Närvaron är inte antecknad.")))]
    }
    guard !participants.isEmpty else {
      return [heading, .remark(.words(language.say("The list is empty.", "Listan är tom.")))]
    }
    return [heading] + groups(of: participants)
  }

  /// The participants by their recorded attendance, each group in the order of the record.
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
    case .present: .words(language.say("Present", "Närvarande"))
    case .partial: .words(language.say("Present for a part", "Närvarande en del av mötet"))
    case .absent: .words(language.say("Absent", "Frånvarande"))
    case .uncertain: .words(language.say("Not known whether present", "Inte känt om närvarande"))
    case nil: .words(language.say("Recorded as ", "Antecknat som ")) + .record(attendance.rawValue)
    }
  }

  private func presentation(of participant: Participant) -> Passage {
    let details = [capacity(of: participant), span(of: participant), participant.reason.map(Passage.record)]
    let known = details.compactMap { $0 }
    let person = names.presentation(of: participant.person, for: participant.organization)
    return known.isEmpty ? person : person + .words(" (") + known.joined("; ") + .words(")")
  }

  /// The capacity of a participant, or whom the participant substitutes for. The capacity of a member isn't stated.
  private func capacity(of participant: Participant) -> Passage? {
    if let principal = participant.substituteFor {
      return .words(language.say("substitute for ", "ersättare för ")) + names.name(of: principal)
    }
    guard let capacity = participant.capacity else { return nil }
    switch capacity.known {
    case .member: return nil
    case .substitute: return .words(language.say("substitute", "ersättare"))
    case .coopted: return .words(language.say("co-opted", "adjungerad"))
    case .guest: return .words(language.say("guest", "gäst"))
    case .staff: return .words(language.say("staff", "tjänsteperson"))
    case nil: return .record(capacity.rawValue)
    }
  }

  /// The items that a person was present for, by their numbers: a title could be one that isn't shown.
  private func span(of participant: Participant) -> Passage? {
    guard let span = participant.items else { return nil }
    let (from, through) = (number(of: span.from), number(of: span.through))
    return span.from == span.through
      ? .words(language.say("item ", "punkt ")) + from
      : .words(language.say("items ", "punkt ")) + [from, through].joined("–")
  }

  private func number(of item: AgendaItem.ID) -> Passage {
    shown.number(of: item).map { .words(String($0)) } ?? .record(item.rawValue)
  }
}
