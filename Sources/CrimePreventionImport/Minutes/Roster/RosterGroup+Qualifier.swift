import CrimePrevention

extension RosterGroup {
  /// The group with what the words between its heading and the colon say: `Inbjudna, ej närvarande:`, `Närvarande delar av mötet:`.
  func qualified(by qualifier: MarkedText?) -> RosterGroup {
    // "Närvarande (överstrukna har anmält förhinder):" tells what a line through a name means.
    guard let qualifier,
      !qualifier.words.contains(where: { $0.letters.contains("struk") || $0.letters.contains("streck") })
    else { return self }
    for detail in PersonDetail.read(qualifier) {
      guard case .attendance(let stated, _) = detail, stated == .absent || stated == .partial else { continue }
      return RosterGroup(attendance: stated, capacity: capacity)
    }
    return self
  }
}
