extension MilestoneProgress {
  /// How a measure's milestones stand; `nil` without milestones, and for a cancelled measure.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - container: The plan's period, which stands in for a measure's own.
  ///   - date: The asking date.
  public init?(of measure: Measure, in container: CalendarInterval? = nil, asOf date: CalendarDate) {
    let prepared = PreparedMilestones(
      following: measure.milestones,
      isCancelled: measure.status == .cancelled,
      lastDay: (measure.period ?? container)?.through
    )
    guard let prepared else { return nil }
    self = prepared.progress(at: date)
  }
}

extension PreparedMilestones {
  /// The milestones of a measure; `nil` when there is nothing to follow: without milestones, and for a cancelled measure.
  init?(following milestones: [Milestone], isCancelled: Bool, lastDay: CalendarDate?) {
    guard !milestones.isEmpty, !isCancelled else { return nil }
    self.init(milestones, lastDay: lastDay)
  }
}
