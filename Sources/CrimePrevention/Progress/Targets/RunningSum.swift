extension TargetAssessment {
  /// A running sum at the end of one of the values that it is made of.
  package struct SumSoFar: Sendable, Hashable {
    /// The last day of the value.
    package let day: CalendarDate
    /// The sum of the values known by then; `nil` when the value itself is missing, so that the course there isn't
    /// known.
    package let sum: Figure?
    /// Whether the value is preliminary or estimated.
    package let isPreliminary: Bool
  }

  /// The sum as it grows over the time of the target, from 0 at its start: at the end of each value wholly inside.
  /// Empty for targets that aren't sums, and when the time isn't known.
  ///
  /// - Complexity: Computed on access, linear in the number of values.
  package var sumsSoFar: [SumSoFar] {
    guard indicator?.aggregation == .sum, let series, let start, let due else { return [] }
    var sum = Figure(0)
    return series.points(withIntervals: false).filter { start <= $0.period.first && $0.day <= due }.map { point in
      let isPreliminary = point.status.isPreliminary
      guard let value = point.value else { return SumSoFar(day: point.day, sum: nil, isPreliminary: isPreliminary) }
      sum = Figure(ValueRange(min: sum.lower + value.lower, max: sum.upper + value.upper))
      return SumSoFar(day: point.day, sum: sum, isPreliminary: isPreliminary)
    }
  }
}
