extension Rule where Subject == Deadline {
  /// The share of cases that must be in time isn't between 0 and 1.
  ///
  /// **Why.** It is written as a fraction: nine in ten is 0.9, not 90.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "deadline": { "within": { "amount": 48, "unit": "hour" }, "until": "completed", "share": 90 }
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "deadline": { "within": { "amount": 48, "unit": "hour" }, "until": "completed", "share": 0.9 }
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var deadlineShareOffScale: Self {
    Rule(
      "deadline.share-off-scale",
      .error,
      MessageTemplate(
        english: "The share is {share}; it must lie between 0 and 1, such as 0.9 for 90 %.",
        swedish: "Andelen är {share}; den måste ligga mellan 0 och 1, som 0,9 för 90 %."
      )
    ) { deadline, report in
      guard let share = deadline.share, !(0...1).contains(share) else { return }
      report(at: \.share, facts: ["share": .quantity(share)])
    }
  }
}
