extension Rule where Subject == MeetingAction {
  /// An action is noted as done before the meeting that agreed on it.
  ///
  /// **Why.** One of the days is wrong, or the action was agreed on earlier and belongs to that meeting. What is
  /// reported to a meeting as already done is better put in the item's summary.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "actions": [{ "text": "Laga lampan", "owner": { "kind": "organization", "id": "tek" }, "due": "2026-03-31", "doneOn": "2025-03-16" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "actions": [{ "text": "Laga lampan", "owner": { "kind": "organization", "id": "tek" }, "due": "2026-03-31", "doneOn": "2026-02-10" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var doneBeforeMeeting: Self {
    Rule(
      "action.done-before-meeting",
      .warning,
      MessageTemplate(
        english:
          "The action “{action}” is noted as done on {done}, before the meeting on {meeting}: correct one of the days.",
        swedish:
          "Uppdraget ”{action}” är antecknat som gjort den {done}, före mötet den {meeting}: rätta den ena dagen."
      )
    ) { action, context, report in
      guard let done = action.doneOn, let meeting = context.meeting, done < meeting.date else { return }
      report(at: \.doneOn, facts: ["action": action.fact, "done": .quoted(done), "meeting": .quoted(meeting.date)])
    }
  }
}
