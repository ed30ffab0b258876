import CrimePrevention

extension RosterGroup {
  /// The group with what the words between its heading and the colon say: `Inbjudna, ej närvarande:`, `Närvarande delar av mötet:`.
  func qualified(by qualifier: MarkedText?) -> RosterGroup {
    guard let qualifier else { return self }
    for detail in PersonDetail.read(qualifier) {
      guard case .attendance(let stated, _) = detail, stated == .absent || stated == .partial else { continue }
      return RosterGroup(attendance: stated, capacity: capacity)
    }
    return self
  }
}
