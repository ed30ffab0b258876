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
          "before": .string(older.expectation.inSigns), "after": .string(newer.expectation.inSigns),
          "beforeEnglish": .string(before.english), "beforeSwedish": .string(before.swedish),
          "afterEnglish": .string(after.english), "afterSwedish": .string(after.swedish),
        ]
      )
    }
  }
}
