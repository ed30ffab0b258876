/// How much a finding matters (allvarlighet).
@nonexhaustive
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Worth knowing.
  case note
  /// The plan is faulty: something in it can't be followed up as it stands.
  case warning
  /// The record is broken: nothing honest can be computed from it.
  case error

  /// Whether one severity matters less than another.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
