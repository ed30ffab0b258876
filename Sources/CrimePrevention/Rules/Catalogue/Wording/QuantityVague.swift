extension Rule where Subject == RecordText {
  /// A Swedish text that undertakes a quantity without saying how much: *ett antal*, *flera*, *några*, *någon eller
  /// några*, *olika*, *vissa*, *enstaka*.
  ///
  /// **Why.** One is enough to keep it, and ten may be meant. A lower or upper limit in the same text (*minst*, *lägst*,
  /// *högst*, *max*) makes up for the vague word.
  ///
  /// **Source.** Goals and measures are to be SMART (specifika, mätbara, accepterade, realistiska, tidsatta), as
  /// Brottsförebyggande rådet (Brå) recommends: a quantity that isn't stated can't be measured. The list of words is the
  /// library's own, from plans in use.
  ///
  /// The texts of goals, commitments, promises, decisions and actions, and the titles of measures and milestones, are
  /// judged; other texts may hedge.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "measures": [{ "id": "pilots", "title": "Någon eller några skolor blir pilotskolor" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "measures": [{ "id": "pilots", "title": "Några skolor, minst två, blir pilotskolor" }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var quantityVague: Self {
    let matcher = PhraseMatcher([
      "ett antal", "ett antal olika", "ett flertal", "flertalet", "ett större antal", "ett mindre antal", "ett par",
      "flera", "flera olika", "med flera", "några", "någon eller några", "några få", "någon form av", "olika", "vissa",
      "enstaka", "diverse",
    ])
    let limits = PhraseMatcher(["minst", "lägst", "högst", "max"])
    return Rule(
      "text.quantity-vague",
      .warning,
      MessageTemplate(
        english: "“{phrases}” doesn't say how many or which: give a number or a list.",
        swedish: "”{phrases}” säger inte hur många eller vilka: ange ett antal eller räkna upp dem."
      )
    ) { text, context, report in
      guard text.isSwedishUndertaking(context) else { return }
      let phrases = matcher.phrases(in: text.text)
      guard !phrases.isEmpty, limits.phrases(in: text.text).isEmpty, text.isFirst(for: "text.quantity-vague", context)
      else { return }
      report(facts: ["phrases": .array(phrases.map { .string($0) })])
    }
  }
}
