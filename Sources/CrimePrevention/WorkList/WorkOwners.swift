/// Who can mend something, as far as the record says.
struct WorkOwners {
  let index: RecordIndex

  /// The party of the measures that findings are about when they all have the same one; the note taker of a meeting;
  /// else the council's secretariat or coordinator.
  func owner(of findings: [Diagnostic]) -> Reference? {
    let owners = Set(Set(findings.map(\.subject)).map { owner(of: $0) })
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
