extension Rule where Subject == UnclearReference {
  /// A reference names something of another kind than is meant here.
  ///
  /// **Why.** The identifier exists, but a person is named where an organization belongs, or a goal where a target
  /// belongs; what depends on it can't be computed.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "police", "name": "Polisen", "kind": "police" }],
  ///   "people": [{ "id": "chief", "name": "Lokalpolisområdeschefen", "organization": "police" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "patrol", "title": "Fotpatrull", "commitments": [{ "organization": "chief", "text": "Leder" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "police", "name": "Polisen", "kind": "police" }],
  ///   "people": [{ "id": "chief", "name": "Lokalpolisområdeschefen", "organization": "police" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "patrol", "title": "Fotpatrull", "commitments": [{ "organization": "police", "text": "Leder" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var referenceWrongKind: Self {
    Rule(
      "reference.wrong-kind",
      .error,
      MessageTemplate(
        english: "“{id}” exists as {foundEnglish}, but an object of the kind {kindEnglish} is needed here.",
        swedish: "”{id}” finns som {foundSwedish}, men här behövs ett objekt av slaget {kindSwedish}."
      )
    ) { reference, context, report in
      guard reference.count == 0 else { return }
      let others = context.otherKinds(of: reference)
      guard !others.isEmpty else { return }
      report(
        facts: CodeNames.kinds.facts("kind", reference.kind.rawValue)
          .and(CodeNames.kinds.facts("found", others.map(\.rawValue)))
          .and(["id": .string(reference.id)])
      )
    }
  }
}
