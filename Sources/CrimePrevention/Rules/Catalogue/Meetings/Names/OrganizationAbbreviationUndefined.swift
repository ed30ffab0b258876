extension Rule where Subject == Organization {
  /// An organization's abbreviation isn't explained anywhere: neither in the council's glossary nor by a name.
  ///
  /// **Why.** Residents, and other councils, can't see who is responsible. A name explains its abbreviation unless the
  /// abbreviation is part of the name and the other words don't spell it.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "bun", "name": "BUN (nämnd)", "abbreviation": "BUN", "kind": "board" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "bun", "name": "Barn- och utbildningsnämnden (BUN)", "abbreviation": "BUN", "kind": "board" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var abbreviationUndefined: Self {
    Rule(
      "organization.abbreviation-undefined",
      .warning,
      MessageTemplate(
        english: "The abbreviation {abbreviation} is explained nowhere: enter the organization's full name, or add "
          + "it to the glossary.",
        swedish: "Förkortningen {abbreviation} förklaras ingenstans: för in organisationens hela namn, eller lägg "
          + "den i ordlistan."
      )
    ) { organization, context, report in
      guard let abbreviation = organization.abbreviation, !context.derived.abbreviations.contains(abbreviation) else {
        return
      }
      report(at: \.abbreviation, facts: ["abbreviation": .string(abbreviation)])
    }
  }
}
