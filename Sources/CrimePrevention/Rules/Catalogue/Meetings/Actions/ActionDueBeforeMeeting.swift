extension Rule where Subject == MeetingAction {
  /// An action was to be done before the meeting that agreed on it.
  ///
  /// **Why.** Nobody can keep that: the year was read or entered wrongly, or the action belongs to an earlier meeting.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "actions": [{ "text": "Laga lampan", "owner": { "kind": "organization", "id": "tek" }, "due": "2025-09-25" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "actions": [{ "text": "Laga lampan", "owner": { "kind": "organization", "id": "tek" }, "due": "2026-09-25" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var dueBeforeMeeting: Self {
    Rule(
      "action.due-before-meeting",
      .warning,
      MessageTemplate(
        english: "The action “{action}” was to be done by {due}, before the meeting on {meeting}: is the year right?",
        swedish: "Uppdraget ”{action}” skulle vara klart senast {due}, före mötet den {meeting}: stämmer årtalet?"
      )
    ) { action, context, report in
      guard let due = action.dueTooEarly(for: context.meeting), let meeting = context.meeting else { return }
      report(at: \.due, facts: ["action": action.fact, "due": .quoted(due), "meeting": .quoted(meeting.date)])
    }
  }
}

extension MeetingAction {
  /// The time by which it was to be done, if that had passed before its meeting.
  func dueTooEarly(for meeting: Meeting?) -> ReportingPeriod? {
    guard case .by(let due) = due, let meeting, due.last < meeting.date else { return nil }
    return due
  }
}
