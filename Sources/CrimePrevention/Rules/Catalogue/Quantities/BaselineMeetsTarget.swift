extension Rule where Subject == Target {
  /// The target was already met when it was set.
  ///
  /// **Why.** It then asks for nothing new. That may be meant: a level to keep. If so, say it; if not, the target is
  /// too low.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "higher",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "atLeast", "value": 90 },
  ///       "baseline": { "period": "2023", "value": 92 }
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "higher",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "atLeast", "value": 90 },
  ///       "baseline": { "period": "2023", "value": 82 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var baselineMeetsTarget: Self {
    Rule(
      "target.baseline-meets-target",
      .note,
      MessageTemplate(
        english: """
          The target was already met at the start: {value} ({period}). Say that the level is to be kept, or set \
          another one.
          """,
        swedish: """
          Målvärdet var redan nått från början: {value} ({period}). Skriv att nivån ska hållas, eller sätt ett \
          annat värde.
          """
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator], let limits = target.limits(in: indicator) else {
        return
      }
      let start = context.start(of: target, in: indicator)
      let figures = context.startingFigures(of: target, in: indicator, from: start)
      guard let first = figures.first, figures.allSatisfy({ limits.include($0.figure) }) else { return }
      // A target value that equals the baseline has a rule of its own.
      guard !(context.baseline(of: target).map { limits.isOneSided(at: $0) } ?? false) else { return }
      report(
        at: target.baseline == nil ? .expectation : .baseline,
        facts: ["value": .quantity(first.figure), "period": first.period.map { .quoted($0) } ?? "–"]
      )
    }
  }
}
