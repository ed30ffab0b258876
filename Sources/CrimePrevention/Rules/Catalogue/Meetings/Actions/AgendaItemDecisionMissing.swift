extension Rule where Subject == AgendaItem {
  /// An item for decision was on the agenda of a held meeting, but no decision is recorded.
  ///
  /// **Why.** Nobody can see whether something was decided: record the decision, or that the item was information or
  /// discussion.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "kind": "decision" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "kind": "decision", "decisions": [{ "text": "Lägesbilden godkänns." }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var decisionMissing: Self {
    Rule(
      "agenda-item.decision-missing",
      .warning,
      MessageTemplate(
        english: "The item was up for decision, but no decision is recorded: enter it, or change the item's kind.",
        swedish: "Punkten var uppe till beslut, men inget beslut är antecknat: för in det, eller ändra punktens "
          + "slag."
      )
    ) { item, context, report in
      guard item.kind == .decision, item.decisions.isEmpty, context.meeting?.status == .held else { return }
      report()
    }
  }
}
