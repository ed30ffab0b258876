extension Rule where Subject == Target {
  /// The change that a target asks for is so small that chance alone could well produce it.
  ///
  /// **Why.** Such a target can be reached without anything having changed, and missed although something has. From 61
  /// offences a year, only 40 or fewer, or 86 or more, would stand out from the ups and downs that independent events
  /// have anyway (95 %, exact test; shares of samples by their interval). A smaller change takes more events to be seen.
  ///
  /// Counts of events and people over a period, rates with their counts, and shares with the number of answers are
  /// judged, as if the next period and sample were as large as the first. Goals about production and process aren't
  /// judged, nor is work that measures and promises want more of: how much is done is decided, not drawn by chance.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "offences", "name": "Offences", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Fewer offences",
  ///     "targets": [{
  ///       "id": "fewer", "indicator": "offences", "expectation": { "kind": "atMost", "value": 55 },
  ///       "baseline": { "period": "2025", "value": 61 }
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "offences", "name": "Offences", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Fewer offences",
  ///     "targets": [{
  ///       "id": "fewer", "indicator": "offences", "expectation": { "kind": "atMost", "value": 40 },
  ///       "baseline": { "period": "2025", "value": 61 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var targetWithinNoise: Self {
    Rule(
      "target.within-noise",
      .warning,
      MessageTemplate(
        english: """
          A change from {baseline} ({whereEnglish}) to {value} can't be told from chance: {limitsEnglish}. {remedyEnglish}.
          """,
        swedish: """
          En förändring från {baseline} ({whereSwedish}) till {value} går inte att skilja från slumpen: {limitsSwedish}. \
          {remedySwedish}.
          """
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator],
        let (part, change) = context.changeWithinNoise(of: target, in: indicator)
      else { return }
      let id = part.partID
      let (period, words) = (target.baseline?.period.map { "\($0)" } ?? "–", target.baseline?.period?.words)
      let name = id.isEmpty ? "" : ", " + context.name(of: part)
      let facts: [String: JSONValue] = [
        "baseline": .quantity(change.baseline), "value": .quantity(change.value),
        "where": .string(id.isEmpty ? period : "\(period), \(id)"),
        "whereEnglish": .string((words?.english ?? "–") + name),
        "whereSwedish": .string((words?.swedish ?? "–") + name),
      ]
      report(at: \.expectation, facts: facts.and(NoiseWords(of: change, in: indicator).facts))
    }
  }
}

extension RuleContext {
  /// The first change among a target's parts that wouldn't stand out.
  fileprivate func changeWithinNoise(
    of target: Target,
    in indicator: Indicator
  ) -> (part: Breakdown?, change: PromisedChange)? {
    guard let period = target.baseline?.period, target.isComparable(over: period, in: indicator),
      indicator.statistic == .share || !countsWork(indicator)
    else { return nil }
    for (part, figure) in baselines(of: target) {
      guard let figure, let value = figure.exact,
        case .success(let limits) = target.expectation.limits(in: indicator, from: figure)
      else { continue }
      let observation = series(indicator.id)?.observation(of: part, in: period)
      let basis = FigureBasis(of: indicator, value, in: period, observation: observation)
      if let change = PromisedChange(to: limits, from: value, on: basis, of: indicator), !change.standsOut {
        return (part, change)
      }
    }
    return nil
  }

  /// Whether an indicator counts what is done rather than what happens, as far as the target's place shows.
  private func countsWork(_ indicator: Indicator) -> Bool {
    guard let goal else { return indicator.better != .lower }
    return goal.kind == .production || goal.kind == .process
  }
}

extension Target {
  /// Whether its values are about periods like the baseline's. Sums are only in windows of that length.
  fileprivate func isComparable(over period: ReportingPeriod, in indicator: Indicator) -> Bool {
    switch indicator.aggregation.known {
    case .latest: true
    case .sum: per?.granularity == period.granularity
    case .mean, nil: false
    }
  }
}
