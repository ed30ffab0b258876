extension Rule where Subject == Revision<MeetingDecision> {
  /// The text of a decision was changed, or a decision is gone.
  ///
  /// **Why.** What a meeting decided is changed by another meeting, not afterwards in its minutes.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "meetings": [{ "id": "meeting", "date": "2026-02-10", "status": "held", "agenda": [
  ///     { "id": "1", "title": "T", "decisions": [{ "text": "To walk." }] }] }] },
  ///   "newer": { "meetings": [{ "id": "meeting", "date": "2026-02-10", "status": "held", "agenda": [
  ///     { "id": "1", "title": "T", "decisions": [{ "text": "Not to walk." }] }] }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "meetings": [{ "id": "meeting", "date": "2026-02-10", "status": "held", "agenda": [
  ///     { "id": "1", "title": "T" }] }] },
  ///   "newer": { "meetings": [{ "id": "meeting", "date": "2026-02-10", "status": "held", "agenda": [
  ///     { "id": "1", "title": "T", "decisions": [{ "text": "To walk." }] }] }] }
  /// }
  /// ```
  static var decisionTextChanged: Self {
    Rule(
      "decision.text-changed",
      .warning,
      MessageTemplate(
        english: "A decision was rewritten after the fact: “{before}” became “{after}”.",
        swedish: "Ett beslut har skrivits om i efterhand: ”{before}” blev ”{after}”."
      )
    ) { revision, report in
      guard let older = revision.older, older.text != revision.newer?.text else { return }
      let after = revision.newer.map { JSONValue.string($0.text) } ?? .null
      report(facts: ["before": .string(older.text), "after": after])
    }
  }
}
