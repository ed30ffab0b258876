extension Rule where Subject == Target {
  /// The words say up and the figures say down, or the other way round.
  ///
  /// **Why.** Readers understand a goal by its verb. If “reduce” goes with a number that is to rise, some will follow
  /// the wrong one. A lower limit says up, though the baseline may meet it already. The text must be about the
  /// indicator: it names what is counted, or nothing at all, or states both the value counted from and the one to
  /// reach. The name of an index or a mean, which may fall when things get better, doesn't show the direction.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "attitude", "name": "Restrictive attitude", "statistic": "mean", "unit": "points",
  ///     "better": "higher", "aggregation": "latest"
  ///   }],
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{
  ///         "id": "goal", "text": "Minska den liberala synen, från 3,72 till 4,72",
  ///         "targets": [{
  ///           "id": "target", "indicator": "attitude", "expectation": { "kind": "atLeast", "value": 4.72 },
  ///           "baseline": { "period": "2014", "value": 3.72 }
  ///         }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "attitude", "name": "Restrictive attitude", "statistic": "mean", "unit": "points",
  ///     "better": "higher", "aggregation": "latest"
  ///   }],
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{
  ///         "id": "goal", "text": "Öka den restriktiva hållningen, från 3,72 till 4,72",
  ///         "targets": [{
  ///           "id": "target", "indicator": "attitude", "expectation": { "kind": "atLeast", "value": 4.72 },
  ///           "baseline": { "period": "2014", "value": 3.72 }
  ///         }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var wordingAgainstFigures: Self {
    Rule(
      "target.wording-against-figures",
      .warning,
      MessageTemplate(
        english: """
          The text says “{word}”, but the value of “{indicatorName}” is to go the other way. Write which way the figure \
          is to go.
          """,
        swedish: """
          Texten säger ”{word}”, men värdet för ”{indicatorName}” ska gå åt andra hållet. Skriv åt vilket håll siffran \
          ska gå.
          """
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator],
        let direction = target.expectation.direction(in: indicator, from: context.baseline(of: target)),
        let text = context.wording
      else { return }
      let words = TextFigures(text).directions
      guard let first = words.first, words.allSatisfy({ $0.direction != direction }),
        text.namesNothing || indicator.isNamed(in: text)
          || target.hasFigures(in: text, from: context.baseline(of: target))
      else { return }
      // The words may be about another target of the same goal, measure or promise.
      let siblings = context.goal?.targets ?? context.measure?.targets ?? context.promise?.targets ?? []
      let isSaidOfAnother = siblings.contains { sibling in
        let baseline = context.baseline(of: sibling)
        return context.index.indicators[sibling.indicator].flatMap {
          sibling.expectation.direction(in: $0, from: baseline)
        }
          == first.direction
      }
      guard !isSaidOfAnother else { return }
      let facts: [String: JSONValue] = [
        "word": .string(first.word), "indicator": .quoted(indicator.id), "indicatorName": .string(indicator.name),
        "direction": .string(direction.rawValue),
      ]
      report(at: \.expectation, facts: facts)
    }
  }
}

extension Indicator {
  /// Whether a text names what the indicator counts; the name of a constructed figure isn't what goes up or down.
  fileprivate func isNamed(in text: String) -> Bool {
    switch statistic.known {
    case .index, .mean, .ordinal: false
    case .count, .share, .rate, .amount, .duration, nil:
      !Words.stems(of: text, length: 6).isDisjoint(with: Words.stems(of: name, length: 6))
    }
  }
}

extension Target {
  /// Whether a text states both the value that change is counted from and a limit to reach.
  fileprivate func hasFigures(in text: String, from baseline: Figure?) -> Bool {
    guard let earlier = baseline?.exact, let limits = expectation.limits(in: nil) else { return false }
    let numbers = TextFigures(text).numbers
    let ends = [limits.lower?.exact, limits.upper?.exact].compactMap { $0 }
    return numbers.contains(earlier) && ends.contains { numbers.contains($0) }
  }
}

extension String {
  /// Whether a text has no words but those for up and down and short ones, so that it can only be about the target.
  fileprivate var namesNothing: Bool {
    let directions = Set(TextFigures(self).directions.map { String($0.word.prefix(6)) })
    return Words.stems(of: self, length: 6).isSubset(of: directions)
  }
}
