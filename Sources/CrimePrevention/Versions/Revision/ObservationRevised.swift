extension Rule where Subject == Revision<Observation> {
  /// A figure was revised.
  ///
  /// **Why.** Figures are corrected, and should be; those who have used the earlier one must know by how much.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2024", "value": 5 }] }] },
  ///   "newer": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2024", "value": 6 }] }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2024", "status": "missing" }] }] },
  ///   "newer": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2024", "value": 6 }] }] }
  /// }
  /// ```
  static var observationRevised: Self {
    Rule(
      "observation.revised",
      .note,
      MessageTemplate(
        english: "The figure for {period} was revised from {before} to {after}.",
        swedish: "Värdet för {period} har reviderats från {before} till {after}."
      )
    ) { revision, report in
      guard let (older, newer) = revision.both else { return }
      let figures: [(name: String, before: Double?, after: Double?)] = [
        ("value", older.value, newer.value), ("numerator", older.numerator, newer.numerator),
        ("denominator", older.denominator, newer.denominator),
      ]
      for (name, before, after) in figures {
        guard let before, before != after else { continue }
        let now = after.map { JSONValue.quantity($0) } ?? .null
        let facts: [String: JSONValue] = ["period": .string(newer.period.description), "before": .quantity(before)]
        report(member: name, facts: facts.and(["after": now]))
      }
    }
  }
}
