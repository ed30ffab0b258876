import CrimePrevention

/// How the people under a heading took part.
struct RosterGroup: Hashable {
  /// `nil` for people who were called, since that doesn't say who came.
  var attendance: Participant.Attendance?
  var capacity: Participant.Capacity?
  /// Whether the people listed served in place of others.
  var isServing = false
  /// Whether the heading names who belongs to the group or was asked to come, and only implies that they were there.
  var isImplied = false
  /// Whether the heading only implies in which capacity they were there.
  var isCapacityImplied = false

  static let present = Self(attendance: .present)
  static let absent = Self(attendance: .absent)
  static let called = Self(attendance: nil)
}

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
