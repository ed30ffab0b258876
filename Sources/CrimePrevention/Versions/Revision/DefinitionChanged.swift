extension Rule where Subject == Revision<Indicator> {
  /// What an indicator measures was changed.
  ///
  /// **Why.** Values from before and after can't be compared then, and targets based on the indicator mean something else. A new
  /// indicator, or a series break, says so.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest", "definition": "Walks a month" }] },
  ///   "newer": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest", "definition": "Walks a year" }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest" }] },
  ///   "newer": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest", "definition": "Walks a month" }] }
  /// }
  /// ```
  static var definitionChanged: Self {
    Rule(
      "indicator.definition-changed",
      .warning,
      MessageTemplate(
        english: "What is measured was changed: {members}.",
        swedish: "Det som mäts har ändrats: {members}."
      )
    ) { revision, report in
      guard let (older, newer) = revision.both else { return }
      let changed: [(name: String, isChanged: Bool)] = [
        ("definition", older.definition != nil && older.definition != newer.definition),
        ("statistic", older.statistic != newer.statistic),
        ("unit", older.unit != newer.unit),
        ("multiplier", older.multiplier != newer.multiplier),
        ("population", older.population != nil && older.population != newer.population),
        ("per", older.per != newer.per),
        ("better", older.better != newer.better),
        ("aggregation", older.aggregation != newer.aggregation),
      ]
      let members = changed.filter(\.isChanged).map(\.name)
      if let first = members.first { report(member: first, facts: ["members": .list(members)]) }
    }
  }
}
