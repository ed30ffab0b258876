extension Rule where Subject == Meeting {
  /// A cancelled meeting has minutes: people who attended, decisions, or summaries.
  ///
  /// **Why.** It was held after all, or the minutes belong to another meeting.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-05-12", "status": "cancelled",
  ///     "agenda": [{ "id": "i", "title": "Löftet", "decisions": [{ "text": "Löftet förlängs." }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-05-12", "status": "cancelled",
  ///     "agenda": [{ "id": "i", "title": "Löftet" }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var cancelledWithMinutes: Self {
    Rule(
      "meeting.cancelled-with-minutes",
      .warning,
      MessageTemplate(
        english: "The meeting is cancelled but has minutes (attended: {attended}, decisions: {decisions}, "
          + "summaries: {summaries}): was it held, or do they belong to another meeting?",
        swedish: "Mötet är inställt men har anteckningar (närvarande: {attended}, beslut: {decisions}, "
          + "sammanfattningar: {summaries}): hölls det, eller hör de till ett annat möte?"
      )
    ) { meeting, report in
      guard meeting.status == .cancelled else { return }
      let attended = (meeting.participants ?? []).count(where: \.attended)
      let decisions = meeting.agenda.reduce(0) { $0 + $1.decisions.count }
      let summaries = meeting.agenda.count { $0.summary != nil }
      guard attended + decisions + summaries > 0 else { return }
      report(
        at: \.status,
        facts: [
          "attended": .number(JSONNumber(attended)), "decisions": .number(JSONNumber(decisions)),
          "summaries": .number(JSONNumber(summaries)),
        ]
      )
    }
  }
}
