extension Rule where Subject == FocusArea {
  /// A measure with a commitment by only one of the agreement's two parties, where nearly all other measures of the
  /// focus area have one by each.
  ///
  /// **Why.** In a table with a column for each party, a field was left empty. The other party may have no part in the
  /// measure, or its part was forgotten. Nothing is reported where many measures are one party's own, nor about
  /// measures by organizations whose party isn't known.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "town", "name": "Kommunen", "kind": "municipality" }, { "id": "police", "name": "Polisen", "kind": "police" }],
  ///   "agreements": [{ "id": "agreement", "title": "Överenskommelse", "parties": ["town", "police"] }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "agreement": "agreement", "focusAreas": [{ "id": "bars", "title": "Krogar", "measures": [
  ///     { "id": "checks", "title": "Tillsyn", "commitments": [{ "organization": "town", "text": "Leder" }, { "organization": "police", "text": "Deltar" }] },
  ///     { "id": "courses", "title": "Kurser", "commitments": [{ "organization": "town", "text": "Leder" }, { "organization": "police", "text": "Deltar" }] },
  ///     { "id": "walks", "title": "Vandringar", "commitments": [{ "organization": "town", "text": "Leder" }, { "organization": "police", "text": "Deltar" }] },
  ///     { "id": "office", "title": "Mobilt kontor", "commitments": [{ "organization": "police", "text": "Står på torget" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "town", "name": "Kommunen", "kind": "municipality" }, { "id": "police", "name": "Polisen", "kind": "police" }],
  ///   "agreements": [{ "id": "agreement", "title": "Överenskommelse", "parties": ["town", "police"] }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "agreement": "agreement", "focusAreas": [{ "id": "bars", "title": "Krogar", "measures": [
  ///     { "id": "checks", "title": "Tillsyn", "commitments": [{ "organization": "town", "text": "Leder" }, { "organization": "police", "text": "Deltar" }] },
  ///     { "id": "courses", "title": "Kurser", "commitments": [{ "organization": "town", "text": "Leder" }, { "organization": "police", "text": "Deltar" }] },
  ///     { "id": "walks", "title": "Vandringar", "commitments": [{ "organization": "town", "text": "Leder" }] },
  ///     { "id": "office", "title": "Mobilt kontor", "commitments": [{ "organization": "police", "text": "Står på torget" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var measurePartyMissing: Self {
    Rule(
      "measure.party-missing",
      .note,
      MessageTemplate(
        english: "In “{measure}” only {present} has a commitment, while other measures here have one by {missing} too: "
          + "what is that party's part?",
        swedish:
          "I ”{measure}” har bara {present} ett åtagande, medan andra åtgärder här också har ett från {missing}: "
          + "vilken är den partens del?"
      )
    ) { area, context, report in
      guard let agreement = context.index.agreements[context.plan?.agreement], agreement.parties.count == 2 else {
        return
      }
      let sides = area.measures.map { $0.sides(of: agreement, in: context.index) }
      let single = sides.indices.filter { sides[$0].count == 1 }
      guard !single.isEmpty, sides.count(where: { $0.count == 2 }) >= 3 * single.count else { return }
      for position in single {
        let (present, missing) = (sides[position], agreement.parties.filter { !sides[position].contains($0) })
        report(
          at: \.measures,
          position,
          facts: [
            "measure": .string(area.measures[position].title),
            "present": .list(present.map { context.name(of: $0) }.sorted()),
            "missing": .list(missing.map { context.name(of: $0) }),
          ]
        )
      }
    }
  }
}

extension Measure {
  /// The parties to an agreement that have a commitment in the measure, themselves or through an organization that is a
  /// part of them; none when the party behind one of the commitments isn't known, or the measure is cancelled.
  fileprivate func sides(of agreement: CooperationAgreement, in index: RecordIndex) -> Set<Identifier<Organization>> {
    var sides: Set<Identifier<Organization>> = []
    for commitment in commitments where status != .cancelled {
      let lineage = index.lineage(of: commitment.organization)
      guard let party = lineage.first(where: { agreement.parties.contains($0.id) }) else { return [] }
      sides.insert(party.id)
    }
    return sides
  }
}
