extension Rule where Subject == SituationPicture {
  /// The situation picture shows nothing for one of the three parts that the Act names.
  ///
  /// **Why.** 4 § names a mapping of crime, its extent and consequences (kartläggning), other information of
  /// significance, and an analysis of both. Only the picture updated last is judged. Which other information there is,
  /// such as how safe people feel, is left to the municipality.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "updatedOn": "2025-11-18", "mapping": "Stölderna ökar.", "otherInformation": "Boende berättar." }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "updatedOn": "2025-11-18", "mapping": "Stölderna ökar.", "otherInformation": "Boende berättar.", "analysis": "Få vuxna är ute." }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var partNotShown: Self {
    Rule(
      "statute.4-part-not-shown",
      .warning,
      MessageTemplate(
        english: "The situation picture shows nothing under “{partEnglish}”, one of the three parts that the Act "
          + "names (2023:196, {section}); it may exist elsewhere.",
        swedish: "Lägesbilden visar inget för {partSwedish}, en av de tre delar som lagen nämner (2023:196, "
          + "{section}); uppgiften kan finnas på annat håll."
      )
    ) { picture, context, date, report in
      guard date.isUnderTheAct, context.derived.statute.isCurrent(picture, on: date) else { return }
      let parts: [(field: PartialKeyPath<SituationPicture>, text: String?)] = [
        (\.mapping, picture.mapping), (\.otherInformation, picture.otherInformation), (\.analysis, picture.analysis),
      ]
      for part in parts where part.text.isBlank {
        let facts = CodeNames.pictureParts.facts("part", SituationPicture.name(of: part.field))
        report(at: part.field, facts: facts.and(["section": "4 §"]))
      }
    }
  }
}
