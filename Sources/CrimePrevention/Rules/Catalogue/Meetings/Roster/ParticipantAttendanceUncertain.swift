extension Rule where Subject == Participant {
  /// Whether someone was there is uncertain.
  ///
  /// **Why.** Uncertain attendance is neither presence nor absence: it isn't counted, and the rules on substitutes
  /// don't apply to it. The next meeting can settle it when it approves the minutes.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "uncertain" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "absent" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var attendanceUncertain: Self {
    Rule(
      "participant.attendance-uncertain",
      .warning,
      MessageTemplate(
        english: "Whether {person} was present is uncertain: ask, and correct the list.",
        swedish: "Det är osäkert om {person} var närvarande: fråga, och rätta listan."
      )
    ) { participant, context, report in
      guard participant.attendance == .uncertain else { return }
      report(at: \.attendance, facts: ["person": .string(context.name(of: participant.person))])
    }
  }
}
