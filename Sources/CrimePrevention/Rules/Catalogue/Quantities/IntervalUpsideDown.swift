extension Rule where Subject == CalendarInterval {
  /// An interval of days ends before it starts.
  ///
  /// **Why.** No day lies in it, so nothing can be computed for it. Usually one of the years is mistyped.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "period": { "from": "2027-01-01", "through": "2024-12-31" }
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "period": { "from": "2024-01-01", "through": "2027-12-31" }
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var intervalUpsideDown: Self {
    Rule(
      "interval.upside-down",
      .error,
      MessageTemplate(
        english: "The period ends on {through}, before it starts on {from}.",
        swedish: "Perioden slutar den {through}, innan den börjar den {from}."
      )
    ) { interval, report in
      guard let through = interval.through, through < interval.from else { return }
      report(at: \.through, facts: ["from": .quoted(interval.from), "through": .quoted(through)])
    }
  }
}
