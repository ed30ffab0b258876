extension Rule where Subject == SituationPicture {
  /// The record shows no update of the situation picture by the end of the second calendar year after the last one.
  ///
  /// **Why.** 6 § asks for an update at least every second year. On the widest reading, an update in 2023 is followed
  /// by one by the end of 2025. See ``StatuteReading`` for another reading.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "updatedOn": "2023-11-06" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "updatedOn": "2024-01-10" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static func updateNotShown(_ reading: StatuteReading) -> Self {
    Rule(
      "statute.6-update-not-shown",
      .warning,
      MessageTemplate(
        english:
          "The record shows no update of the situation picture since {last}; it may exist elsewhere. The Act says at "
          + "least every second year (2023:196, {section}), which is read here as by {through}, the end of "
          + "the calendar year {years} years later.",
        swedish:
          "Underlaget visar ingen uppdatering av lägesbilden sedan den {last}; uppgiften kan finnas på annat håll. "
          + "Lagen säger minst vartannat år (2023:196, {section}), vilket här läses som senast {through}, "
          + "slutet av kalenderåret {years} år senare."
      )
    ) { picture, context, date, report in
      guard date.isUnderTheAct, let last = picture.updatedOn, context.derived.statute.isCurrent(picture, on: date),
        case .yearsOver(let end) = reading.updateStage(since: last, asOf: date)
      else { return }
      report(at: \.updatedOn, facts: reading.facts(since: last, through: end))
    }
  }
}
