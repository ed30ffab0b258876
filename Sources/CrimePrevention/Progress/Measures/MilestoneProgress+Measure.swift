extension MilestoneProgress {
  /// How a measure's milestones stand; `nil` without milestones, and for a cancelled measure.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - container: The plan's period, which stands in for a measure's own.
  ///   - date: The asking date.
  public init?(of measure: Measure, in container: CalendarInterval? = nil, asOf date: CalendarDate) {
    let period = measure.period ?? container
    guard let prepared = PreparedMilestones(of: measure, lastDay: period?.through) else { return nil }
    self = prepared.progress(at: date)
  }
}

extension PreparedMilestones {
  /// The milestones of a measure; `nil` when there is nothing to follow: without milestones, and for a cancelled measure.
  init?(of measure: Measure, lastDay: CalendarDate?) {
    guard !measure.milestones.isEmpty, measure.status != .cancelled else { return nil }
    self.init(measure.milestones, lastDay: lastDay)
  }
}
