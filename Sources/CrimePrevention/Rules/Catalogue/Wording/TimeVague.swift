extension Rule where Subject == RecordText {
  /// A Swedish text that undertakes something without saying when or how often: *utan dröjsmål*, *snarast*, *på sikt*,
  /// *framöver*, *löpande*, *kontinuerligt*, *regelbundet*, *återkommande*.
  ///
  /// **Why.** Without a limit it is never late. A number, a frequency or *senast* in the same text gives the limit.
  ///
  /// **Source.** Goals and measures are to be SMART (specifika, mätbara, accepterade, realistiska, tidsatta), as
  /// Brottsförebyggande rådet (Brå) recommends: these words set no time. The list of words is the library's own, from
  /// plans in use.
  ///
  /// The texts of goals, commitments, promises, decisions and actions, and the titles of measures and milestones, are
  /// judged; other texts may hedge.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "measures": [{ "id": "graffiti", "title": "Klotter tas bort utan dröjsmål" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "measures": [{ "id": "graffiti", "title": "Klotter tas bort utan dröjsmål, senast efter två arbetsdagar" }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var timeVague: Self {
    let matcher = PhraseMatcher([
      "utan dröjsmål", "utan vidare dröjsmål", "utan onödigt dröjsmål", "snarast", "snarast möjligt",
      "så snart som möjligt", "så snart det går", "inom kort", "på sikt", "i förlängningen", "framöver", "löpande",
      "fortlöpande", "kontinuerlig", "kontinuerliga", "kontinuerligt", "regelbunden", "regelbundna", "regelbundet",
      "återkommande",
    ])
    let limits = PhraseMatcher(["senast"])
    return Rule(
      "text.time-vague",
      .note,
      MessageTemplate(
        english: "“{phrases}” doesn't say when or how often: give a date, a time limit or a frequency.",
        swedish: "”{phrases}” säger inte när eller hur ofta: ange datum, tidsgräns eller frekvens."
      )
    ) { text, context, report in
      guard text.isSwedishUndertaking(context) else { return }
      let phrases = matcher.phrases(in: text.text)
      guard !phrases.isEmpty, limits.phrases(in: text.text).isEmpty,
        StatedFigures(text.text, language: text.language).all.isEmpty, text.isFirst(for: "text.time-vague", context)
      else { return }
      report(facts: ["phrases": .array(phrases.map { .string($0) })])
    }
  }
}
