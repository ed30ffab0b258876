import CrimePrevention

/// What people, organizations and other things of the record are called. What the record doesn't have is called by its
/// identifier.
struct RecordNames: Sendable {
  let index: RecordIndex
  let language: MessageLanguage

  func name(of person: Identifier<Person>) -> Passage {
    .record(index.people[person]?.name ?? person.rawValue)
  }

  func name(of organization: Identifier<Organization>) -> Passage {
    .record(index.organizations[organization]?.name ?? organization.rawValue)
  }

  /// Several organizations; `nil` without any.
  func list(_ organizations: [Identifier<Organization>]) -> Passage? {
    organizations.isEmpty ? nil : organizations.map { name(of: $0) }.joined(", ")
  }

  /// A person's name, the title unless the name is one, and the organization.
  func presentation(of person: Identifier<Person>, for organization: Identifier<Organization>?) -> Passage {
    let found = index.people[person]
    let isName = found?.title?.lowercased() == found?.name.lowercased()
    let title = isName ? nil : found?.title.map(Passage.record)
    return [name(of: person), title, organization.map { name(of: $0) }].compactMap { $0 }.joined(", ")
  }

  /// A meeting's title, or the day it was.
  func name(of meeting: Meeting) -> Passage {
    let day = language.day(meeting.date)
    guard let title = meeting.title else { return .words(language.say("Meeting of \(day)", "Möte den \(day)")) }
    return .record(title)
  }

  /// What a reference names.
  func name(of reference: Reference) -> Passage {
    guard let id = reference.id else { return .words(language.say("the whole record", "hela underlaget")) }
    if reference.kind == .meeting, let meeting = index.meetings[Identifier(id)] { return name(of: meeting) }
    return .record(title(of: reference.kind, id) ?? id)
  }

  private func title(of kind: EntityKind, _ id: String) -> String? {
    switch kind.known {
    case .council: index.record.council.id.rawValue == id ? index.record.council.name : nil
    case .organization: index.organizations[Identifier(id)]?.name
    case .person: index.people[Identifier(id)]?.name
    case .area: index.areas[Identifier(id)]?.name
    case .unit: index.units[Identifier(id)]?.name
    case .factor: index.factors[Identifier(id)]?.name
    case .situation: index.situations[Identifier(id)]?.title
    case .problem: index.problems[Identifier(id)]?.title
    case .dialogue: index.dialogues[Identifier(id)]?.title
    case .agreement: index.agreements[Identifier(id)]?.title
    case .indicator: index.indicators[Identifier(id)]?.name
    case .plan: index.plans[Identifier(id)]?.title
    case .focusArea: index.focusAreas[Identifier(id)]?.title
    case .goal: index.goals[Identifier(id)]?.text
    case .target: index.targets[Identifier(id)].flatMap { index.indicators[$0.indicator]?.name }
    case .measure: index.measures[Identifier(id)]?.title
    case .milestone: index.milestones[Identifier(id)]?.title
    case .promise: index.promises[Identifier(id)]?.text
    case .agendaItem: index.agendaItems[Identifier(id)]?.title
    case .followUp: followedUp(Identifier(id))
    case .method: index.methods[Identifier(id)]?.name
    case .evaluation: index.evaluations[Identifier(id)]?.title
    case .record, .meeting, nil: nil
    }
  }

  private func followedUp(_ id: Identifier<FollowUp>) -> String? {
    guard let followUp = index.followUps[id], let subject = followUp.of.id else { return nil }
    let title = followUp.of.kind == .followUp ? nil : title(of: followUp.of.kind, subject)
    return language.say("Follow-up of", "Uppföljning av") + " " + (title ?? subject)
      + (followUp.period.map { ", \($0)" } ?? "")
  }
}
