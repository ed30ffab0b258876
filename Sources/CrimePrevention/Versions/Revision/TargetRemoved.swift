extension Rule where Subject == Revision<Target> {
  /// A target is gone.
  ///
  /// **Why.** A target that won’t be reached is easily taken out of the next version. Say why it no longer holds, in the plan.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 } } ] }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "P" }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 } } ] }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 }, "note": "N" } ] }] }
  /// }
  /// ```
  static var targetRemoved: Self {
    Rule(
      "target.removed",
      .warning,
      MessageTemplate(
        english: "A target was removed.",
        swedish: "Ett målvärde har tagits bort."
      )
    ) { revision, report in
      guard let older = revision.older, revision.newer == nil else { return }
      report(facts: ["id": .string(older.id.rawValue)])
    }
  }
}
