import CrimePrevention

/// What is drawn for one target, or for one of its parts: values over time and what is expected of them.
struct TargetPanel: Sendable {
  /// The part's name as the record has it; `nil` for the whole.
  let heading: String?
  /// The values in the order of time: single ones, or running sums.
  let values: [Value]
  /// Mean values over stretches of time, for targets on a mean.
  let means: [Mean]
  let baseline: Baseline?
  /// The paths to the target: one, or one for each window.
  let paths: [[TargetPath.Point]]
  let waypoints: [TargetPath.Point]
  let expected: ExpectedValues?
  let areLimitsStated: Bool
  /// The day and the value to be reached, when both are known.
  let goal: TargetPath.Point?
  /// Where it is heading by the due date, from the latest value.
  let projection: (from: TargetPath.Point, to: TargetPath.Point)?
  let outlook: (day: Int, interval: ConfidenceInterval)?
  /// The value that the verdict rests on.
  let latest: ObservedFigure?
  /// The limit that this value lies on the wrong side of; it is never shown as that limit.
  let unreachedLimit: Double?
  /// The last day for it.
  let due: Int?

  /// A value at a day.
  struct Value: Sendable, Hashable {
    let day: Int
    /// The time that a single value is about; `nil` for a sum.
    var period: ReportingPeriod?
    /// `nil` when there is none: the line stops.
    let figure: Figure?
    var isPreliminary = false
    /// Whether the line doesn't continue from the value before.
    var startsAnew = false
    /// Whether it is only the start of a sum, and not an observed value.
    var isOrigin = false
    var interval: ConfidenceInterval?
  }

  /// The mean of the values of a stretch of time.
  struct Mean: Sendable, Hashable {
    let days: ClosedRange<Int>
    let value: Figure
  }

  /// The value that change is counted from.
  struct Baseline: Sendable, Hashable {
    /// The day, when it is known.
    let day: Int?
    let figure: Figure
  }

  /// Whether there is any value to draw.
  var hasValues: Bool { values.contains { $0.figure != nil && !$0.isOrigin } }

  /// The limit that a value isn't to be shown as; `nil` for values other than the one that the verdict rests on.
  func limit(missedBy value: Value) -> Double? {
    guard let latest, value.day == latest.day.dayNumber, value.figure == latest.value else { return nil }
    return unreachedLimit
  }

  /// All days that have to be on the time axis.
  var days: [Int] {
    let shown = values.map(\.day) + means.flatMap { [$0.days.lowerBound, $0.days.upperBound] }
    let expected =
      paths.flatMap { $0.map { Int($0.time) } } + [due].compactMap { $0 }
    return shown + expected + [baseline?.day].compactMap { $0 }
  }
}

extension TargetPanel {
  /// - Parameters:
  ///   - assessment: The target's assessment, for the whole or one part.
  ///   - indicator: What it is measured with.
  ///   - part: Which part it is about; `nil` for the whole.
  ///   - heading: The part's name.
  ///   - date: The asking date.
  init(
    of assessment: TargetAssessment,
    _ indicator: Indicator,
    part: Breakdown? = nil,
    heading: String? = nil,
    asOf date: CalendarDate
  ) {
    let series = IndicatorSeries(of: indicator, part: part, asOf: date)
    let windows = assessment.parts.isEmpty ? [assessment] : assessment.parts.map(\.assessment)
    let isSum = indicator.aggregation == .sum
    let sums = isSum ? windows.flatMap(Self.sums) : []
    values = sums.isEmpty ? Self.single(series.points(withIntervals: assessment.isMovedByChance)) : sums
    means = indicator.aggregation == .mean ? windows.compactMap(Self.mean) : []
    baseline = assessment.baseline.map { Baseline(day: assessment.target.baseline?.period?.last.dayNumber, figure: $0) }
    expected = assessment.expectedValues
    areLimitsStated = assessment.target.expectation.areLimitsStated
    paths = windows.compactMap { window in
      window.path?.points ?? (isSum && !sums.isEmpty ? Self.evenShare(of: window) : nil)
    }
    waypoints = assessment.path.map { $0.points.dropFirst().dropLast().map { $0 } } ?? []
    goal = assessment.path?.target
    latest = assessment.latest
    unreachedLimit = assessment.unreachedLimit
    self.heading = heading
    due = assessment.due?.dayNumber
    guard let due else {
      (projection, outlook) = (nil, nil)
      return
    }
    let end = assessment.projected.map { TargetPath.Point(time: Double(due), value: $0) }
    let origin = assessment.latest.flatMap { latest in
      latest.value.exact.map { TargetPath.Point(time: Double(latest.day.dayNumber), value: $0) }
    }
    projection = origin.flatMap { origin in end.map { (origin, $0) } }
    outlook = assessment.outlook.map { (due, $0) }
  }

  private static func single(_ points: [IndicatorSeries.Point]) -> [Value] {
    points.map { point in
      Value(
        day: point.day.dayNumber,
        period: point.period,
        figure: point.value,
        isPreliminary: point.status.isPreliminary,
        startsAnew: point.startsNewSeries,
        interval: point.interval
      )
    }
  }

  /// The sum as it grows, from 0 at the start of its time. A value that is missing leaves a gap: after it the sum is
  /// what is known, but the course there isn't.
  private static func sums(of window: TargetAssessment) -> [Value] {
    let sums = window.sumsSoFar
    guard let start = window.start, !sums.isEmpty else { return [] }
    let origin = Value(day: start.dayNumber, figure: Figure(0), startsAnew: true, isOrigin: true)
    return [origin]
      + sums.map { Value(day: $0.day.dayNumber, figure: $0.sum, isPreliminary: $0.isPreliminary) }
  }

  private static func mean(of window: TargetAssessment) -> Mean? {
    guard let latest = window.latest, latest.period.first <= latest.period.last else { return nil }
    return Mean(days: latest.period.first.dayNumber...latest.period.last.dayNumber, value: latest.value)
  }

  /// For a limit that a running sum isn't to exceed: the same share of it each day.
  private static func evenShare(of window: TargetAssessment) -> [TargetPath.Point]? {
    guard let limit = window.expectedValues?.upper?.exact, let start = window.start, let due = window.due, start < due
    else { return nil }
    return [
      TargetPath.Point(time: Double(start.dayNumber), value: 0),
      TargetPath.Point(time: Double(due.dayNumber), value: limit),
    ]
  }
}
