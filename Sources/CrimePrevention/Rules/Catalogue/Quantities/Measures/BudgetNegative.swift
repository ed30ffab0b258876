extension Rule where Subject == Budget {
  /// A budget is negative.
  ///
  /// **Why.** What a measure may cost is never less than nothing; an income is recorded elsewhere.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{ "id": "measure", "title": "Measure", "budget": { "amount": -50000, "currency": "SEK" } }]
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
  ///       "measures": [{ "id": "measure", "title": "Measure", "budget": { "amount": 50000, "currency": "SEK" } }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var budgetNegative: Self {
    Rule(
      "budget.amount-negative",
      .error,
      MessageTemplate(
        english: "The budget is negative: {amountEnglish}.",
        swedish: "Budgeten är negativ: {amountSwedish}."
      )
    ) { budget, report in
      guard budget.amount < 0 else { return }
      let amount = AmountWords(budget.amount, budget.currency).facts("amount")
      report(at: \.amount, facts: amount.merging(["currency": .string(budget.currency)]) { $1 })
    }
  }
}
