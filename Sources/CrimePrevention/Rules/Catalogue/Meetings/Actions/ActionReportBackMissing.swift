extension Rule where Subject == MeetingAction {
  /// What was to be reported back at the next meeting isn't on that meeting's agenda.
  ///
  /// **Why.** A promised report-back that falls off the agenda is forgotten. An item takes it up when it concerns the
  /// earlier item, or something that the earlier item concerns too, or when their titles and texts share a longer word.
  ///
  /// Nothing is reported when the next meeting's agenda isn't in the record, or the action was done by then.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [
  ///     { "id": "m", "date": "2026-02-10", "status": "held", "chair": "a",
  ///       "agenda": [{ "id": "i", "title": "Mörka stråk", "actions": [{ "text": "Redovisa lamporna vid stationen", "due": "nextMeeting", "owner": { "kind": "organization", "id": "tek" } }] }] },
  ///     { "id": "n", "date": "2026-09-15", "status": "planned", "agenda": [{ "id": "j", "title": "Övrigt" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [
  ///     { "id": "m", "date": "2026-02-10", "status": "held", "chair": "a",
  ///       "agenda": [{ "id": "i", "title": "Mörka stråk", "actions": [{ "text": "Redovisa lamporna vid stationen", "due": "nextMeeting", "owner": { "kind": "organization", "id": "tek" } }] }] },
  ///     { "id": "n", "date": "2026-09-15", "status": "planned", "agenda": [{ "id": "j", "title": "Lampor vid stationen" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var reportBackMissing: Self {
    Rule(
      "action.report-back-missing",
      .warning,
      MessageTemplate(
        english: "The action “{action}” was to be reported at the next meeting ({on}), but isn't on its agenda, as far "
          + "as its items tell: add it.",
        swedish:
          "Uppdraget ”{action}” skulle redovisas vid nästa möte ({on}) men finns inte på dess dagordning, såvitt "
          + "punkterna visar: lägg till det."
      )
    ) { action, context, report in
      guard action.due == .nextMeeting, let meeting = context.meeting, let item = context.agendaItem,
        let next = context.derived.calendar.next(after: meeting), !action.isDone(by: next.date)
      else { return }
      let matter = context.derived.agendaMatter(of: next.meetings, on: next.date)
      guard !matter.isEmpty, !matter.takesUp(action, of: item) else { return }
      report(at: \.due, facts: ["action": action.fact, "on": .string(next.date.description)])
    }
  }
}
