extension Rule where Subject == Revision<Target> {
  /// What is expected of a target was made easier to reach.
  ///
  /// **Why.** A target that is lowered after the fact looks reached, though nothing has changed but the target.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 } } ] }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 6 } } ] }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 } } ] }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 9 } } ] }] }
  /// }
  /// ```
  static var targetMadeEasier: Self {
    Rule(
      "target.made-easier",
      .warning,
      MessageTemplate(
        english: "The target was made easier to reach: {beforeEnglish} became {afterEnglish}.",
        swedish: "Målvärdet har gjorts lättare att nå: {beforeSwedish} blev {afterSwedish}."
      )
    ) { revision, context, report in
      guard let (older, newer) = revision.both, newer.expectation.isEasier(than: older.expectation) else { return }
      let indicator = context.index.indicators[newer.indicator]
      let before = older.expectation.wordsInShort(of: indicator)
      let after = newer.expectation.wordsInShort(of: indicator)
      report(
        member: "expectation",
        facts: [
          "before": .string(older.expectation.inShort), "after": .string(newer.expectation.inShort),
          "beforeEnglish": .string(before.english), "beforeSwedish": .string(before.swedish),
          "afterEnglish": .string(after.english), "afterSwedish": .string(after.swedish),
        ]
      )
    }
  }
}

extension Target.Expectation {
  /// Returns whether more values meet this than meet an earlier expectation. Between different kinds, only *follow* is
  /// easier than the others.
  fileprivate func isEasier(than earlier: Self) -> Bool {
    switch (earlier.condition, condition) {
    case (.monitor, _): false
    case (_, .monitor): true
    case (.atLeast(let before), .atLeast(let now)): now < before
    case (.atMost(let before), .atMost(let now)): now > before
    case (.between(let min, let max), .between(let newMin, let newMax)): newMin < min || newMax > max
    case (.factor(let before), .factor(let now)): abs(now - 1) < abs(before - 1)
    case (.maintain(let before), .maintain(let now)): (now ?? .infinity) > (before ?? .infinity)
    default: false
    }
  }

  /// What is expected, as a record writes it.
  fileprivate var inShort: String {
    switch condition {
    case .atLeast(let value): "≥ \(JSONNumber.text(value))"
    case .atMost(let value): "≤ \(JSONNumber.text(value))"
    case .between(let min, let max): "\(JSONNumber.text(min))–\(JSONNumber.text(max))"
    case .factor(let factor): "× \(JSONNumber.text(factor))"
    case .maintain(let tolerance): "± \(tolerance.map(JSONNumber.text) ?? "?")"
    case .band(let name): "“\(name)”"
    case .increase, .decrease, .monitor, .unknown: kind
    }
  }
}

extension JSONNumber {
  /// A figure as people write it.
  static func text(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 0x1p53 ? String(Int(value)) : String(value)
  }
}
