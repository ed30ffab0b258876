extension Rule where Subject == TimeLimit {
  /// A time limit allows no time.
  ///
  /// **Why.** No case could be handled within it.
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
  ///         "deadline": { "within": { "amount": 0, "unit": "hour" }, "until": "completed" }
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
  ///         "deadline": { "within": { "amount": 48, "unit": "hour" }, "until": "completed" }
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var timeLimitNotPositive: Self {
    Rule(
      "time-limit.amount-not-positive",
      .error,
      MessageTemplate(
        english: "The time allowed is {amount}; it must be more than 0.",
        swedish: "Tiden är {amount}; den måste vara mer än 0."
      )
    ) { limit, report in
      if limit.amount <= 0 { report(at: \.amount, facts: ["amount": .quantity(limit.amount)]) }
    }
  }
}
