/// What the record calls the objects that findings are about.
struct SubjectTitles {
  let index: RecordIndex

  /// A finding's sentence with the name of its subject before it.
  func sentence(of finding: Diagnostic) -> Sentence {
    guard let title = title(of: finding.subject) else { return finding.sentence }
    return Sentence(
      english: "“\(title)”: \(finding.sentence.english)",
      swedish: "”\(title)”: \(finding.sentence.swedish)"
    )
  }

  /// What the record calls an object; `nil` when it has no name there.
  func title(of subject: Reference) -> String? {
    guard let id = subject.id, let title = name(of: subject.kind, id) else { return nil }
    return title.count <= 80 ? title : title.prefix(79) + "…"
  }

  private func name(of kind: EntityKind, _ id: String) -> String? {
    switch kind.known {
    case .organization: index.organizations[Identifier(id)]?.name
    case .person: index.people[Identifier(id)]?.title
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
    case .target: index.indicators[index.targets[Identifier(id)]?.indicator]?.name
    case .measure: index.measures[Identifier(id)]?.title
    case .milestone: index.milestones[Identifier(id)]?.title
    case .promise: index.promises[Identifier(id)]?.text
    case .meeting: index.meetings[Identifier(id)].map { $0.title ?? $0.date.description }
    case .agendaItem: index.agendaItems[Identifier(id)]?.title
    case .council: index.record.council.name
    default: nil
    }
  }

  /// What several objects of a kind are called.
  static let plurals: [EntityKind: Sentence] = [
    .organization: Sentence(english: "organizations", swedish: "organisationer"),
    .factor: Sentence(english: "factors", swedish: "faktorer"),
    .problem: Sentence(english: "problems", swedish: "problem"),
    .indicator: Sentence(english: "indicators", swedish: "indikatorer"),
    .goal: Sentence(english: "goals", swedish: "mål"),
    .target: Sentence(english: "targets", swedish: "målvärden"),
    .measure: Sentence(english: "measures", swedish: "åtgärder"),
    .meeting: Sentence(english: "meetings", swedish: "möten"),
    .agendaItem: Sentence(english: "agenda items", swedish: "punkter på dagordningen"),
  ]
}

/// Who can mend something, as far as the record says.
struct WorkOwners {
  let index: RecordIndex

  /// The party of the measures that findings are about when it is one and the same; the note taker of a meeting; else the
  /// council's secretariat or coordinator.
  func owner(of findings: [Diagnostic]) -> Reference? {
    let owners = Set(findings.map { owner(of: $0.subject) })
    if owners.count == 1, let owner = owners.first, let owner { return owner }
    let council = index.record.council
    return (council.secretariat ?? council.coordinator).map { Reference(kind: .organization, id: $0.rawValue) }
  }

  private func owner(of subject: Reference) -> Reference? {
    guard let id = subject.id else { return nil }
    switch subject.kind.known {
    case .measure:
      let parties = Set((index.measures[Identifier(id)]?.commitments ?? []).map(\.organization))
      guard parties.count == 1, let party = parties.first else { return nil }
      return Reference(kind: .organization, id: party.rawValue)
    case .meeting:
      return index.meetings[Identifier(id)]?.noteTaker.map { Reference(kind: .person, id: $0.rawValue) }
    default: return nil
    }
  }
}
