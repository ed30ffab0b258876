extension Rule where Subject == AgendaItem {
  /// An agenda item has a negative length.
  ///
  /// **Why.** The figure is damaged, and no agenda adds up with it.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "minutes": -10 }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "minutes": 10 }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var minutesNegative: Self {
    Rule(
      "agenda-item.minutes-negative",
      .error,
      MessageTemplate(
        english: "The agenda item is given {minutes} minutes: a length can't be negative.",
        swedish: "Punkten har längden {minutes} minuter: en längd kan inte vara negativ."
      )
    ) { item, report in
      guard let minutes = item.minutes, minutes < 0 else { return }
      report(at: \.minutes, facts: ["minutes": .number(JSONNumber(minutes))])
    }
  }
}
