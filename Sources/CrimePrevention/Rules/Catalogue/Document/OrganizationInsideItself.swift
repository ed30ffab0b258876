extension Rule where Subject == Organization {
  /// An organization belongs, by way of its parents, to itself.
  ///
  /// **Why.** Nobody can say who answers for whom.
  ///
  /// Flagged:
  /// ```json
  /// { "organizations": [{ "id": "board", "name": "Nämnden", "kind": "board", "parent": "office" }, { "id": "office", "name": "Förvaltningen", "kind": "administration", "parent": "board" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "organizations": [{ "id": "board", "name": "Nämnden", "kind": "board" }, { "id": "office", "name": "Förvaltningen", "kind": "administration", "parent": "board" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var organizationInsideItself: Self {
    namesItself(
      "organization.parent-cycle",
      .error,
      MessageTemplate(
        english: "The organization belongs to itself: {cycleEnglish}.",
        swedish: "Organisationen hör till sig själv: {cycleSwedish}."
      ),
      along: \.parent,
      in: \.organizations
    )
  }
}
