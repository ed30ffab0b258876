/// A target with what surrounds it: its indicator, and the time that it inherits.
package struct TargetFrame: Sendable {
  package let target: Target
  package let indicator: Indicator?
  /// The day that the path starts, when it is known.
  let start: CalendarDate?
  /// The last day, when it is known.
  let due: CalendarDate?

  /// Frames a target.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - indicator: The indicator that it points to; `nil` when the record lacks it.
  ///   - containers: The periods of what contains it, innermost first; the first that is stated counts.
  package init(_ target: Target, indicator: Indicator?, containers: [CalendarInterval?]) {
    self.target = target
    self.indicator = indicator
    let container = containers.lazy.compactMap { $0 }.first
    due = target.due?.last ?? container?.through
    // A sum has no baseline: it starts at zero when the counting starts.
    let baselineDay = indicator?.aggregation == .sum ? nil : target.baseline?.period?.last
    start = target.start ?? baselineDay ?? container?.from
  }

  private init(_ target: Target, indicator: Indicator?, start: CalendarDate?, due: CalendarDate?) {
    self.target = target
    self.indicator = indicator
    self.start = start
    self.due = due
  }

  /// The same target for one stretch of time.
  func narrowed(to window: ReportingPeriod) -> TargetFrame {
    TargetFrame(target, indicator: indicator, start: window.first, due: window.last)
  }

  /// Whether the time is over at a date: its last day has come.
  func isOver(at date: CalendarDate) -> Bool {
    due.map { $0 <= date } ?? false
  }

  /// How much of the time from start to due has passed at a date, 0 to 1; `nil` when either is unknown.
  func elapsed(at date: CalendarDate) -> Double? {
    guard let start, let due, start < due else { return nil }
    let passed = Double(date.dayNumber - start.dayNumber) / Double(due.dayNumber - start.dayNumber)
    return min(max(passed, 0), 1)
  }

  /// Where the value should be at a date: on straight lines from the baseline through the waypoints to the goal.
  func expected(at date: CalendarDate, from baseline: Double, to goal: Double) -> Double? {
    guard let start, let due, start < due else { return nil }
    let waypoints = target.waypoints.filter { start < $0.on && $0.on < due }.sorted { $0.on < $1.on }
    let points = [(start, baseline)] + waypoints.map { ($0.on, $0.value) } + [(due, goal)]
    guard date > start else { return baseline }
    for (from, to) in zip(points, points.dropFirst()) where date <= to.0 {
      let share = Double(date.dayNumber - from.0.dayNumber) / Double(to.0.dayNumber - from.0.dayNumber)
      return from.1 + (to.1 - from.1) * share
    }
    return goal
  }
}
