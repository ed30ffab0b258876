extension RecordIndex {
  /// Returns what people call something in the record: its name, title or text; `nil` for what the record doesn't have.
  package func title(of kind: EntityKind.Known, _ id: String) -> Sentence? {
    switch kind {
    case .meeting: meetings[Identifier(id)]?.name
    case .followUp: followUps[Identifier(id)].flatMap(title)
    default: recordedTitle(of: kind, id).map { Sentence(english: $0, swedish: $0) }
    }
  }

  private func recordedTitle(of kind: EntityKind.Known, _ id: String) -> String? {
    switch kind {
    case .council: record.council.id.rawValue == id ? record.council.name : nil
    case .organization: organizations[Identifier(id)]?.name
    case .person: people[Identifier(id)]?.name
    case .area: areas[Identifier(id)]?.name
    case .unit: units[Identifier(id)]?.name
    case .factor: factors[Identifier(id)]?.name
    case .situation: situations[Identifier(id)]?.title
    case .problem: problems[Identifier(id)]?.title
    case .dialogue: dialogues[Identifier(id)]?.title
    case .agreement: agreements[Identifier(id)]?.title
    case .indicator: indicators[Identifier(id)]?.name
    case .plan: plans[Identifier(id)]?.title
    case .focusArea: focusAreas[Identifier(id)]?.title
    case .goal: goals[Identifier(id)]?.text
    case .target: targets[Identifier(id)].flatMap { indicators[$0.indicator]?.name }
    case .measure: measures[Identifier(id)]?.title
    case .milestone: milestones[Identifier(id)]?.title
    case .promise: promises[Identifier(id)]?.text
    case .agendaItem: agendaItems[Identifier(id)]?.title
    case .method: methods[Identifier(id)]?.name
    case .evaluation: evaluations[Identifier(id)]?.title
    case .record, .meeting, .followUp: nil
    }
  }

  /// “Follow-up of the plan (2025)”.
  private func title(of followUp: FollowUp) -> Sentence? {
    guard let id = followUp.of.id, let kind = followUp.of.kind.known else { return nil }
    let subject = (kind == .followUp ? nil : title(of: kind, id)) ?? Sentence(english: id, swedish: id)
    let period = followUp.period?.words
    return Sentence(
      english: "Follow-up of \(subject.english)" + (period.map { " (\($0.english))" } ?? ""),
      swedish: "Uppföljning av \(subject.swedish)" + (period.map { " (\($0.swedish))" } ?? "")
    )
  }
}

extension Meeting {
  /// The title, or else the day of the meeting.
  package var name: Sentence {
    guard let title else {
      return Sentence(english: "Meeting of \(date.words.english)", swedish: "Möte den \(date.words.swedish)")
    }
    return Sentence(english: title, swedish: title)
  }
}
