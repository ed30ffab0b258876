extension Rule where Subject == Target.Expectation {
  /// An expectation has a member that its kind has no use for.
  ///
  /// **Why.** A range together with a single value, or a factor with a limit, says two things, of which one is never
  /// read.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "walks", "name": "Vandringar", "statistic": "count", "unit": "walks", "better": "higher", "aggregation": "sum" }],
  ///   "promises": [{ "id": "walk", "text": "Vi vandrar", "targets": [{ "id": "ten", "indicator": "walks", "expectation": { "kind": "atLeast", "value": 10, "max": 20 } }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "walks", "name": "Vandringar", "statistic": "count", "unit": "walks", "better": "higher", "aggregation": "sum" }],
  ///   "promises": [{ "id": "walk", "text": "Vi vandrar", "targets": [{ "id": "ten", "indicator": "walks", "expectation": { "kind": "between", "min": 10, "max": 20 } }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var expectationMemberUnused: Self {
    Rule(
      "expectation.member-unused",
      .warning,
      MessageTemplate(
        english: "The expectation “{expectationEnglish}” has no use for “{member}”: remove the member, or "
          + "choose the kind that is meant.",
        swedish: "Förväntan ”{expectationSwedish}” använder inte ”{member}”: ta bort fältet, eller välj "
          + "det slag som avses."
      )
    ) { expectation, report in
      if case .unknown = expectation.condition { return }
      for name in MemberNames<Target.Expectation>.all() {
        guard let value = expectation.annotations.others[name], value != .null else { continue }
        report(
          member: name,
          facts: CodeNames.expectations.facts("expectation", expectation.kind).and(["member": .string(name)])
        )
      }
    }
  }
}
