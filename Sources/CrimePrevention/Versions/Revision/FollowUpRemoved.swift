extension Rule where Subject == Revision<FollowUp> {
  /// A follow-up is gone.
  ///
  /// **Why.** What people found when they followed up is part of what the council knows, even when it is unwelcome.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "followUps": [{ "id": "u", "of": { "kind": "plan", "id": "plan" }, "period": "2025", "entries": [] }] },
  ///   "newer": { "followUps": [] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "followUps": [] },
  ///   "newer": { "followUps": [{ "id": "u", "of": { "kind": "plan", "id": "plan" }, "period": "2025", "entries": [] }] }
  /// }
  /// ```
  static var followUpRemoved: Self {
    Rule(
      "follow-up.removed",
      .warning,
      MessageTemplate(
        english: "The follow-up of {period} is gone.",
        swedish: "Uppföljningen av {period} är borta."
      )
    ) { revision, report in
      guard let older = revision.older, revision.newer == nil else { return }
      report(facts: ["period": .string(older.period?.description ?? older.heldOn?.description ?? older.id.rawValue)])
    }
  }
}
