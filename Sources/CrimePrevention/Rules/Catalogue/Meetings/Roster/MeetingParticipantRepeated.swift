extension Rule where Subject == Meeting {
  /// The same person is twice on a meeting's list of participants.
  ///
  /// **Why.** Attendance is counted from the list; the second entry counts the person twice, or contradicts the
  /// first.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "present" }, { "person": "b", "attendance": "absent" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "present" }, { "person": "c", "attendance": "absent" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var participantRepeated: Self {
    Rule(
      "meeting.participant-repeated",
      .warning,
      MessageTemplate(
        english: "{person} stands more than once on the list of participants: keep one entry.",
        swedish: "{person} står mer än en gång i deltagarlistan: behåll en post."
      )
    ) { meeting, context, report in
      guard context.roster?.hasRepetition == true else { return }
      var seen: Set<Identifier<Person>> = []
      for (position, participant) in (meeting.participants ?? []).enumerated() {
        guard !seen.insert(participant.person).inserted else { continue }
        report(at: \.participants, position, facts: ["person": .string(context.name(of: participant.person))])
      }
    }
  }
}
