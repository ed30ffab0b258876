extension Rule where Subject == Commitment {
  /// A commitment by an organization that isn't a party to the agreement that the plan carries out.
  ///
  /// **Why.** Who hasn't signed isn't bound, and may not know of it. Organizations that are a part of a party are bound
  /// with it. Of a board, a group or a school without a stated parent it isn't known whose it is, and nothing is said;
  /// nor of cancelled measures.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "town", "name": "Kommunen", "kind": "municipality" }, { "id": "police", "name": "Polisen", "kind": "police" }, { "id": "region", "name": "Regionen", "kind": "region" }],
  ///   "agreements": [{ "id": "agreement", "title": "Överenskommelse", "parties": ["town", "police"] }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "agreement": "agreement", "focusAreas": [{ "id": "area", "title": "Våld",
  ///     "measures": [{ "id": "talks", "title": "Samtal", "commitments": [{ "organization": "region", "text": "Erbjuder samtal" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "town", "name": "Kommunen", "kind": "municipality" }, { "id": "police", "name": "Polisen", "kind": "police" }, { "id": "region", "name": "Regionen", "kind": "region" }],
  ///   "agreements": [{ "id": "agreement", "title": "Överenskommelse", "parties": ["town", "police", "region"] }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "agreement": "agreement", "focusAreas": [{ "id": "area", "title": "Våld",
  ///     "measures": [{ "id": "talks", "title": "Samtal", "commitments": [{ "organization": "region", "text": "Erbjuder samtal" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var partyOutsideAgreement: Self {
    Rule(
      "commitment.party-outside-agreement",
      .note,
      MessageTemplate(
        english: "{organization} has committed itself, but isn't a party to the agreement “{agreement}”.",
        swedish: "{organization} har åtagit sig något, men är inte part i överenskommelsen ”{agreement}”."
      )
    ) { commitment, context, report in
      guard let agreement = context.index.agreements[context.plan?.agreement], !agreement.parties.isEmpty else {
        return
      }
      let lineage = context.index.lineage(of: commitment.organization)
      guard let organization = lineage.first, lineage.last?.standsForItself == true,
        context.measure?.status != .cancelled, !lineage.contains(where: { agreement.parties.contains($0.id) })
      else { return }
      report(
        at: \.organization,
        facts: ["organization": .string(organization.name), "agreement": .string(agreement.title)]
      )
    }
  }
}
