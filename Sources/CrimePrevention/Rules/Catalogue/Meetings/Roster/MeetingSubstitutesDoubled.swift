extension Rule where Subject == Meeting {
  /// Two substitutes served for the same person at one meeting.
  ///
  /// **Why.** One seat is filled by one substitute. Two who each attended a part may have taken turns; uncertain
  /// attendance proves nothing.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "participants": [{ "person": "a", "attendance": "absent" }, { "person": "b", "attendance": "present", "substituteFor": "a" }, { "person": "c", "attendance": "present", "substituteFor": "a" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "participants": [{ "person": "a", "attendance": "absent" }, { "person": "b", "attendance": "present", "substituteFor": "a" }, { "person": "c", "attendance": "uncertain", "substituteFor": "a" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var substitutesDoubled: Self {
    Rule(
      "meeting.substitutes-doubled",
      .warning,
      MessageTemplate(
        english: "{substitute} is one of {count} substitutes for {person}: one seat has one substitute.",
        swedish: "{substitute} är en av {count} ersättare för {person}: en plats har en ersättare."
      )
    ) { meeting, context, report in
      let participants = meeting.participants ?? []
      guard participants.indices.contains(where: { participants[$0].substituteFor != nil }) else { return }
      let substitutes = participants.filter { $0.attended && $0.substituteFor != nil }
      let doubled = Dictionary(grouping: substitutes, by: \.substituteFor).filter { _, all in
        Set(all.map(\.person)).count > 1 && all.contains { $0.attendance == .present }
      }
      for (position, participant) in participants.enumerated() where participant.attended {
        guard let principal = participant.substituteFor, let count = doubled[principal]?.count else { continue }
        var facts = context.names(of: participant, for: principal)
        facts["count"] = .number(JSONNumber(count))
        report(at: \.participants, position, facts: facts)
      }
    }
  }
}
