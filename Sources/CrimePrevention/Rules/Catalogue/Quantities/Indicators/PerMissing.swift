extension Rule where Subject == Indicator {
  /// A rate doesn't say per how many.
  ///
  /// **Why.** Per 1 000 and per 100 000 inhabitants differ a hundredfold, and nobody can see which is meant.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "rate", "unit": "events", "better": "lower",
  ///     "aggregation": "latest"
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "rate", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "per": 1000
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var perMissing: Self {
    Rule(
      "indicator.per-missing",
      .warning,
      MessageTemplate(
        english: "The values are a rate, but per how many inhabitants isn't stated.",
        swedish: "Värdena är ett tal per antal invånare, men det framgår inte per hur många."
      )
    ) { indicator, report in
      if indicator.statistic == .rate, indicator.per == nil { report() }
    }
  }
}
