extension Rule where Subject == Target {
  /// The target was already met when it was set.
  ///
  /// **Why.** It then asks for nothing new. That may be intended: a level to keep. If so, say so; if not, the target is
  /// too low. A number of times in each window, as in “at least once a year”, is judged by
  /// `target.frequency-below-practice`.
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
      .warning,
      MessageTemplate(
        english: """
          The target was already met at the start: {value} ({periodEnglish}). Say that the level is to be kept, or set \
          another one.
          """,
        swedish: """
          Målvärdet var redan nått från början: {value} ({periodSwedish}). Skriv att nivån ska hållas, eller sätt ett \
          annat värde.
          """
      )
    ) { target, context, report in
      guard !target.isFrequency, let first = context.figureMeeting(target) else { return }
      report(
        at: target.baseline == nil ? \.expectation : \.baseline,
        facts: .period(first.period).and(["value": .quantity(first.figure)])
      )
    }
  }
}

extension Target {
  /// Whether it asks for at least a number in each of several windows.
  var isFrequency: Bool {
    if case .atLeast = expectation.condition { per != nil && per != .period } else { false }
  }
}

extension RuleContext {
  /// The figure from before a target that already meets it, or the first of several when all parts meet it.
  func figureMeeting(_ target: Target) -> (figure: Figure, period: ReportingPeriod?)? {
    let expectation = target.expectation
    guard let indicator = index.indicators[target.indicator], !expectation.isToKeep,
      target.baseline != nil || !expectation.comparesWithBaseline
    else { return nil }
    let figures = startingFigures(of: target, in: indicator, from: start(of: target, in: indicator))
    guard figures.allSatisfy({ expectation.isMet(atStart: $0.figure, in: indicator) }) else { return nil }
    // A target value that equals the baseline has a rule of its own.
    if let baseline = baseline(of: target), expectation.isOneLimit(at: baseline, in: indicator) { return nil }
    return figures.first
  }
}
