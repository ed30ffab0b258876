/// How far a value has come from where it started to where it is to be.
struct PathProgress: Sendable, Hashable {
  /// The value to be reached, when it is known as one number.
  let goalValue: Double?
  /// The path there, when its ends are known.
  let path: TargetPath?
  /// How much of the time had passed, 0 to 1.
  let elapsed: Double?
  /// Where the value should be.
  let expectedNow: Double?
  /// How much of the distance has been covered, not clamped.
  let attainment: Double?
  /// The value's position relative to the path.
  let position: TargetPath.Position?

  /// Measures how far a value has come.
  ///
  /// - Parameters:
  ///   - measured: The value reached.
  ///   - terms: The target, with its time.
  ///   - limits: The limits that the value is to reach.
  ///   - baseline: Where it started; a sum starts at 0.
  init(to measured: MeasuredValue, _ terms: TargetTerms, _ limits: ExpectedValues, from baseline: Figure?) {
    let isSum = terms.isSum
    elapsed = terms.elapsed(at: measured.day)
    guard let origin = isSum ? 0 : baseline?.exact, let goal = limits.goal(from: origin) else {
      (goalValue, path, expectedNow, attainment, position) = (nil, nil, nil, nil, nil)
      return
    }
    let time = Double(measured.day.dayNumber)
    goalValue = goal
    path = TargetPath(of: terms, from: origin, to: goal)
    expectedNow = path?.expected(at: time)
    guard let value = measured.value.exact, isSum || !terms.isBeforeBaseline(measured.day) else {
      (attainment, position) = (nil, nil)
      return
    }
    attainment = (value - origin) / (goal - origin)
    position = try? path?.position(of: TargetPath.Point(time: time, value: value))
  }

  private init(elapsed: Double?) {
    self.elapsed = elapsed
    (goalValue, path, expectedNow, attainment, position) = (nil, nil, nil, nil, nil)
  }

  /// Nothing that can be measured.
  static let none = PathProgress(elapsed: nil)
}

extension PathProgress {
  /// The change a year so far, in the indicator's unit.
  var observedRate: Double? { position.map { $0.observedRate * Self.daysAYear } }

  /// The change a year that would still reach the goal on time.
  var requiredRate: Double? { position?.requiredRate.map { $0 * Self.daysAYear } }

  /// The value at the due date if it continues as so far.
  var projected: Double? {
    // A value that misses the goal only by its last digits reaches it.
    if let attainment = position?.projectedAttainment, attainment.isClose(to: 1) { return goalValue }
    return position?.projected
  }

  /// The mean length of a year of the calendar.
  private static let daysAYear = 365.2425
}

extension TargetPath {
  /// The path that a target's value is expected to follow, in days; `nil` when it has no start, no end, or nothing to cover.
  fileprivate init?(of terms: TargetTerms, from origin: Double, to goal: Double) {
    guard let start = terms.start, let due = terms.due else { return nil }
    let point = { (day: CalendarDate, value: Double) in Point(time: Double(day.dayNumber), value: value) }
    let path = try? TargetPath(
      from: point(start, origin),
      through: terms.target.waypoints.map { point($0.on, $0.value) },
      to: point(due, goal)
    )
    guard let path else { return nil }
    self = path
  }
}
