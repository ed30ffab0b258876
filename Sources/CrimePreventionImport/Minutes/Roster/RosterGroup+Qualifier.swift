import CrimePrevention

extension RosterGroup {
  /// The group, adjusted to the words between its heading and the colon: `Inbjudna, ej närvarande:`,
  /// `Närvarande delar av mötet:`.
  func qualified(by qualifier: MarkedText?) -> RosterGroup {
    // "Närvarande (överstrukna har anmält förhinder):" says what a line through a name means.
    guard let qualifier, !qualifier.words.contains(where: { speaksOfStrikes($0.letters) }) else { return self }
    for detail in PersonDetail.read(qualifier) {
      guard case .attendance(let stated, _) = detail, stated == .absent || stated == .partial else { continue }
      return RosterGroup(attendance: stated, capacity: capacity)
    }
    return self
  }
}

/// Whether a word is about lines through names: *överstruken*, *genomstreckade*; *infrastruktur* isn't.
private func speaksOfStrikes(_ letters: String) -> Bool {
  letters.contains("streck") || letters.contains("struk") && !letters.contains("struktur")
}
