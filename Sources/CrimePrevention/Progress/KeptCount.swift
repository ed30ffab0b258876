/// How much was kept of what was to be kept: windows of a cadence, or cases of a deadline.
struct KeptCount {
  var kept = 0
  var missed = 0
  /// How many can't be determined.
  var unknown = 0

  var all: Int { kept + missed + unknown }

  /// The verdict by the share kept so far: as much as required, at least 60 %, or less; met or not once the time is
  /// over.
  ///
  /// What can't be determined may be kept or missed: a verdict is given only when it is the same either way.
  ///
  /// - Parameters:
  ///   - required: The share that is to be kept, 0 to 1.
  ///   - isOver: Whether the time is over.
  /// - Returns: The verdict; `nil` when it depends on what can't be determined, and when nothing is counted.
  func verdict(required: Double, isOver: Bool) -> Verdict? {
    guard all > 0 else { return nil }
    let least = verdict(share: Double(kept) / Double(all), required, isOver)
    let most = verdict(share: Double(kept + unknown) / Double(all), required, isOver)
    return least == most ? least : nil
  }

  private func verdict(share: Double, _ required: Double, _ isOver: Bool) -> Verdict {
    if share.isAtLeast(required) { return isOver ? .met : .onPath }
    if isOver { return .notMet }
    return share.isAtLeast(PaceBand.leastBehind) ? .behind : .farBehind
  }
}
