extension Rule where Subject == Revision<Measure> {
  /// An organization no longer undertakes a measure.
  ///
  /// **Why.** The organization that had promised to do the work is let off, and often nobody takes over.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "f", "title": "F",
  ///     "measures": [{ "id": "m", "title": "M",
  ///       "commitments": [{ "organization": "ks", "text": "Leads" }] }] }] }] },
  ///   "newer": { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "f", "title": "F",
  ///     "measures": [{ "id": "m", "title": "M" }] }] }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "f", "title": "F",
  ///     "measures": [{ "id": "m", "title": "M",
  ///       "commitments": [{ "organization": "ks", "text": "Leads" }] }] }] }] },
  ///   "newer": { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "f", "title": "F",
  ///     "measures": [{ "id": "m", "title": "M",
  ///       "commitments": [{ "organization": "ks", "text": "Pays" }] }] }] }] }
  /// }
  /// ```
  static var measureOwnerRemoved: Self {
    Rule(
      "measure.owner-removed",
      .warning,
      MessageTemplate(
        english: "No longer undertaking the measure: {owners}.",
        swedish: "Har inte längre något åtagande i åtgärden: {owners}."
      )
    ) { revision, context, report in
      guard let (older, newer) = revision.both else { return }
      let kept = Set(newer.commitments.map(\.organization))
      let gone = older.commitments.map(\.organization).filter { !kept.contains($0) }
      guard !gone.isEmpty else { return }
      let owners = gone.map { context.index.organizations[$0]?.name ?? $0.rawValue }
      report(member: "commitments", facts: ["owners": .list(owners)])
    }
  }
}
