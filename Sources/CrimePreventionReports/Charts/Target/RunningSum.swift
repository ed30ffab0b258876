import CrimePrevention

/// The sum of an indicator's values from the start of a time on, as it grows.
enum RunningSum {
  /// The sum at the end of each value wholly inside the time of an assessment, from 0 at its start.
  ///
  /// A value that is missing leaves a gap: after it the sum is what is known, but nobody knows the way there.
  static func values(of series: [IndicatorSeries.Point], in window: TargetAssessment) -> [TargetPanel.Value] {
    guard let start = window.start, let due = window.due else { return [] }
    let inside = series.filter { start <= $0.period.first && $0.period.last <= due }
    guard !inside.isEmpty else { return [] }
    var (lower, upper) = (0.0, 0.0)
    let origin = TargetPanel.Value(day: start.dayNumber, figure: Figure(0), startsAnew: true, isOrigin: true)
    return [origin]
      + inside.map { point in
        lower += point.value?.lower ?? 0
        upper += point.value?.upper ?? 0
        return TargetPanel.Value(
          day: point.day.dayNumber,
          figure: point.value.map { _ in Figure(ValueRange(min: lower, max: upper)) },
          isPreliminary: point.status == .preliminary || point.status == .estimated
        )
      }
  }
}
