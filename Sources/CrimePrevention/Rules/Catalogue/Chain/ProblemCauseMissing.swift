extension Rule where Subject == Problem {
  /// A problem without a cause.
  ///
  /// **Why.** Measures are to act on causes. Without an analysis of why the problem is there, nothing says that a measure
  /// fits it. Analyses of causes are seldom made in practice, so this is a note; switch it off where the analysis is kept
  /// elsewhere.
  ///
  /// Flagged:
  /// ```json
  /// { "situations": [{ "id": "picture", "title": "Lägesbild", "problems": [{ "id": "thefts", "title": "Stölder" }] }] }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "factors": [{ "id": "open-cellars", "name": "Olåsta källare", "kind": "risk" }],
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "problems": [{ "id": "thefts", "title": "Stölder", "causes": ["open-cellars"] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var causeMissing: Self {
    Rule(
      "problem.cause-missing",
      .note,
      MessageTemplate(
        english: "No cause is stated for the problem: nothing shows which measures fit it.",
        swedish: "Ingen orsak anges till problemet: det syns inte vilka åtgärder som passar."
      )
    ) { problem, report in
      if problem.causes.isEmpty { report(facts: ["title": .string(problem.title)]) }
    }
  }
}
