extension Rule where Subject == SituationPicture {
  /// More than 24 months have passed since the last update of the situation picture that the record shows.
  ///
  /// **Why.** 6 § asks for an update at least every second year. The Act doesn't say how many months that is: see
  /// ``StatuteReading``. After the end of the second calendar year `statute.6-update-not-shown` takes over.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "updatedOn": "2024-05-14" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "updatedOn": "2024-06-30" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static func updateTwoYearsAgo(_ reading: StatuteReading) -> Self {
    Rule(
      "statute.6-update-two-years-ago",
      .note,
      MessageTemplate(
        english: "The record shows no update of the situation picture since {last}, more than {months} months "
          + "before {date}; it may exist elsewhere. The Act says at least every second year (2023:196, "
          + "{section}), which is read here as {months} months.",
        swedish: "Underlaget visar ingen uppdatering av lägesbilden sedan den {last}, mer än {months} månader före"
          + " den {date}; uppgiften kan finnas på annat håll. Lagen säger minst vartannat år (2023:196, "
          + "{section}), vilket här läses som {months} månader."
      )
    ) { picture, context, date, report in
      guard date.isUnderTheAct, let last = picture.updatedOn, context.derived.statute.isCurrent(picture, on: date),
        case .monthsOver = reading.updateStage(since: last, asOf: date)
      else { return }
      report(at: \.updatedOn, facts: reading.facts(since: last, asOf: date))
    }
  }
}
