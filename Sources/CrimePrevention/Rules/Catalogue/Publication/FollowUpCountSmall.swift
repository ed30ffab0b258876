extension Rule where Subject == FollowUpEntry {
  /// A follow-up shows a group of fewer than five people.
  ///
  /// **Why.** The figure may be suppressed among the observations and still be given here. The count itself isn't
  /// repeated in a finding.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum" }],
  ///   "promises": [{ "id": "promise", "text": "Fler lämnar", "targets": [{ "id": "more", "indicator": "left", "expectation": { "kind": "increase" } }] }],
  ///   "followUps": [{ "id": "follow-up", "of": { "kind": "promise", "id": "promise" }, "period": "2025", "entries": [
  ///     { "subject": { "kind": "target", "id": "more" }, "verdict": "ongoing", "value": 2 }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum" }],
  ///   "promises": [{ "id": "promise", "text": "Fler lämnar", "targets": [{ "id": "more", "indicator": "left", "expectation": { "kind": "increase" } }] }],
  ///   "followUps": [{ "id": "follow-up", "of": { "kind": "promise", "id": "promise" }, "period": "2025", "entries": [
  ///     { "subject": { "kind": "target", "id": "more" }, "verdict": "ongoing", "value": 12 }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var followUpCountSmall: Self {
    Rule(
      "follow-up.count-small",
      .warning,
      MessageTemplate(
        english:
          "The value of “{targetEnglish}” shows a group of fewer than five: leave it out, or take several groups "
          + "or years together.",
        swedish:
          "Värdet för ”{targetSwedish}” visar en grupp på färre än fem: utelämna det, eller slå ihop flera grupper"
          + " eller år."
      )
    ) { entry, context, report in
      guard let value = entry.value, SmallCount.isSmall(value), entry.subject.kind == .target,
        let id = entry.subject.id,
        let target = context.index.targets[Identifier(id)], let indicator = context.index.indicators[target.indicator],
        indicator.statistic == .count, indicator.isAboutPeople
      else { return }
      report(
        at: \.value,
        facts: context.named("target", .indicator, indicator.id.rawValue).and(["target": .string(id)])
      )
    }
  }
}
