extension Rule where Subject == RecordText {
  /// A Swedish text that undertakes something on a condition that nobody can check: *vid behov*, *där behov finns*, *när
  /// tillfälle ges*, *i mån av möjlighet*, *så ofta verksamheten medger*, *om möjligt*, *eventuella*.
  ///
  /// **Why.** Those who make the undertaking also decide whether the condition holds, so nothing can be followed up.
  /// *Eventuella* says that there may be none, and all of none is nothing; needs that may arise (*eventuella behov*)
  /// aren't a condition. Say how often, or who decides that there is a need.
  ///
  /// **Source.** Goals and measures are to be SMART (specifika, mätbara, accepterade, realistiska, tidsatta), as
  /// Brottsförebyggande rådet (Brå) recommends: a condition like these is neither specific nor measurable. The list of
  /// phrases is the library's own, from plans in use.
  ///
  /// The texts of goals, commitments, promises, decisions and actions, and the titles of measures and milestones, are
  /// judged; other texts may hedge.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "measures": [{ "id": "walks", "title": "Trygghetsvandringar där behov finns" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "measures": [{ "id": "walks", "title": "Trygghetsvandringar två gånger per år" }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var conditionUnverifiable: Self {
    let matcher = PhraseMatcher([
      "vid behov", "efter behov", "behov finns", "där behov finns", "när behov finns", "om behov finns",
      "där det finns behov", "när det finns behov", "om det finns behov", "när behov uppstår", "om behov uppstår",
      "där det behövs", "när det behövs", "om det behövs", "när tillfälle ges", "när tillfälle finns", "vid tillfälle",
      "i mån av", "i mån av möjlighet", "i mån av tid", "i mån av resurser", "i den mån", "i möjligaste mån",
      "om möjligt", "när möjligt", "där möjligt", "om det är möjligt", "när det är möjligt", "där det är möjligt",
      "så långt möjligt", "så långt det är möjligt", "så långt som möjligt", "efter förmåga", "resurser finns",
      "verksamheten medger", "så ofta verksamheten medger", "verksamheten tillåter", "resurserna medger",
      "resurserna tillåter", "i förekommande fall", "eventuell", "eventuella", "eventuellt",
    ])
    let possibleNeeds = PhraseMatcher(["eventuella behov", "eventuellt behov", "eventuella behoven"])
    return Rule(
      "text.condition-unverifiable",
      .warning,
      MessageTemplate(
        english:
          "“{phrases}” makes the undertaking depend on something that can't be checked: say when, how often, or who decides.",
        swedish:
          "”{phrases}” gör åtagandet beroende av något som inte kan kontrolleras: skriv när, hur ofta eller vem som avgör."
      )
    ) { text, context, report in
      guard text.isSwedishUndertaking(context) else { return }
      let needs = possibleNeeds.phrases(in: text.text)
      let phrases = matcher.phrases(in: text.text).filter { phrase in !needs.contains { $0.hasPrefix(phrase) } }
      guard !phrases.isEmpty, text.isFirst(for: "text.condition-unverifiable", context) else { return }
      report(facts: ["phrases": .array(phrases.map { .string($0) })])
    }
  }
}
