extension Rule where Subject == CitizenPromise {
  /// A promise with neither a number nor a step that is done or not.
  ///
  /// **Why.** Whether it was kept will be a matter of opinion. A number or a frequency in the text, a target, or a measure
  /// with milestones, a cadence, a time limit or targets gives something to check.
  ///
  /// Flagged:
  /// ```json
  /// { "promises": [{ "id": "evenings", "text": "Vi arbetar för lugna kvällar i parken." }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "promises": [{ "id": "evenings", "text": "Vi är i parken två kvällar i veckan." }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var figureMissing: Self {
    Rule(
      "promise.figure-missing",
      .warning,
      MessageTemplate(
        english: "The promise has nothing that can be counted or ticked off: nobody can tell whether it is kept.",
        swedish: "Löftet innehåller inget som kan räknas eller bockas av: ingen kan avgöra om det hålls."
      )
    ) { promise, context, report in
      guard !promise.targets.contains(where: { $0.expectation.condition != .monitor }),
        !promise.measures.contains(where: { context.index.measures[$0]?.canBeChecked == true }),
        StatedFigures(promise.text, language: context.record.language).all.isEmpty
      else { return }
      report(at: \.text)
    }
  }
}

extension Measure {
  /// Whether something about the measure can be seen to be done or not.
  fileprivate var canBeChecked: Bool {
    !milestones.isEmpty || cadence != nil || deadline != nil
      || targets.contains { $0.expectation.condition != .monitor }
  }
}
