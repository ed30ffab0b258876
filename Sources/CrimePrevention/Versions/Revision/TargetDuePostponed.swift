extension Rule where Subject == Revision<Target> {
  /// The time by which a target is to be reached was put off.
  ///
  /// **Why.** A target that is late looks on time when its day is moved.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 }, "due": "2026" } ] }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 }, "due": "2028" } ] }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 }, "due": "2028" } ] }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 }, "due": "2026" } ] }] }
  /// }
  /// ```
  static var targetDuePostponed: Self {
    Rule(
      "target.due-postponed",
      .warning,
      MessageTemplate(
        english: "The day by which the target is to be reached was put off from {before} to {after}.",
        swedish: "Dagen då målet ska vara nått har flyttats fram från {before} till {after}."
      )
    ) { revision, report in
      guard let (older, newer) = revision.both, let before = older.due else { return }
      if let now = newer.due, now.last <= before.last { return }
      let after = newer.due.map { JSONValue.string($0.description) } ?? .null
      report(member: "due", facts: ["before": .string(before.description), "after": after])
    }
  }
}
