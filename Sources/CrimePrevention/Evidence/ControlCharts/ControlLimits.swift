/// The limits between which a process stays while nothing changes (styrgränser), in the unit of its values.
public struct ControlLimits: Sendable, Hashable {
  /// The centre line: the mean.
  public let mean: Double
  /// The lower limit (nedre styrgräns).
  public let lower: Double
  /// The upper limit (övre styrgräns).
  public let upper: Double

  /// Limits that were fixed at another time.
  ///
  /// - Throws: ``EvidenceError/outOfRange`` unless lower ≤ mean ≤ upper, all of them numbers that can be calculated
  ///   with.
  package init(mean: Double, lower: Double, upper: Double) throws(EvidenceError) {
    guard lower <= mean, mean <= upper else { throw .outOfRange }
    self.mean = try EvidenceError.checked(mean)
    self.lower = try EvidenceError.checked(lower)
    self.upper = try EvidenceError.checked(upper)
  }

  init(mean: Double, below: Double, above: Double) {
    self.mean = mean
    lower = mean - below
    upper = mean + above
  }

  /// Returns whether a value lies over a line, beyond the rounding of the calculation (1e-9 of the larger).
  static func isOver(_ value: Double, _ line: Double) -> Bool {
    value - line > 1e-9 * max(abs(value), abs(line))
  }
}

extension ControlLimits {
  /// Whether a process that stays within its limits will meet a target (måluppfyllelse).
  @nonexhaustive
  package enum Assurance: String, Sendable, Hashable, CaseIterable {
    /// Both limits lie on the good side of the target: it's met unless something changes.
    case consistentPass
    /// Both limits lie on the bad side: it won't be met unless something changes.
    case consistentFail
    /// The target lies between the limits, or on one: it's met and missed by chance.
    case inconsistent
  }

  /// Which values are better.
  @nonexhaustive
  package enum Improvement: String, Sendable, Hashable, CaseIterable {
    /// Higher ones.
    case increase
    /// Lower ones.
    case decrease
  }

  /// Returns whether staying within the limits meets a target: both limits on its good side, on its bad side, or
  /// neither.
  ///
  /// Assumes that nothing changes the process. Not for a target that's a total over several values. A target that isn't a
  /// number is `inconsistent`. Source: NHS England, *Making data count*.
  ///
  /// - Parameters:
  ///   - target: The value to reach or keep, in the unit of the values.
  ///   - improvement: Which values are better.
  /// - Returns: What can be expected of the process.
  package func assurance(of target: Double, improvement: Improvement) -> Assurance {
    if Self.isOver(target, upper) { return improvement == .decrease ? .consistentPass : .consistentFail }
    if Self.isOver(lower, target) { return improvement == .increase ? .consistentPass : .consistentFail }
    return .inconsistent
  }
}
