extension Rule where Subject == CitizenPromise {
  /// A promise without a period.
  ///
  /// **Why.** When it begins to apply, and when it has been kept, can't be determined. A promise until further notice
  /// has a period without a last day.
  ///
  /// Flagged:
  /// ```json
  /// { "promises": [{ "id": "evenings", "text": "Vi är i parken varje fredag." }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "promises": [{ "id": "evenings", "text": "Vi är i parken varje fredag.", "period": { "from": "2026-01-01" } }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var periodMissing: Self {
    Rule(
      "promise.period-missing",
      .warning,
      MessageTemplate(
        english: "The promise has no period: when it applies, and when it has been kept, can't be said.",
        swedish: "Löftet saknar period: det går inte att säga när det gäller eller när det har hållits."
      )
    ) { promise, report in
      if promise.period == nil { report() }
    }
  }
}
