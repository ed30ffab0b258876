extension Rule where Subject == Revision<Target> {
  /// The baseline of a target was rewritten.
  ///
  /// **Why.** A target asks for a change from the baseline. Another baseline makes it another target, and results can’t
  /// be compared.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 },
  ///       "baseline": { "period": "2023", "value": 2 } } ] }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 },
  ///       "baseline": { "period": "2023", "value": 4 } } ] }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 } } ] }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 },
  ///       "baseline": { "period": "2023", "value": 2 } } ] }] }
  /// }
  /// ```
  static var baselineRewritten: Self {
    Rule(
      "baseline.rewritten",
      .warning,
      MessageTemplate(
        english: "The baseline was rewritten: {before} became {after}.",
        swedish: "Basvärdet har skrivits om: {before} blev {after}."
      )
    ) { revision, report in
      guard let (older, newer) = revision.both, let before = older.baseline, before != newer.baseline else { return }
      report(
        member: "baseline",
        facts: ["before": before.figure, "after": newer.baseline?.figure ?? .null]
      )
    }
  }
}

extension Baseline {
  /// The value, or the ends of the range; else the period whose value it is.
  fileprivate var figure: JSONValue {
    if let value { return .quantity(value) }
    if let range { return .object(["min": .quantity(range.min), "max": .quantity(range.max)]) }
    return period.map { .string($0.description) } ?? .null
  }
}
