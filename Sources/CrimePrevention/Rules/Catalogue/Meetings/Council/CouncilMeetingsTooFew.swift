extension Rule where Subject == Council {
  /// In a full calendar year the council met fewer times than it has decided.
  ///
  /// **Why.** The council decided how often it meets; a year with fewer meetings, cancelled ones not counted, is
  /// worth explaining. Only years that are over, and that the record covers, are counted: from the year of the first
  /// recorded meeting (when that meeting lies early enough in it for all of them) through that of the last one.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "meetingsPerYear": 3 },
  ///   "meetings": [
  ///     { "id": "m1", "date": "2025-02-11", "status": "held" },
  ///     { "id": "m2", "date": "2025-06-03", "status": "held" },
  ///     { "id": "next", "date": "2026-02-10", "status": "held" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "meetingsPerYear": 3 },
  ///   "meetings": [
  ///     { "id": "m1", "date": "2025-02-11", "status": "held" },
  ///     { "id": "m2", "date": "2025-06-03", "status": "held" },
  ///     { "id": "m3", "date": "2025-11-18", "status": "held" },
  ///     { "id": "next", "date": "2026-02-10", "status": "held" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var meetingsTooFew: Self {
    Rule(
      "council.meetings-too-few",
      .warning,
      MessageTemplate(
        english: "The record shows {count} meetings for {year}; the council has decided on {decided} a year.",
        swedish: "Underlaget visar {count} möten för {year}; rådet har bestämt {decided} om året."
      )
    ) { council, context, date, report in
      let dates = context.record.meetings.filter { $0.status != .cancelled }.map(\.date)
      guard let decided = council.meetingsPerYear, decided > 0, let first = dates.min(), let last = dates.max() else {
        return
      }
      let counts = Dictionary(grouping: dates, by: \.year).mapValues(\.count)
      let coversFirst = first.month <= max(12 / decided, 1)
      let from = coversFirst ? first.year : first.year + 1
      let through = min(last.year, date.month == 12 && date.day == 31 ? date.year : date.year - 1)
      for year in stride(from: from, through: through, by: 1) {
        let count = counts[year] ?? 0
        guard count < decided else { continue }
        report(
          at: \.meetingsPerYear,
          facts: [
            "year": .number(JSONNumber(year)), "count": .number(JSONNumber(count)),
            "decided": .number(JSONNumber(decided)),
          ]
        )
      }
    }
  }
}
