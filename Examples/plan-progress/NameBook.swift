import CrimePrevention
import ExampleSupport

/// What things in a record are called.
struct NameBook {
  let index: RecordIndex
  let language: MessageLanguage

  /// The name of a measure or party; `nil` for targets, which are in tables.
  func name(of subject: ProgressPart.Subject) -> String? {
    switch subject {
    case .measure(let id): index.measures[id]?.title ?? id.rawValue
    case .promisedParty(let party, _), .agreedParty(let party, _): name(of: party)
    default: nil
    }
  }

  /// The name of something referred to.
  func name(of reference: Reference) -> String? {
    guard let id = reference.id, let kind = reference.kind.known else { return reference.id }
    return index.title(of: kind, id)?.text(in: language)
  }

  private func name(of organization: Organization.ID) -> String {
    index.organizations[organization]?.name ?? organization.rawValue
  }
}
