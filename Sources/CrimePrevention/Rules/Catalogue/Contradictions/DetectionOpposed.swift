extension Rule where Subject == Target {
  /// A target wants fewer reported offences of a sort that the police find by looking for them, while the police have
  /// a part in measures for the same goal.
  ///
  /// **Why.** Drug and traffic offences mostly become known because somebody looks. The better the measures work, the
  /// more is reported; a fall may only mean that fewer look. Follow something else too, such as use in surveys.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "police", "name": "Polisen", "kind": "police" }, { "id": "social", "name": "Socialtjänsten", "kind": "administration" }],
  ///   "indicators": [{ "id": "drugs", "name": "Anmälda narkotikabrott", "statistic": "count", "unit": "events", "better": "lower", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Narkotikabrotten minskar", "targets": [{ "id": "fewer", "indicator": "drugs", "expectation": { "kind": "atMost", "value": 60 } }] }],
  ///     "measures": [{ "id": "raids", "title": "Riktade insatser", "goals": ["goal"], "commitments": [{ "organization": "police", "text": "Letar upp säljare" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "police", "name": "Polisen", "kind": "police" }, { "id": "social", "name": "Socialtjänsten", "kind": "administration" }],
  ///   "indicators": [{ "id": "drugs", "name": "Anmälda narkotikabrott", "statistic": "count", "unit": "events", "better": "lower", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Narkotikabrotten minskar", "targets": [{ "id": "fewer", "indicator": "drugs", "expectation": { "kind": "atMost", "value": 60 } }] }],
  ///     "measures": [{ "id": "raids", "title": "Riktade insatser", "goals": ["goal"], "commitments": [{ "organization": "social", "text": "Letar upp säljare" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var detectionOpposed: Self {
    Rule(
      "target.detection-opposed",
      .note,
      MessageTemplate(
        english: "Reports of “{indicatorName}” rise when the police look for the offences, as they do in the "
          + "measure “{measureEnglish}”: follow another figure too.",
        swedish: "Anmälningarna i ”{indicatorName}” ökar när polisen letar efter brotten, som i åtgärden "
          + "”{measureSwedish}”: följ även ett annat mått."
      )
    ) { target, context, report in
      guard target.expectation.direction == .lower, let goal = context.goal,
        let indicator = context.index.indicators[target.indicator], TextSearch.reports.occurs(in: indicator.name),
        found.occurs(in: indicator.name), let measure = context.derived.policeMeasures[goal.id]
      else { return }
      report(
        at: \.expectation,
        facts: context.named("measure", .measure, measure.rawValue).and([
          "indicator": .string(indicator.id.rawValue), "indicatorName": .string(indicator.name),
        ])
      )
    }
  }
}

/// Parts of words for offences that become known because somebody looks.
private let found = TextSearch(["narkotika", "trafik", "rattfyll", "drug", "traffic", "drunk driv"])
