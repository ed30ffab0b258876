/// A target with what surrounds it: its indicator, and the time that it inherits.
package struct TargetFrame: Sendable {
  package var target: Target { statement.target }
  package var indicator: Indicator? { statement.indicator }
  package var holder: TargetHolder { statement.holder }
  /// The terms stated for what it belongs to.
  var terms: [CalendarInterval] { statement.terms }
  /// What the areas, units or organizations are called in each of which it is to hold, by identifier.
  var memberNames: [String: String] { statement.memberNames }
  /// The day that the path starts, when it is known.
  private(set) var start: CalendarDate?
  /// The first day from which values are counted together: the start, but after the baseline's own time.
  private(set) var countedFrom: CalendarDate?
  /// The last day, when it is known.
  private(set) var due: CalendarDate?
  /// Whether it is about one of several windows, of which only its own values tell.
  private(set) var isWindow = false
  private let statement: Statement

  /// What is the same in all windows and at all dates, shared by everything that is said of the target.
  private final class Statement: Sendable {
    let target: Target
    let indicator: Indicator?
    let holder: TargetHolder
    let terms: [CalendarInterval]
    let memberNames: [String: String]

    init(
      _ target: Target,
      _ indicator: Indicator?,
      _ holder: TargetHolder,
      terms: [CalendarInterval],
      memberNames: [String: String]
    ) {
      self.target = target
      self.indicator = indicator
      self.holder = holder
      self.terms = terms
      self.memberNames = memberNames
    }
  }

  /// Frames a target.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - indicator: The indicator that it points to; `nil` when the record lacks it.
  ///   - holder: What it belongs to.
  ///   - containers: The periods of what contains it, innermost first; the first that is stated counts.
  ///   - terms: The terms stated for what it belongs to.
  ///   - memberNames: What the members of its ``Target/each`` are called, by identifier.
  package init(
    _ target: Target,
    indicator: Indicator?,
    holder: TargetHolder,
    containers: [CalendarInterval?],
    terms: [CalendarInterval] = [],
    memberNames: [String: String] = [:]
  ) {
    statement = Statement(target, indicator, holder, terms: terms, memberNames: memberNames)
    let container = containers.lazy.compactMap { $0 }.first
    due = target.due?.last ?? container?.through
    // A sum has no baseline: it starts at zero when the counting starts.
    let baselineDay = indicator?.aggregation == .sum ? nil : target.baseline?.period?.last
    start = target.start ?? baselineDay ?? container?.from
    countedFrom = target.start ?? baselineDay.flatMap { $0.adding(days: 1) } ?? container?.from
  }

  /// The same target for one stretch of time.
  func narrowed(to window: ReportingPeriod) -> TargetFrame {
    var frame = self
    frame.isWindow = true
    frame.start = window.first
    frame.countedFrom = window.first
    frame.due = window.last
    return frame
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
}

extension TargetFrame: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    (left.start, left.due, left.isWindow) == (right.start, right.due, right.isWindow)
      && (left.statement === right.statement
        || (left.target, left.indicator, left.holder) == (right.target, right.indicator, right.holder))
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(target.id)
    hasher.combine(start)
    hasher.combine(due)
  }
}
