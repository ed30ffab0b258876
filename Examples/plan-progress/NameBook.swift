import CrimePrevention
import ExampleSupport

/// What things in a record are called.
struct NameBook {
  let index: RecordIndex
  let language: MessageLanguage

  /// The name of a measure or party; `nil` for targets, which stand in tables.
  func name(of subject: ProgressPart.Subject) -> String? {
    switch subject {
    case .measure(let id): index.measures[id]?.title ?? id.rawValue
    case .promisedParty(let party, _), .agreedParty(let party, _): name(of: party)
    default: nil
    }
  }

  /// The name of something referred to.
  func name(of reference: Reference) -> String? {
    guard let id = reference.id else { return nil }
    return switch reference.kind.known {
    case .organization: name(of: Organization.ID(id))
    case .person: index.people[Person.ID(id)]?.name
    case .target: index.targets[Target.ID(id)].flatMap { index.indicators[$0.indicator]?.name }
    case .goal: index.goals[Goal.ID(id)]?.text
    case .measure: index.measures[Measure.ID(id)]?.title
    case .milestone: index.milestones[Milestone.ID(id)]?.title
    default: id
    }
  }

  private func name(of organization: Organization.ID) -> String {
    index.organizations[organization]?.name ?? organization.rawValue
  }
}
