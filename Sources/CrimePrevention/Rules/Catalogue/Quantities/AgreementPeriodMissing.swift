extension Rule where Subject == CooperationAgreement {
  /// An agreement doesn't say when it applies.
  ///
  /// **Why.** Plans and promises rely on “the agreement's period”. If it is never dated, nothing in them can fall due.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "agreements": [{ "id": "agreement", "title": "Agreement" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "agreements": [{
  ///     "id": "agreement", "title": "Agreement",
  ///     "period": { "from": "2023-01-01", "through": "2026-12-31" }
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var agreementPeriodMissing: Self {
    Rule(
      "agreement.period-missing",
      .warning,
      MessageTemplate(
        english: "When the agreement applies isn't stated.",
        swedish: "Det framgår inte när överenskommelsen gäller."
      )
    ) { agreement, report in
      if agreement.period == nil { report() }
    }
  }
}
