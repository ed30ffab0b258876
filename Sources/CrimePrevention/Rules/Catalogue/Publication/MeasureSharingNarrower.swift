extension Rule where Subject == Measure {
  /// A measure in a plan isn't for everyone.
  ///
  /// **Why.** Plans are public. Published as a whole, the plan would show the measure; publish it without the measure,
  /// and say that something was left out.
  ///
  /// Flagged:
  /// ```json
  /// { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///   "measures": [{ "id": "picture", "title": "Gemensam lägesbild", "sharing": { "level": "restricted" } }] }] }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///   "measures": [{ "id": "picture", "title": "Gemensam lägesbild", "sharing": { "level": "public" } }] }] }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var measureSharingNarrower: Self {
    Rule(
      "measure.sharing-narrower",
      .note,
      MessageTemplate(
        english: "The measure is marked “{levelEnglish}”, but plans are public: what is published of the plan "
          + "must leave the measure out.",
        swedish: "Åtgärden är märkt ”{levelSwedish}”, men planer är offentliga: det som publiceras av planen "
          + "måste utelämna åtgärden."
      )
    ) { measure, report in
      guard let level = measure.sharing?.level, level.isNarrower(than: .public) else { return }
      report(at: \.sharing, facts: CodeNames.sharingLevels.facts("level", level.rawValue))
    }
  }
}
