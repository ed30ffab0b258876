extension Rule where Subject == UnclearReference {
  /// A reference names something that doesn't exist in the record.
  ///
  /// **Why.** What depends on it can't be computed: a target without its indicator, a promise without its measure.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "areas": [{ "id": "north", "name": "Norr", "kind": "district" }],
  ///   "units": [{ "id": "north-school", "name": "Norrskolan", "kind": "school", "area": "norht" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "areas": [{ "id": "north", "name": "Norr", "kind": "district" }],
  ///   "units": [{ "id": "north-school", "name": "Norrskolan", "kind": "school", "area": "north" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var referenceUnknown: Self {
    Rule(
      "reference.unknown",
      .error,
      MessageTemplate(
        english: "No object of the kind {kindEnglish} has the identifier “{id}”. The nearest existing one: "
          + "{nearest}.",
        swedish: "Inget objekt av slaget {kindSwedish} har identifieraren ”{id}”. Närmaste befintliga: "
          + "{nearest}."
      )
    ) { reference, context, report in
      guard reference.count == 0, context.otherKinds(of: reference).isEmpty else { return }
      let nearest = context.nearest(to: reference)
      report(
        facts: CodeNames.kinds.facts("kind", reference.kind.rawValue)
          .and(["id": .string(reference.id.excerpt), "nearest": nearest.map { .string($0) } ?? .null])
      )
    }
  }
}
