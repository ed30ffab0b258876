extension TargetAssessment {
  /// Between which limits the value is expected to lie; `nil` when nothing is expected, or when what the limits are made of
  /// is missing, such as a baseline.
  ///
  /// The whole of several parts has the limits that all of them share; each part counts from its own baseline.
  public var expectedValues: ExpectedValues? {
    indicator.flatMap { limits(for: $0).0 }
  }

  /// The path that the value is expected to follow, on straight lines from the baseline, or from 0 for a sum, through the
  /// waypoints to ``goalValue``. Times are numbers of days, as ``CalendarDate/dayNumber``.
  ///
  /// `nil` when an end isn't known exactly, and when there is nothing to cover but only something to keep.
  public var path: TargetPath? {
    guard let start, let due, let origin = indicator?.aggregation == .sum ? 0 : baseline?.exact, let goalValue
    else { return nil }
    let point = { (day: CalendarDate, value: Double) in TargetPath.Point(time: Double(day.dayNumber), value: value) }
    return try? TargetPath(
      from: point(start, origin),
      through: target.waypoints.map { point($0.on, $0.value) },
      to: point(due, goalValue)
    )
  }

  /// The limits that the expectation sets, or what is missing for them.
  func limits(for indicator: Indicator) -> (ExpectedValues?, [NotAssessableReason]) {
    switch target.expectation.condition {
    case .atLeast(let value): return (ExpectedValues(lower: Figure(value)), [])
    case .atMost(let value): return (ExpectedValues(upper: Figure(value)), [])
    case .between(let min, let max): return (ExpectedValues(lower: Figure(min), upper: Figure(max)), [])
    case .band(let name):
      guard let band = indicator.bands.first(where: { $0.name == name }) else { return (nil, [.bandMissing]) }
      return (ExpectedValues(lower: Figure(band.min), upper: Figure(band.max)), [])
    case .factor(let factor):
      if indicator.statistic == .ordinal { return (nil, [.gradesNotNumbers]) }
      guard let goal = baseline?.scaled(by: factor) else { return (nil, [.baselineMissing]) }
      return (factor < 1 ? ExpectedValues(upper: goal) : ExpectedValues(lower: goal), [])
    case .increase, .decrease:
      return baseline == nil ? (nil, [.baselineMissing]) : (ExpectedValues(), [])
    case .maintain(let tolerance): return kept(within: tolerance, of: indicator)
    case .monitor, .unknown: return (nil, [.unknownCode])
    }
  }

  private func kept(within tolerance: Double?, of indicator: Indicator) -> (ExpectedValues?, [NotAssessableReason]) {
    guard let direction = indicator.better.known else { return (nil, [.unknownCode]) }
    guard let baseline, let tolerance else {
      let faults: [(Bool, NotAssessableReason)] = [
        (baseline == nil, .baselineMissing), (tolerance == nil, .toleranceMissing),
      ]
      return (nil, faults.filter(\.0).map(\.1))
    }
    let lowest = Figure(ValueRange(min: baseline.lower - tolerance, max: baseline.upper - tolerance))
    let highest = Figure(ValueRange(min: baseline.lower + tolerance, max: baseline.upper + tolerance))
    switch direction {
    case .higher: return (ExpectedValues(lower: lowest), [])
    case .lower: return (ExpectedValues(upper: highest), [])
    case .neither: return (ExpectedValues(lower: lowest, upper: highest), [])
    }
  }
}
