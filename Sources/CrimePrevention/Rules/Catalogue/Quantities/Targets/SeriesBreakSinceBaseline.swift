extension Rule where Subject == Target {
  /// The series breaks between the baseline and later values.
  ///
  /// **Why.** After a changed question or method, a difference may come from the change and not from the work. The
  /// target can't be assessed against the old baseline.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [
  ///       { "period": "2023", "value": 34 },
  ///       { "period": "2025", "value": 27, "seriesBreak": true }
  ///     ]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "atMost", "value": 25 },
  ///       "baseline": { "period": "2023", "value": 34 }
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [
  ///       { "period": "2023", "value": 34, "seriesBreak": true },
  ///       { "period": "2025", "value": 27 }
  ///     ]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "atMost", "value": 25 },
  ///       "baseline": { "period": "2023", "value": 34 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var seriesBreakSinceBaseline: Self {
    Rule(
      "target.series-break",
      .warning,
      MessageTemplate(
        english: """
          A new series starts with {period}, after the baseline ({baseline}). Set a new baseline in the new \
          series.
          """,
        swedish: """
          En ny serie börjar med {period}, efter basvärdet ({baseline}). Sätt ett nytt basvärde i den nya serien.
          """
      )
    ) { target, context, report in
      guard let baseline = target.baseline?.period, target.expectation.condition != .monitor,
        let indicator = context.index.indicators[target.indicator], indicator.aggregation != .sum
      else { return }
      let series = context.series(indicator.id)
      let breaks = target.parts.compactMap { series?.firstBreak(of: $0, after: baseline.last) }
      let later = breaks.min { $0.last < $1.last }
      guard let later else { return }
      report(at: \.baseline, facts: ["period": .quoted(later), "baseline": .quoted(baseline)])
    }
  }
}
