extension Rule where Subject == Factor {
  /// A factor that no measure names.
  ///
  /// **Why.** The analysis found the factor, and no measure against it is recorded. That may be a choice; a waiver can
  /// then say why. Cancelled measures don't count, and a record without measures isn't judged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "factors": [{ "id": "darkness", "name": "Mörka gångvägar", "kind": "risk" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "measures": [{ "id": "lamps", "title": "Laga lampor" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "factors": [{ "id": "darkness", "name": "Mörka gångvägar", "kind": "risk" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "measures": [{ "id": "lamps", "title": "Laga lampor", "addresses": ["darkness"] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var measureMissing: Self {
    Rule(
      "factor.measure-missing",
      .note,
      MessageTemplate(
        english: "No measure names the factor “{name}”.",
        swedish: "Ingen åtgärd anger faktorn ”{name}”."
      )
    ) { factor, context, report in
      guard context.derived.links.hasMeasures, !context.derived.preventionMatrix.row(factor.id).isCovered else {
        return
      }
      report(facts: ["name": .string(factor.name)])
    }
  }
}
