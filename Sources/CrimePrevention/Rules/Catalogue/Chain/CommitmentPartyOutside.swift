extension Rule where Subject == Commitment {
  /// A commitment by an organization that isn't a party to the agreement that the plan carries out.
  ///
  /// **Why.** An organization that hasn't signed isn't bound, and may not know of the agreement. Organizations that are
  /// a part of a party are bound with it. A board, a group or a school without a stated parent isn't judged, since what
  /// it belongs to isn't known; nor are cancelled measures.
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
      guard let organization = lineage.first, lineage.last?.isIndependent == true,
        context.measure?.status != .cancelled, !lineage.contains(where: { agreement.parties.contains($0.id) })
      else { return }
      report(
        at: \.organization,
        facts: ["organization": .string(organization.name), "agreement": .string(agreement.title)]
      )
    }
  }
}
