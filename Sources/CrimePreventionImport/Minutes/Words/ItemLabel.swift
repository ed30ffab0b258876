import CrimePrevention

/// The meaning of a label inside an item.
enum ItemLabel: Hashable {
  case decision
  /// A proposal, which isn't a decision.
  case proposal
  case action
  case owner
  case due
  case presenter
  /// When it starts, or how long it takes.
  case time
  /// Text about the item.
  case text
}

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
