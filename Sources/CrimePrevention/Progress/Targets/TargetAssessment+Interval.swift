extension TargetAssessment {
  /// Between which values the underlying level of the latest value may well lie (95 % konfidensintervall), in the
  /// indicator's unit: as in ``ObservationSeries/Point/interval``.
  ///
  /// `nil` for a sum or mean of several values, for a value known only as a range, and where no method fits what is known.
  ///
  /// - Complexity: Computed when asked for, O(√k) for k events.
  public var latestInterval: ConfidenceInterval? {
    guard let indicator, let latestPosition, let latest, let value = latest.value.exact else { return nil }
    let observation = indicator.observations[Int(latestPosition)]
    return FigureBasis(of: indicator, value, in: latest.period, observation: observation).interval(of: indicator)
  }
}
