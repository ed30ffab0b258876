extension Rule where Subject == Revision<Target> {
  /// The time by which a target is to be reached was put off.
  ///
  /// **Why.** A target that is late looks on time when its day is moved.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 }, "due": "2026" } ] }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 }, "due": "2028" } ] }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 }, "due": "2028" } ] }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "P", "targets": [
  ///     { "id": "t", "indicator": "i", "expectation": { "kind": "atLeast", "value": 8 }, "due": "2026" } ] }] }
  /// }
  /// ```
  static var targetDuePostponed: Self {
    Rule(
      "target.due-postponed",
      .warning,
      MessageTemplate(
        english: "The day by which the target is to be reached was put off from {beforeEnglish} to {afterEnglish}.",
        swedish: "Dagen då målvärdet ska vara nått har skjutits upp från {beforeSwedish} till {afterSwedish}."
      )
    ) { revision, report in
      guard let (older, newer) = revision.both, let before = older.due else { return }
      if let now = newer.due, now.last <= before.last { return }
      let after = newer.due?.words ?? Sentence(english: "no day", swedish: "ingen dag alls")
      report(
        member: "due",
        facts: [
          "before": .string(before.description), "after": newer.due.map { .string($0.description) } ?? .null,
          "beforeEnglish": .string(before.words.english), "beforeSwedish": .string(before.words.swedish),
          "afterEnglish": .string(after.english), "afterSwedish": .string(after.swedish),
        ]
      )
    }
  }
}
