extension Rule where Subject == Meeting {
  /// A substitute served for someone who isn't on the list of participants.
  ///
  /// **Why.** A substitute says that someone else was absent; that should be on the list too, so that attendance can
  /// be counted.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "c", "participants": [{ "person": "c", "attendance": "present" }, { "person": "b", "attendance": "present", "capacity": "substitute", "substituteFor": "a" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "c", "participants": [{ "person": "c", "attendance": "present" }, { "person": "a", "attendance": "absent" }, { "person": "b", "attendance": "present", "capacity": "substitute", "substituteFor": "a" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var principalOffRoster: Self {
    Rule(
      "meeting.principal-off-roster",
      .note,
      MessageTemplate(
        english: "{substitute} was substitute for {person}, who isn't on the list: enter the absence too.",
        swedish: "{substitute} var ersättare för {person}, som inte står i listan: för in frånvaron också."
      )
    ) { _, context, report in
      guard let roster = context.roster else { return }
      for (position, participant) in roster.substitutes where participant.attended {
        guard let principal = participant.substituteFor, roster[principal] == nil else { continue }
        report(at: \.participants, position, facts: context.names(of: participant, for: principal))
      }
    }
  }
}
