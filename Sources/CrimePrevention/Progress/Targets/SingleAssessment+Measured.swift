extension SingleAssessment {
  /// The value that the verdict rests on, or why there is none.
  mutating func measure(
    _ usable: UsableObservations,
    of indicator: Indicator,
    _ aggregation: Indicator.Aggregation.Known
  ) -> (Measured?, [NotAssessableReason]) {
    if aggregation != .latest {
      if indicator.statistic == .ordinal { return (nil, [.gradesNotNumbers]) }
      return together(usable, asMeanOf: aggregation == .mean ? indicator : nil)
    }
    if frame.isWindow { return lastInWindow(usable) }
    guard let latest = usable.latest else { return (nil, [usable.reasonForNone]) }
    guard let due = frame.due, frame.isOver(at: date) else {
      return (Measured(latest, of: usable), [])
    }
    guard let final = usable.nearest(to: due) else { return (nil, [usable.reasonForNone(near: due)]) }
    return (Measured(final, of: usable), [])
  }

  /// The last value that stands in the window: what a neighbouring window had tells nothing of this one.
  private func lastInWindow(_ usable: UsableObservations) -> (Measured?, [NotAssessableReason]) {
    guard let start = frame.start, let due = frame.due else { return (nil, [.periodMissing]) }
    if let last = usable.last(from: start, through: due) { return (Measured(last, of: usable), []) }
    return (nil, [usable.reasonForNone(from: start, through: due)])
  }

  /// The sum or mean of the values wholly inside the time.
  private mutating func together(
    _ usable: UsableObservations,
    asMeanOf indicator: Indicator?
  ) -> (Measured?, [NotAssessableReason]) {
    guard let start = frame.countedFrom else { return (nil, [.periodMissing]) }
    let inside = usable.observations(wholly: start, through: frame.due)
    guard let last = inside.last else {
      let reason = usable.reasonForNone(from: start, through: frame.due)
      return (nil, [usable.observations.isEmpty ? usable.reasonForNone : reason])
    }
    result.addends = inside.map { ObservedFigure(period: $0.period, value: $0.value) }
    var covered = start.dayNumber
    var hasNoGap = true
    for observation in inside {
      if observation.period.first.dayNumber < covered { return (nil, [.overlappingObservations]) }
      if observation.period.first.dayNumber > covered { hasNoGap = false }
      covered = observation.period.last.dayNumber + 1
    }
    let isThrough = frame.due.map { $0.dayNumber < covered } ?? false
    let measured = Measured(
      inside,
      of: usable,
      over: ReportingPeriod(from: start, through: last.period.last),
      isComplete: hasNoGap && isThrough,
      hasNoGap: hasNoGap,
      asMeanOf: indicator
    )
    result.combination = measured.combination
    result.hasGap = !hasNoGap
    return (measured, [])
  }
}
