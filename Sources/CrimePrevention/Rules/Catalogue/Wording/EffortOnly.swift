extension Rule where Subject == RecordText {
  /// A Swedish text that undertakes an effort or states an intention instead of a result: *eftersträva*, *sträva efter*,
  /// *verka för*, *värna om*, *försöka*, *bör*, *ambition*, *förhoppning*, *avsikt*.
  ///
  /// **Why.** Effort can't be shown not to have been made, so the undertaking can be neither kept nor broken. Say what is
  /// to be done, or use a word of movement: *minska*, *öka*, *utveckla*.
  ///
  /// **Source.** Brottsförebyggande rådet (Brå) advises against *verka för* and *värna om* in goals, and recommends
  /// words of movement; goals are to be SMART (specifika, mätbara, accepterade, realistiska, tidsatta). The other words
  /// are the library's own additions for the same reason. The Act (2023:196) itself uses *verka för* for a
  /// municipality's duty to seek agreements: that is right as a description of the duty, but it isn't a goal.
  ///
  /// The texts of goals, commitments, promises, decisions and actions, and the titles of measures and milestones, are
  /// judged; other texts may hedge.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "goals": [{ "id": "goal", "text": "Parterna ska verka för en tryggare park" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "goals": [{ "id": "goal", "text": "Tryggheten i parken ska öka" }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var effortOnly: Self {
    let matcher = PhraseMatcher([
      "eftersträv~", "sträv~ efter", "sträv~ mot", "strävan", "strävan efter", "verk~ för", "värn~ om", "försök~",
      "bör", "borde", "ambition*", "förhoppning*", "förhoppningsvis", "avsikt*", "avser att",
    ])
    return Rule(
      "text.effort-only",
      .warning,
      MessageTemplate(
        english: "“{phrases}” promises an effort, not a result: say what is to be done or changed.",
        swedish: "”{phrases}” lovar en ansträngning, inte ett resultat: skriv vad som ska göras eller förändras."
      )
    ) { text, context, report in
      guard text.isSwedishUndertaking(context) else { return }
      let phrases = matcher.phrases(in: text.text)
      guard !phrases.isEmpty, text.isFirst(for: "text.effort-only", context) else { return }
      report(facts: ["phrases": .array(phrases.map { .string($0) })])
    }
  }
}
