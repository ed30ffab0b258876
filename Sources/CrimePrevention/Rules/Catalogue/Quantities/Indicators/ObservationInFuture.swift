extension Rule where Subject == Observation {
  /// A value is about a period that hasn't ended by the asking date.
  ///
  /// **Why.** It isn't used until then. If the year is a typing error, it never will be.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "x-as-of": "2026-06-30",
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2026", "value": 120 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "x-as-of": "2026-06-30",
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "value": 120 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationInFuture: Self {
    Rule(
      "observation.in-future",
      .note,
      MessageTemplate(
        english: "A value is given for {period}, which isn't over on {date}. It isn't used until then.",
        swedish: "Ett värde anges för {period}, som inte är slut den {date}. Det används inte förrän då."
      )
    ) { observation, context, date, report in
      guard observation.period.last > date, context.indicator?.recordedFigure(of: observation) != nil else { return }
      report(at: \.period, facts: ["period": .quoted(observation.period), "date": .quoted(date)])
    }
  }
}
