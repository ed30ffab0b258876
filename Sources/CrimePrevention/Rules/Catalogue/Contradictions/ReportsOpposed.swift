extension Rule where Subject == Goal {
  /// One goal wants fewer of something and more reports of it.
  ///
  /// **Why.** More reports may mean that more happens or that more is reported; with both in one goal, neither figure
  /// says whether it went well. Say in advance how they are to be read together.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "bullied", "name": "Andel unga som utsätts för mobbning på nätet", "statistic": "share", "unit": "percent", "better": "lower", "aggregation": "latest" },
  ///     { "id": "reports", "name": "Unga som polisanmäler mobbning på nätet", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Mindre mobbning och fler anmälningar", "targets": [
  ///       { "id": "fewer", "indicator": "bullied", "expectation": { "kind": "decrease" }, "baseline": { "value": 24 } },
  ///       { "id": "more", "indicator": "reports", "expectation": { "kind": "increase" }, "baseline": { "value": 9 } }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "bullied", "name": "Andel unga som utsätts för mobbning på nätet", "statistic": "share", "unit": "percent", "better": "lower", "aggregation": "latest" },
  ///     { "id": "reports", "name": "Unga som polisanmäler mobbning på nätet", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Mindre mobbning och fler anmälningar", "targets": [
  ///       { "id": "fewer", "indicator": "bullied", "expectation": { "kind": "decrease" }, "baseline": { "value": 24 } },
  ///       { "id": "more", "indicator": "reports", "expectation": { "kind": "monitor" }, "baseline": { "value": 9 } }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var reportsOpposed: Self {
    Rule(
      "goal.reports-opposed",
      .note,
      MessageTemplate(
        english:
          "According to the target “{fewerEnglish}” there is to be less of what, according to “{moreEnglish}”, is to be reported "
          + "more often: say how the two are to be read together.",
        swedish: "Enligt målvärdet ”{fewerSwedish}” ska det bli mindre av det som enligt ”{moreSwedish}” ska anmälas "
          + "oftare: skriv hur de ska läsas tillsammans."
      )
    ) { goal, context, report in
      guard goal.targets.count > 1 else { return }
      var fewer: [String: String] = [:]
      for target in goal.targets where target.expectation.direction == .lower {
        guard let name = context.index.indicators[target.indicator]?.name else { continue }
        for stem in Words.topics(of: name) { fewer[stem] = min(fewer[stem] ?? target.id.rawValue, target.id.rawValue) }
      }
      for (position, target) in goal.targets.enumerated() where target.expectation.direction == .higher {
        guard let name = context.index.indicators[target.indicator]?.name, TextSearch.reports.occurs(in: name) else {
          continue
        }
        guard let opposed = Words.topics(of: name).compactMap({ fewer[$0] }).min() else { continue }
        let facts = context.named("fewer", .target, opposed).and(context.named("more", .target, target.id.rawValue))
        report(at: \.targets, position, facts: facts)
      }
    }
  }
}

extension Words {
  /// What a name is about, other than that it is reported.
  fileprivate static func topics(of name: String) -> Set<String> {
    stems(of: name).filter { !TextSearch.reports.occurs(in: $0) }
  }
}
