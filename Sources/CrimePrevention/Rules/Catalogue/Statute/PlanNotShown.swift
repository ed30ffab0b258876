extension Rule where Subject == CouncilRecord {
  /// The record shows no plan of measures (åtgärdsplan).
  ///
  /// **Why.** 5 § asks for a decided plan of the measures that the municipality itself intends to take; it need not be
  /// decided before 1 July 2024. A plan or promise shared with the police is something else (9 §), so a plan of another
  /// kind counts only if a municipal body has decided it and it rests on a situation picture.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Åtaganden med polisen", "kind": "commitment" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var planNotShown: Self {
    Rule(
      "statute.5-plan-not-shown",
      .warning,
      .notShown(
        english: "plan that is recorded as a plan of measures",
        swedish: "ingen plan som är angiven som åtgärdsplan"
      )
    ) { record, context, date, report in
      guard date.isAfterTheTransition, !record.plans.contains(where: { $0.kind == .measures }),
        context.derived.statute.plan(on: date) == nil
      else { return }
      report(facts: ["section": "5 §"])
    }
  }
}
