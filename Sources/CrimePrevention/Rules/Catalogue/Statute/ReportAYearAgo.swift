extension Rule where Subject == Council {
  /// More than twelve months have passed since the last report to the municipal assembly that the record shows.
  ///
  /// **Why.** 13 § asks for continuous reports, without an interval. A year is the library's reading, since
  /// municipalities report yearly: see ``StatuteReading``.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "reports": [{ "on": "2025-03-31", "to": "kf" }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "kf", "name": "Kommunfullmäktige", "kind": "council" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "reports": [{ "on": "2025-06-30", "to": "kf" }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "kf", "name": "Kommunfullmäktige", "kind": "council" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static func reportAYearAgo(_ reading: StatuteReading) -> Self {
    Rule(
      "statute.13-report-a-year-ago",
      .note,
      MessageTemplate(
        english: "The record shows no report to the municipal assembly since {last}, more than {months} months"
          + " before {date}; it may exist elsewhere. The Act gives no interval (2023:196, {section}); "
          + "{months} months is the reading used here.",
        swedish: "Underlaget visar ingen rapport till kommunfullmäktige sedan den {last}, mer än {months} månader "
          + "före den {date}; uppgiften kan finnas på annat håll. Lagen anger inget intervall (2023:196, "
          + "{section}); här används {months} månader."
      )
    ) { _, context, date, report in
      guard date.isAfterTheTransition, let last = context.index.lastReportToTheAssembly(by: date),
        let due = last.adding(months: reading.monthsBetweenReports), date > due
      else { return }
      report(
        facts: [
          "section": "13 §", "last": .quoted(last), "date": .quoted(date),
          "months": .number(JSONNumber(reading.monthsBetweenReports)),
        ]
      )
    }
  }
}
