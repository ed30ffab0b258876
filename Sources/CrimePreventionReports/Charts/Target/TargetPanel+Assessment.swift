import CrimePrevention

extension TargetPanel {
  /// - Parameters:
  ///   - assessment: How the target stands, for the whole or one part.
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
    let series = IndicatorSeries(of: indicator, part: part, asOf: date).points
    let windows = assessment.parts.isEmpty ? [assessment] : assessment.parts.map(\.assessment)
    let isSum = indicator.aggregation == .sum
    let sums = isSum ? windows.flatMap { RunningSum.values(of: series, in: $0) } : []
    values = sums.isEmpty ? Self.single(series) : sums
    means = indicator.aggregation == .mean ? windows.compactMap(Self.mean) : []
    baseline = assessment.baseline.map { Baseline(day: assessment.target.baseline?.period?.last.dayNumber, figure: $0) }
    expected = assessment.expectedValues
    paths = windows.compactMap { window in
      window.path?.points ?? (isSum && !sums.isEmpty ? Self.evenShare(of: window) : nil)
    }
    waypoints = assessment.path.map { $0.points.dropFirst().dropLast().map { $0 } } ?? []
    goal = assessment.path?.target
    latest = assessment.latest
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

  private static func single(_ series: [IndicatorSeries.Point]) -> [Value] {
    series.map { point in
      Value(
        day: point.day.dayNumber,
        period: point.period,
        figure: point.value,
        isPreliminary: point.status == .preliminary || point.status == .estimated,
        startsAnew: point.startsNewSeries,
        interval: point.interval
      )
    }
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
