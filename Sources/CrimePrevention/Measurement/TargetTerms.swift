/// A target with its context: its indicator, what it belongs to, and the time that it inherits.
package struct TargetTerms: Sendable {
  package var target: Target { statement.target }
  package var indicator: Indicator? { histories?.indicator }
  /// What is recorded about its indicator; `nil` when the record lacks it.
  var histories: IndicatorHistories? { statement.histories }
  package var holder: TargetHolder { statement.holder }
  /// Whether values are added up, so that the path starts at zero.
  var isSum: Bool { statement.isSum }
  /// The school terms stated for what it belongs to.
  var terms: [CalendarInterval] { statement.terms }
  /// The names of the areas, units or organizations in each of which it is to hold, by identifier.
  var memberNames: [String: String] { statement.memberNames }
  /// The day that the path starts, when it is known.
  private(set) var start: CalendarDate?
  /// The first day from which values are counted together: the start, but after the baseline's own time.
  private(set) var countedFrom: CalendarDate?
  /// The last day, when it is known.
  private(set) var due: CalendarDate?
  /// Whether it is about one of several windows, which is judged by its own values only.
  private(set) var isWindow = false
  private let statement: Statement

  /// What is the same in all windows and at all dates, shared by all terms of the target.
  private final class Statement: Sendable {
    let target: Target
    let histories: IndicatorHistories?
    let holder: TargetHolder
    let terms: [CalendarInterval]
    let memberNames: [String: String]
    let isSum: Bool

    init(
      _ target: Target,
      _ histories: IndicatorHistories?,
      _ holder: TargetHolder,
      terms: [CalendarInterval],
      memberNames: [String: String]
    ) {
      self.target = target
      self.histories = histories
      self.holder = holder
      self.terms = terms
      self.memberNames = memberNames
      isSum = histories?.indicator.aggregation == .sum
    }
  }

  /// Puts a target in its context.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - histories: The indicator that it points to; `nil` when the record lacks it.
  ///   - holder: What it belongs to.
  ///   - containers: The periods of what contains it, innermost first; the first one stated applies.
  ///   - terms: The terms stated for what it belongs to.
  ///   - memberNames: The names of the members of its ``Target/each``, by identifier.
  init(
    _ target: Target,
    histories: IndicatorHistories?,
    holder: TargetHolder,
    containers: [CalendarInterval?],
    terms: [CalendarInterval] = [],
    memberNames: [String: String] = [:]
  ) {
    statement = Statement(target, histories, holder, terms: terms, memberNames: memberNames)
    let container = containers.lazy.compactMap { $0 }.first
    due = target.due(within: container)
    let isSum = statement.isSum
    start = target.start(within: container, isSum: isSum)
    let dayAfterBaseline = target.startingBaselineDay(isSum: isSum).flatMap { $0.adding(days: 1) }
    countedFrom = target.start ?? dayAfterBaseline ?? container?.from
  }

  /// Puts a single target in its context.
  package init(
    _ target: Target,
    indicator: Indicator?,
    holder: TargetHolder,
    containers: [CalendarInterval?],
    terms: [CalendarInterval] = [],
    memberNames: [String: String] = [:]
  ) {
    self.init(
      target,
      histories: indicator.map(IndicatorHistories.init),
      holder: holder,
      containers: containers,
      terms: terms,
      memberNames: memberNames
    )
  }

  /// Returns the same target for one window.
  func narrowed(to window: ReportingPeriod) -> TargetTerms {
    var narrowed = self
    narrowed.isWindow = true
    narrowed.start = window.first
    narrowed.countedFrom = window.first
    narrowed.due = window.last
    return narrowed
  }

  /// Returns whether the time is over at a date: its last day has come.
  func isOver(at date: CalendarDate) -> Bool {
    guard let due else { return false }
    return due <= date
  }

  /// Returns whether a day is later than the baseline; an undated baseline is taken to be earlier.
  func isAfterBaseline(_ day: CalendarDate) -> Bool {
    guard let baseline = target.baseline?.period else { return true }
    return baseline.last < day
  }

  /// Returns whether a day is before the baseline's last day; no day is known to be before an undated one.
  func isBeforeBaseline(_ day: CalendarDate) -> Bool {
    guard let baseline = target.baseline?.period else { return false }
    return day < baseline.last
  }

  /// Returns how much of the time from start to due has passed at a date, 0 to 1; `nil` when either is unknown.
  func elapsed(at date: CalendarDate) -> Double? {
    guard let start, let due, start < due else { return nil }
    let passed = Double(date.dayNumber - start.dayNumber) / Double(due.dayNumber - start.dayNumber)
    return min(max(passed, 0), 1)
  }
}

extension TargetTerms: Hashable {
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

/// What a target belongs to.
@nonexhaustive
public enum TargetHolder: Sendable, Hashable {
  /// A goal of a plan.
  case goal(Goal.ID, kind: Goal.Kind?)
  /// A measure of a plan.
  case measure(Measure.ID)
  /// A citizen promise.
  case promise(CitizenPromise.ID)
}

// MARK: - When it applies

extension Target {
  /// Returns the day by which it is to be reached: its own, else the last day of what contains it.
  func due(within container: CalendarInterval?) -> CalendarDate? {
    due?.last ?? container?.through
  }

  /// Returns the day that the path to it starts: its own, its baseline's, else the first day of what contains it.
  ///
  /// - Parameters:
  ///   - container: The time of what contains it.
  ///   - isSum: Whether values are added up.
  /// - Returns: The day; `nil` when it isn't known.
  func start(within container: CalendarInterval?, isSum: Bool) -> CalendarDate? {
    start ?? startingBaselineDay(isSum: isSum) ?? container?.from
  }

  /// Returns the day of the baseline, when the path starts there. A sum has no baseline: it starts at zero when the
  /// counting starts.
  fileprivate func startingBaselineDay(isSum: Bool) -> CalendarDate? {
    isSum ? nil : baseline?.period?.last
  }
}

// MARK: - What it is about

extension Target {
  /// The parts of the population that it is about: the whole, or each of several; none when it isn't known which.
  var parts: [Breakdown?] {
    guard let each else { return [nil] }
    return each.ids.compactMap { id in each.breakdown(of: id) }
  }
}

extension Each {
  /// Returns the part of a population that one of the identifiers names: an area's or a unit's.
  ///
  /// `nil` for organizations, which observations aren't broken down by, and for unknown kinds.
  public func breakdown(of id: String) -> Breakdown? {
    switch kind.known {
    case .area: Breakdown(area: Identifier(id))
    case .unit: Breakdown(unit: Identifier(id))
    case .organization, nil: nil
    }
  }

  /// Why its members aren't known; `nil` when they are.
  var fault: NotAssessableReason? {
    if kind.known == nil { return .unknownCode }
    return ids.isEmpty ? .unitsUnknown : nil
  }
}

// MARK: - Where it starts

extension Baseline {
  /// The figure that the baseline itself states.
  var statedFigure: Figure? {
    value.map { Figure($0) } ?? range.map { Figure($0) }
  }

  /// Returns the figure: as stated, or as observed in its period.
  ///
  /// - Parameter series: The values of the part that the target is about.
  /// - Returns: The figure; `nil` when none is known.
  func figure(in series: IndicatorSeries) -> Figure? {
    if let statedFigure { return statedFigure }
    return period.flatMap { series.value(of: $0)?.figure }
  }
}
