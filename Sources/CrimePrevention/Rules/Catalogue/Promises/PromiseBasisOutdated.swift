extension Rule where Subject == CitizenPromise {
  /// A promise whose newest dialogue was more than a number of years old when the promise began.
  ///
  /// **Why.** What people asked for years ago may not be what they ask for now. The number of years is a choice, not a
  /// rule from elsewhere: two unless stated otherwise. Put ``basisOutdated(afterYears:)`` with another number in a rule
  /// set of your own after ``RuleSet/standard``, and it replaces this one. A promise begins with its period, or else
  /// when it was published; without either, nothing is reported.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "dialogues": [{ "id": "square", "title": "Samtal på torget", "kind": "residents", "heldOn": { "from": "2022-05-10", "through": "2022-06-07" } }],
  ///   "promises": [{ "id": "evenings", "text": "Vi är i parken varje fredag.", "basis": ["square"], "period": { "from": "2025-01-01" } }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "dialogues": [{ "id": "square", "title": "Samtal på torget", "kind": "residents", "heldOn": { "from": "2023-05-10", "through": "2023-06-07" } }],
  ///   "promises": [{ "id": "evenings", "text": "Vi är i parken varje fredag.", "basis": ["square"], "period": { "from": "2025-01-01" } }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  ///
  /// - Parameter years: How many years old the newest dialogue may be.
  /// - Returns: The rule with that number of years.
  public static func basisOutdated(afterYears years: Int = 2) -> Self {
    Rule(
      "promise.basis-outdated",
      .warning,
      MessageTemplate(
        english:
          "The newest dialogue behind the promise is from {heldOn}, more than {years} years before it began ({start}).",
        swedish:
          "Den senaste dialogen bakom löftet är från den {heldOn}, mer än {years} år innan det började gälla ({start})."
      )
    ) { promise, context, report in
      let held = promise.basis.compactMap { context.index.dialogues[$0]?.heldOn }.map { $0.through ?? $0.from }
      guard let newest = held.max(), let start = promise.period?.from ?? promise.published?.on,
        (newest.year + years, newest.month, newest.day) < (start.year, start.month, start.day)
      else { return }
      report(
        at: \.basis,
        facts: [
          "heldOn": .string(newest.description), "years": .number(JSONNumber(years)),
          "start": .string(start.description),
        ]
      )
    }
  }
}
