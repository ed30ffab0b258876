/// How the statuses of a group's members make one for the group (sammanvägning av bedömningar).
///
/// A named policy: none is a default, and what is shown names it.
@nonexhaustive
public enum GroupRollUp: Sendable, Hashable, CaseIterable {
  /// The worst of them: a group has achieved something only when every member has (sämsta).
  case worst
  /// The one told last (senaste).
  case latest

  /// The group's status.
  ///
  /// - Parameters:
  ///   - statuses: The members' statuses, in the order that they were told.
  ///   - isWorse: Whether one status is worse than another.
  /// - Returns: The status; `nil` without members.
  public func status<Status>(
    of statuses: some Sequence<Status>,
    isWorse: (Status, Status) -> Bool
  ) -> Status? {
    statuses.reduce(nil) { kept, next in
      guard let kept, self == .worst else { return next }
      return isWorse(next, kept) ? next : kept
    }
  }

  /// The unweighted mean of members' scores (ovägt medelvärde), in which each member weighs the same whatever its size;
  /// `nil` without members. Not for shares: see ``PooledShare``.
  public static func unweightedMean(of scores: some Sequence<Double>) -> Double? {
    let (sum, count) = scores.reduce((0.0, 0)) { ($0.0 + $1, $0.1 + 1) }
    return count == 0 ? nil : sum / Double(count)
  }
}
