extension Rule where Subject == Target {
  /// A target rests on shares or means for which the number of answers isn't known.
  ///
  /// **Why.** Whether a change in a survey is more than chance depends on the number of answers. Without it no
  /// certainty can be given.
  ///
  /// Switch it off where shares are taken of everyone and the registers give no numbers.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "value": 12 }]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "use", "expectation": { "kind": "atMost", "value": 8 } }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "value": 12, "sampleSize": 410 }]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "use", "expectation": { "kind": "atMost", "value": 8 } }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var sampleSizeMissing: Self {
    Rule(
      "target.sample-size-missing",
      .note,
      MessageTemplate(
        english: """
          How many answers or cases stand behind the value isn't recorded for {count} of {total} observations, so it \
          can't be told whether a change is more than chance.
          """,
        swedish: """
          Hur många svar eller fall som ligger bakom värdet är inte registrerat för {count} av {total} mätvärden, \
          så det går inte att säga om en förändring är mer än slump.
          """
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator], target.expectation.condition != .monitor,
        indicator.statistic == .share || indicator.statistic == .mean
      else { return }
      guard let (figures, unknown) = context.series(target.indicator)?.sampleSizes, unknown > 0 else { return }
      let facts: [String: JSONValue] = [
        "count": .quantity(Double(unknown)), "total": .quantity(Double(figures)),
        "indicator": .quoted(indicator.id), "indicatorName": .string(indicator.name),
      ]
      report(at: \.indicator, facts: facts)
    }
  }
}
