extension Rule where Subject == Target {
  /// Less is promised in each window than was done before.
  ///
  /// **Why.** “At least once a year” after four times last year lets the work shrink while the promise is still kept.
  /// That may be intended; readers of the promise should know.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "tests", "name": "Analyser", "statistic": "count", "unit": "events", "better": "neither", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 4 }] }],
  ///   "promises": [{ "id": "promise", "text": "Analyser varje år", "targets": [{ "id": "yearly", "indicator": "tests", "expectation": { "kind": "atLeast", "value": 1 }, "per": "year", "start": "2026-01-01" }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "tests", "name": "Analyser", "statistic": "count", "unit": "events", "better": "neither", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 0 }] }],
  ///   "promises": [{ "id": "promise", "text": "Analyser varje år", "targets": [{ "id": "yearly", "indicator": "tests", "expectation": { "kind": "atLeast", "value": 1 }, "per": "year", "start": "2026-01-01" }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var frequencyBelowPractice: Self {
    Rule(
      "target.frequency-below-practice",
      .note,
      MessageTemplate(
        english:
          "Before, it was {value} ({periodEnglish}); at least {required} is promised. Say whether less is meant.",
        swedish:
          "Tidigare var det {value} ({periodSwedish}); nu utlovas minst {required}. Skriv om det är meningen att det ska "
          + "bli mindre."
      )
    ) { target, context, report in
      guard target.isFrequency, let before = context.figureMeeting(target),
        let required = target.expectation.limits(in: nil)?.lower?.exact, !required.isAtLeast(before.figure.lower)
      else { return }
      report(
        at: \.expectation,
        facts: .period(before.period).and(["value": .quantity(before.figure), "required": .quantity(required)])
      )
    }
  }
}
