extension Rule where Subject == Meeting {
  /// Minutes of a held meeting don't say who chaired it.
  ///
  /// **Why.** The minutes should say who led the meeting. Meetings that are only referred to, without participants and
  /// agenda, aren't judged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "participants": [{ "person": "a", "attendance": "present" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var chairMissing: Self {
    Rule(
      "meeting.chair-missing",
      .warning,
      MessageTemplate(
        english: "The minutes don't say who chaired the meeting.",
        swedish: "Anteckningarna säger inte vem som var mötets ordförande."
      )
    ) { meeting, report in
      guard meeting.status == .held, meeting.chair == nil else { return }
      guard meeting.participants != nil || !meeting.agenda.isEmpty else { return }
      report()
    }
  }
}
