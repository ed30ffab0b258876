import CrimePrevention

/// What is to be seen of one target, or of one of its parts: values over time and what is expected of them.
struct TargetPanel: Sendable {
  /// The part's name as the record has it; `nil` for the whole.
  let heading: String?
  /// The values in the order of time: single ones, or running sums.
  let values: [Value]
  /// Mean values over stretches of time, for targets on a mean.
  let means: [Mean]
  let baseline: Baseline?
  /// The ways to the target: one, or one for each window.
  let paths: [[TargetPath.Point]]
  let waypoints: [TargetPath.Point]
  let expected: ExpectedValues?
  /// The day and the value to be reached, when both are known.
  let goal: TargetPath.Point?
  /// Where it is heading by the due date, from the latest value.
  let projection: (from: TargetPath.Point, to: TargetPath.Point)?
  let outlook: (day: Int, interval: ConfidenceInterval)?
  /// The value that the verdict rests on.
  let latest: ObservedFigure?
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
    /// Whether the line doesn't go on from the value before.
    var startsAnew = false
    /// Whether it is only where a sum starts, and no value that was observed.
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

  /// All days that have to be on the time axis.
  var days: [Int] {
    let shown = values.map(\.day) + means.flatMap { [$0.days.lowerBound, $0.days.upperBound] }
    let expected =
      paths.flatMap { $0.map { Int($0.time) } } + [due].compactMap { $0 }
    return shown + expected + [baseline?.day].compactMap { $0 }
  }
}
