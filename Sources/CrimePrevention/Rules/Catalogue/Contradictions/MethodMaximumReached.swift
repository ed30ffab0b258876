extension Rule where Subject == Target {
  /// A target requires as many participants as the method allows, or more.
  ///
  /// **Why.** In a safety walk about 20 people are the most that can walk and talk together; a target of at least 20
  /// leaves no room. Split the group, or count over all walks.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "walkers", "name": "Deltagare per trygghetsvandring", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "latest" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Många deltar", "targets": [{ "id": "size", "indicator": "walkers", "expectation": { "kind": "atLeast", "value": 20 } }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "walkers", "name": "Deltagare per trygghetsvandring", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "latest" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Många deltar", "targets": [{ "id": "size", "indicator": "walkers", "expectation": { "kind": "atLeast", "value": 10 } }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var methodMaximumReached: Self {
    Rule(
      "target.method-maximum-reached",
      .note,
      MessageTemplate(
        english: "At least {required} are required, but the method ({method}) has room for about {maximum}: "
          + "require fewer, or count over several occasions.",
        swedish: "Minst {required} krävs, men metoden ({method}) rymmer omkring {maximum}: kräv färre, eller räkna"
          + " över flera tillfällen."
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator],
        let required = target.expectation.limits(in: nil)?.lower?.exact,
        let method = MethodLimit.all.first(where: { $0.applies(to: indicator) }), required >= method.maximum
      else { return }
      report(
        at: \.expectation,
        facts: [
          "required": JSONNumber(required).map { .number($0) } ?? .null, "method": .string(method.name),
          "maximum": JSONNumber(method.maximum).map { .number($0) } ?? .null,
        ]
      )
    }
  }
}

/// The number of people that a method has room for at a time, according to its national guidance.
private struct MethodLimit {
  /// The name of the method in Swedish.
  let name: String
  /// Parts of words that identify an indicator of the method.
  let words: TextSearch
  /// About how many people take part at most.
  let maximum: Double

  /// Safety walks (trygghetsvandringar): about 20 at most, so that all can walk and talk together.
  static let all = [
    MethodLimit(name: "trygghetsvandring", words: TextSearch(["trygghetsvandring", "safety walk"]), maximum: 20)
  ]

  /// Whether an indicator counts those who take part on one occasion.
  func applies(to indicator: Indicator) -> Bool {
    indicator.statistic == .count && indicator.unit == .persons && indicator.aggregation != .sum
      && words.occurs(in: indicator.name, indicator.definition)
  }
}
