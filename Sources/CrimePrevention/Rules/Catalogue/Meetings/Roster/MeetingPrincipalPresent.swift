extension Rule where Subject == Meeting {
  /// A substitute took a seat although the person replaced was present.
  ///
  /// **Why.** A substitute serves when the ordinary member is away. When both are present, the same seat counts twice.
  /// Uncertain attendance of either proves nothing, and someone who attended in part may be replaced for the rest.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "c", "participants": [{ "person": "c", "attendance": "present" }, { "person": "a", "attendance": "present" }, { "person": "b", "attendance": "present", "capacity": "substitute", "substituteFor": "a" }] }],
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
  static var principalPresent: Self {
    Rule(
      "meeting.principal-present",
      .warning,
      MessageTemplate(
        english: "{substitute} is substitute for {person}, who was also present: mark who served, or leave out who "
          + "was replaced.",
        swedish: "{substitute} är ersättare för {person}, som också var närvarande: ange vem som tjänstgjorde, "
          + "eller ta bort uppgiften om vem som ersätts."
      )
    ) { _, context, report in
      guard let roster = context.roster else { return }
      for (position, participant) in roster.substitutes where participant.attended {
        guard let principal = participant.substituteFor, principal != participant.person, roster[principal] == .present
        else {
          continue
        }
        report(at: \.participants, position, facts: context.names(of: participant, for: principal))
      }
    }
  }
}
