extension Rule where Subject == NarrowReference {
  /// Something refers to an object that fewer people may see than itself.
  ///
  /// **Why.** Where the reference is shown, it reveals that the object exists and how it is related. What is inside a
  /// restricted meeting or plan is as restricted. Measures that a promise or an agenda item names have rules of their
  /// own.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "factors": [{ "id": "debts", "name": "Skulder", "kind": "risk", "sharing": { "level": "restricted" } }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "youth", "title": "Unga",
  ///     "measures": [{ "id": "talks", "title": "Samtal", "addresses": ["debts"] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "factors": [{ "id": "debts", "name": "Skulder", "kind": "risk", "sharing": { "level": "restricted" } }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "sharing": { "level": "restricted" }, "focusAreas": [{ "id": "youth", "title": "Unga",
  ///     "measures": [{ "id": "talks", "title": "Samtal", "addresses": ["debts"] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var referenceSharingNarrower: Self {
    Rule(
      "reference.sharing-narrower",
      .note,
      MessageTemplate(
        english:
          "This refers to something ({kindEnglish}) that is marked “{levelEnglish}”, but would itself be shown as "
          + "“{shownEnglish}”.",
        swedish: "Detta hänvisar till något ({kindSwedish}) som är märkt ”{levelSwedish}”, men skulle själv visas som "
          + "”{shownSwedish}”."
      )
    ) { reference, context, report in
      let hasOwnRule = reference.kind == .measure && (context.promise != nil || context.agendaItem != nil)
      guard !hasOwnRule else { return }
      report(
        facts: CodeNames.kinds.facts("kind", reference.kind.rawValue)
          .and(CodeNames.sharingLevels.facts("level", reference.level.rawValue))
          .and(CodeNames.sharingLevels.facts("shown", reference.shown.rawValue))
          .and(["id": .string(reference.id)])
      )
    }
  }
}
