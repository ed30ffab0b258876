extension Rule where Subject == FollowUpEntry {
  /// A follow-up that restates a promise, a goal or a measure without a number that it had.
  ///
  /// **Why.** What is followed up should be what was promised. If a number was dropped or changed, the answer is about
  /// something else. Numbers in digits and in words are the same number; new ones may be added.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "promises": [{ "id": "evenings", "text": "Vi är i parken tre kvällar i veckan." }],
  ///   "followUps": [{ "id": "spring", "of": { "kind": "promise", "id": "evenings" }, "period": "2026-H1",
  ///     "entries": [{ "subject": { "kind": "promise", "id": "evenings" }, "restated": "Vi är ofta i parken.", "verdict": "met" }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "promises": [{ "id": "evenings", "text": "Vi är i parken tre kvällar i veckan." }],
  ///   "followUps": [{ "id": "spring", "of": { "kind": "promise", "id": "evenings" }, "period": "2026-H1",
  ///     "entries": [{ "subject": { "kind": "promise", "id": "evenings" }, "restated": "I parken 3 kvällar per vecka", "verdict": "met" }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var restatedDifferently: Self {
    Rule(
      "follow-up.restated-differently",
      .warning,
      MessageTemplate(
        english:
          "The follow-up restates what was promised without: {figures}. Assess all of it, or say why it has changed.",
        swedish:
          "Uppföljningen återger det som utlovades utan: {figures}. Pröva allt, eller skriv varför det har ändrats."
      )
    ) { entry, context, report in
      guard let restated = entry.restated, let original = context.index.wording(of: entry.subject),
        restated != original
      else { return }
      let language = context.record.language
      let lost = StatedFigures(original, language: language).missing(in: StatedFigures(restated, language: language))
      guard !lost.isEmpty else { return }
      report(at: \.restated, facts: ["figures": .array(lost.map { .string($0) }), "original": .string(original)])
    }
  }
}

extension RecordIndex {
  /// The text in which something was promised.
  fileprivate func wording(of subject: Reference) -> String? {
    guard let id = subject.id else { return nil }
    return switch subject.kind {
    case .promise: promises[Identifier(id)]?.text
    case .goal: goals[Identifier(id)]?.text
    case .measure: measures[Identifier(id)]?.title
    default: nil
    }
  }
}
