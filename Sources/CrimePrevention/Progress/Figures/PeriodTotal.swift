/// How the values of several periods make one for all of them (summering över perioder).
///
/// A named policy: none is a default, since the same values mean different things.
@nonexhaustive
public enum PeriodTotal: Sendable, Hashable, CaseIterable {
  /// Each value is what came in its period, so they are added.
  case incremental
  /// Each value is what had come by the end of its period, so the last one stands (ackumulerat).
  case cumulative

  /// The value for all periods.
  ///
  /// - Parameter values: The values in the order of their periods.
  /// - Returns: The value; `nil` when there are none.
  public func total(of values: some Sequence<Double>) -> Double? {
    switch self {
    case .incremental: values.reduce(nil) { sum, value in (sum ?? 0) + value }
    case .cumulative: values.reduce(nil) { _, value in value }
    }
  }
}
