/// The values that a trend is computed from: the baseline and the values after it, in the order of time.
struct ObservedCourse: Sendable {
  var baseline: ObservedFigure?
  var values: ArraySlice<UsableObservation> = []

  /// The values that are known exactly, each at its last day, one for each day.
  var points: [TimeSeries.Point] {
    var points: [TimeSeries.Point] = []
    func add(_ period: ReportingPeriod, _ figure: Figure) {
      let time = Double(period.last.dayNumber)
      guard let value = figure.exact, points.last.map({ $0.time < time }) ?? true else { return }
      points.append(TimeSeries.Point(time: time, value: value))
    }
    if let baseline { add(baseline.period, baseline.value) }
    for value in values { add(value.period, value.value) }
    return points
  }
}

extension ObservedCourse: Hashable {
  static func == (left: Self, right: Self) -> Bool {
    left.baseline == right.baseline
      && left.values.elementsEqual(right.values) { $0.period == $1.period && $0.value == $1.value }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(baseline)
    hasher.combine(values.count)
  }
}
