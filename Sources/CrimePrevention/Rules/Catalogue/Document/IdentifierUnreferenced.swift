extension Rule where Subject == UnusedObject {
  /// Nothing refers to an organization, person, area, unit, factor, dialogue or indicator.
  ///
  /// **Why.** What nothing uses is often what somebody forgot to use: an indicator without a target, a factor that no
  /// measure addresses, an area that no problem lies in.
  ///
  /// Remove it for records that serve as a register, with everything that could be used some day.
  ///
  /// Flagged:
  /// ```json
  /// { "indicators": [{ "id": "thefts", "name": "Stölder", "statistic": "count", "unit": "events", "better": "lower", "aggregation": "sum" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "thefts", "name": "Stölder", "statistic": "count", "unit": "events", "better": "lower", "aggregation": "sum" }],
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "problems": [{ "id": "theft", "title": "Stölder", "indicators": ["thefts"] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var identifierUnreferenced: Self {
    Rule(
      "identifier.unreferenced",
      .note,
      MessageTemplate(
        english: "Nothing in the record refers to this: use it where it belongs, or leave it out.",
        swedish: "Inget i underlaget hänvisar till detta: använd det där det hör hemma, eller utelämna det."
      )
    ) { object, context, report in
      // The municipality as a whole needs no mention.
      if object.kind == .area, context.index.areas[Identifier(object.id)]?.kind == .municipality { return }
      report(facts: ["id": .string(object.id), "kind": .string(object.kind.rawValue)])
    }
  }
}
