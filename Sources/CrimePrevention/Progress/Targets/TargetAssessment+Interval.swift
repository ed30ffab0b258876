extension TargetAssessment {
  /// Between which values the latest one may well lie (95 %), in the indicator's unit.
  ///
  /// Wilson's interval for the share of a sample, Garwood's for events and people counted over a time, and for rates.
  /// `nil` for a sum or mean of several values, for a value known only as a range, and where no method fits or what it
  /// needs isn't recorded.
  ///
  /// - Complexity: Computed when asked for, O(√k) for k events.
  public var latestInterval: ConfidenceInterval? {
    guard let indicator, let latestObservation, let value = latest?.value.exact, let period = latest?.period else {
      return nil
    }
    switch FigureBasis(of: indicator, value, in: period, observation: latestObservation) {
    case .events(let count, _, _): return (try? EventCount(count))?.interval()
    case .rate(let events):
      guard let per = indicator.per else { return nil }
      return (try? events.rate(per: per))?.interval
    // A whole population that was counted isn't an estimate of anything.
    case .share(let share, let answers):
      return answers.map { _ in share.interval().scaled(by: indicator.wholeShare) }
    case .unknown: return nil
    }
  }
}
