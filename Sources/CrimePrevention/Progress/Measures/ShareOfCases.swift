/// How many of the cases that a deadline applies to were handled in time (andel ärenden i tid).
///
/// The share says what happened. What it can tell of the time to come, its Wilson interval, is for Evidence to add:
/// ``onTime`` successes of ``judged``.
public struct ShareOfCases: Sendable, Hashable {
  /// Handled in time (i tid).
  public internal(set) var onTime = 0
  /// Handled too late, or not handled though the time has run out (för sent).
  public internal(set) var late = 0
  /// Not handled, with time left (öppna). They stay out of the share.
  public internal(set) var open = 0
  /// Handled, but the recorded times don't tell whether it was in time (oklara).
  public internal(set) var unclear = 0

  /// Those that are known to be in time or late: what the share is of.
  public var judged: Int { onTime + late }
  /// The share in time of those judged, 0 to 1; `nil` of none.
  public var share: Double? { judged == 0 ? nil : Double(onTime) / Double(judged) }
}
