extension Rule where Subject == AgendaItem {
  /// An agenda item is to take a negative number of minutes.
  ///
  /// **Why.** The times of the whole agenda would be wrong.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{
  ///     "id": "meeting", "date": "2026-05-12", "status": "held",
  ///     "agenda": [{ "id": "opening", "title": "Opening", "minutes": -5 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{
  ///     "id": "meeting", "date": "2026-05-12", "status": "held",
  ///     "agenda": [{ "id": "opening", "title": "Opening", "minutes": 5 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var minutesNegative: Self {
    Rule(
      "agenda-item.minutes-negative",
      .error,
      MessageTemplate(
        english: "The number of minutes is negative: {minutes}.",
        swedish: "Antalet minuter är negativt: {minutes}."
      )
    ) { item, report in
      if let minutes = item.minutes, minutes < 0 {
        report(at: .minutes, facts: ["minutes": .quantity(Double(minutes))])
      }
    }
  }
}
