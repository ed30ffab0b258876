extension Rule where Subject == AgendaItem {
  /// An agenda item that would be shown concerns a measure that isn't for everyone.
  ///
  /// **Why.** The minutes would reveal the measure although the measure itself is left out.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "picture", "title": "Gemensam lägesbild", "sharing": { "level": "secret" } }] }] }],
  ///   "meetings": [{ "id": "spring", "date": "2026-03-01", "status": "held", "agenda": [
  ///     { "id": "report", "title": "Lägesbilden", "concerns": [{ "kind": "measure", "id": "picture" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "picture", "title": "Gemensam lägesbild", "sharing": { "level": "secret" } }] }] }],
  ///   "meetings": [{ "id": "spring", "date": "2026-03-01", "status": "held", "agenda": [
  ///     { "id": "report", "title": "Lägesbilden", "sharing": { "level": "secret" }, "concerns": [{ "kind": "measure", "id": "picture" }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var agendaItemNamesRestrictedMeasure: Self {
    Rule(
      "agenda-item.measure-restricted",
      .note,
      MessageTemplate(
        english: "The item concerns the measure “{measureEnglish}”, which is marked “{levelEnglish}”, but would "
          + "itself be shown as “{itemEnglish}”.",
        swedish: "Punkten gäller åtgärden ”{measureSwedish}”, som är märkt ”{levelSwedish}”, men skulle själv visas "
          + "som ”{itemSwedish}”."
      )
    ) { item, context, report in
      let shown = [item.sharing?.level, context.meeting?.sharing?.level].compactMap { $0 }
        .reduce(Sharing.Level.public) { $1.isNarrower(than: $0) ? $1 : $0 }
      for (position, concerned) in item.concerns.enumerated() where concerned.kind == .measure {
        guard let id = concerned.id, let level = context.index.measures[Identifier(id)]?.sharing?.level,
          level.isNarrower(than: shown)
        else { continue }
        report(
          at: \.concerns,
          position,
          facts: CodeNames.sharingLevels.facts("level", level.rawValue)
            .and(CodeNames.sharingLevels.facts("item", shown.rawValue))
            .and(context.named("measure", .measure, id))
        )
      }
    }
  }
}
