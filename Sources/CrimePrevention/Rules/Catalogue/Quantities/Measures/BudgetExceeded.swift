extension Rule where Subject == Measure {
  /// A measure has cost more than its budget.
  ///
  /// **Why.** Either more money was decided, which the record should say, or somebody has to be informed.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "focus", "title": "Focus",
  ///     "measures": [{ "id": "walks", "title": "Night walks", "budget": { "amount": 50000, "currency": "SEK" },
  ///       "spent": [{ "on": "2024", "amount": 30000, "currency": "SEK" }, { "on": "2025", "amount": 24000, "currency": "SEK" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "focus", "title": "Focus",
  ///     "measures": [{ "id": "walks", "title": "Night walks", "budget": { "amount": 50000, "currency": "SEK" },
  ///       "spent": [{ "on": "2024", "amount": 30000, "currency": "SEK" }, { "on": "2025", "amount": 20000, "currency": "SEK" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var budgetExceeded: Self {
    Rule(
      "measure.budget-exceeded",
      .warning,
      MessageTemplate(
        english: "{spentEnglish} have been spent, and the budget is {budgetEnglish}.",
        swedish: "{spentSwedish} har förbrukats, och budgeten är {budgetSwedish}."
      )
    ) { measure, report in
      guard let budget = measure.budget, budget.amount >= 0 else { return }
      let spent = measure.spent.filter { $0.currency == budget.currency }.reduce(0) { $0 + $1.amount }
      guard spent > budget.amount else { return }
      report(
        at: \.spent,
        facts: AmountWords(spent, budget.currency).facts("spent")
          .merging(AmountWords(budget.amount, budget.currency).facts("budget")) { $1 }
          .merging(["currency": .string(budget.currency)]) { $1 }
      )
    }
  }
}
