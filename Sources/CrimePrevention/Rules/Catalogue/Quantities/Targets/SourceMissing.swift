extension Rule where Subject == Target {
  /// A target rests on an indicator that has no source.
  ///
  /// **Why.** If nobody has said where the figure comes from, it may never be fetched, or be fetched from somewhere
  /// else each time.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 } }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "source": "Police statistics"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 } }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var sourceMissing: Self {
    Rule(
      "target.source-missing",
      .warning,
      MessageTemplate(
        english: "Where the values come from isn't stated. Name the source, such as a "
          + "register or a survey.",
        swedish: "Det framgår inte varifrån värdena kommer. Ange källan, till exempel ett "
          + "register eller en enkät."
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator], target.expectation.condition != .monitor,
        indicator.source?.isEmpty ?? true
      else { return }
      report(at: \.indicator, facts: ["indicator": .quoted(indicator.id), "indicatorName": .string(indicator.name)])
    }
  }
}
