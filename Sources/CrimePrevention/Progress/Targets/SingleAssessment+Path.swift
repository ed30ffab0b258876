extension SingleAssessment {
  /// Attainment, elapsed time, pace and where the value should be, as far as they can be told.
  mutating func describePath(_ requirement: ExpectedValues, isSum: Bool) {
    guard let latest = result.latest else { return }
    result.elapsed = frame.elapsed(at: latest.day)
    guard let origin = isSum ? 0 : result.baseline?.exact, let goal = requirement.goal(from: origin) else { return }
    result.goalValue = goal
    path = result.path
    let time = Double(latest.day.dayNumber)
    result.expectedNow = path?.expected(at: time)
    guard let value = latest.value.exact, isSum || !isOlderThanBaseline(latest.day) else { return }
    result.attainment = (value - origin) / (goal - origin)
    guard let position = try? path?.position(of: TargetPath.Point(time: time, value: value)) else { return }
    result.pace = position.pace
    result.observedRate = position.observedRate * Self.daysAYear
    result.requiredRate = position.requiredRate.map { $0 * Self.daysAYear }
    // What arrives at the goal but for its last digits arrives there.
    result.projected = position.projectedAttainment.map { $0.isClose(to: 1) } ?? false ? goal : position.projected
  }

  /// The mean length of a year of the calendar.
  private static let daysAYear = 365.2425

  /// The values since the baseline, and the change between the two ends as evidence sees it.
  mutating func describeCourse(
    _ usable: UsableObservations,
    from observed: UsableObservation?,
    to measured: Measured,
    of indicator: Indicator,
    isSum: Bool
  ) {
    result.isPreliminary = measured.isPreliminary
    guard let baseline = result.baseline else { return }
    let period = frame.target.baseline?.period
    if !isSum { result.course = course(usable, from: baseline, in: period, through: measured.day) }
    guard isNews(measured), let earlier = baseline.exact, let later = measured.value.exact else { return }
    result.change =
      measured.isPooled || measured.observation == nil && !(isSum && measured.hasNoGap)
      ? .untold(.spreadUnknown)
      : ObservedChange(
        of: indicator,
        from: .init(value: earlier, period: period, observation: observed.map(usable.observation)),
        to: .init(value: later, period: measured.period, observation: measured.observation)
      )
  }

  /// The baseline and the values after it.
  private func course(
    _ usable: UsableObservations,
    from baseline: Figure,
    in period: ReportingPeriod?,
    through day: CalendarDate
  ) -> ObservedCourse {
    let since =
      period.map { period in usable.observations.firstPosition { $0.period.last > period.last } }
      ?? usable.observations.startIndex
    let through = usable.observations.firstPosition { $0.period.last > day }
    return ObservedCourse(
      baseline: period.map { ObservedFigure(period: $0, value: baseline) },
      values: since < through ? usable.observations[since..<through] : []
    )
  }
}
