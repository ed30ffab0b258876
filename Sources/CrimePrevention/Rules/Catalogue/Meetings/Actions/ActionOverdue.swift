extension Rule where Subject == MeetingAction {
  /// An action was due before the asking date and isn't noted as done.
  ///
  /// **Why.** It is late, or nobody has noted that it was done. It can be done on its last day, so nothing is reported
  /// then. What is due at the next meeting is due on the day when the council meets next, as recorded or announced. A
  /// day before the meeting itself is reported by `action.due-before-meeting`.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "actions": [{ "text": "Laga lampan", "owner": { "kind": "organization", "id": "tek" }, "due": "2026-06-29" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "actions": [{ "text": "Laga lampan", "owner": { "kind": "organization", "id": "tek" }, "due": "2026-06-30" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var overdue: Self {
    Rule(
      "action.overdue",
      .warning,
      MessageTemplate(
        english: "The action “{action}” was due by {due} and isn't noted as done.",
        swedish: "Uppdraget ”{action}” skulle vara klart senast {due} och är inte antecknat som gjort."
      )
    ) { action, context, date, report in
      guard !action.isDone(by: date), action.dueTooEarly(for: context.meeting) == nil else { return }
      let due = action.due?.lastDay(
        nextMeeting: context.meeting.flatMap { context.derived.calendar.next(after: $0)?.date }
      )
      guard let due, due < date else { return }
      report(at: \.due, facts: ["action": action.fact, "due": .string(due.description)])
    }
  }
}

extension MeetingAction {
  /// Its first words as a fact: a finding must say which one of an item's actions is meant.
  var fact: JSONValue { .string(text.excerpt) }
}
