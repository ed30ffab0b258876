import CrimePrevention

/// What events are known by: the council, the municipality and the identifier in the record, so that the same meeting
/// has the same UID in every calendar, and different councils' meetings have different ones.
struct EventIdentifier {
  private let domain: String

  init(of council: Council) {
    domain = "\(council.id).\(council.municipality.code).crime-prevention"
  }

  func uid(of meeting: Identifier<Meeting>) -> String { "meeting/\(meeting)@\(domain)" }

  /// An action has no identifier of its own: it is known by its place.
  func uid(ofAction position: Int, of item: Identifier<AgendaItem>, at meeting: Identifier<Meeting>) -> String {
    "action/\(meeting)/\(item)/\(position + 1)@\(domain)"
  }

  func uid(of milestone: Identifier<Milestone>, of measure: Identifier<Measure>) -> String {
    "milestone/\(measure)/\(milestone)@\(domain)"
  }

  func uid(of target: Identifier<Target>) -> String { "target/\(target)@\(domain)" }
}
