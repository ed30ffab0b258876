extension Rule where Subject == Council {
  /// The council is to meet zero times a year, or fewer.
  ///
  /// **Why.** Any year would fulfil it. Leave the number out when none has been decided.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": {
  ///     "id": "council", "name": "Council", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "meetingsPerYear": 0
  ///   }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": {
  ///     "id": "council", "name": "Council", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "meetingsPerYear": 4
  ///   }
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var meetingsPerYearNotPositive: Self {
    Rule(
      "council.meetings-per-year-not-positive",
      .error,
      MessageTemplate(
        english: "The number of meetings a year is {meetings}; it must be at least 1.",
        swedish: "Antalet möten per år är {meetings}; det måste vara minst 1."
      )
    ) { council, report in
      guard let meetings = council.meetingsPerYear, meetings < 1 else { return }
      report(at: \.meetingsPerYear, facts: ["meetings": .quantity(Double(meetings))])
    }
  }
}
