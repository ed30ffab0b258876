import CrimePrevention

extension RosterGroup {
  /// The group with what the words between its heading and the colon say: `Inbjudna, ej närvarande:`, `Närvarande delar av mötet:`.
  func qualified(by qualifier: MarkedText?) -> RosterGroup {
    // "Närvarande (överstrukna har anmält förhinder):" tells what a line through a name means.
    guard let qualifier, !qualifier.words.contains(where: { word in strikes.contains { word.letters.hasPrefix($0) } })
    else { return self }
    for detail in PersonDetail.read(qualifier) {
      guard case .attendance(let stated, _) = detail, stated == .absent || stated == .partial else { continue }
      return RosterGroup(attendance: stated, capacity: capacity)
    }
    return self
  }
}

private let strikes = ["överstruk", "overstruk", "genomstruk", "struk", "streck"]
