extension Rule where Subject == Revision<CitizenPromise> {
  /// A promise lost a number.
  ///
  /// **Why.** A promise without its number can’t be broken, and residents were promised the number.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "We walk 12 evenings a month." }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "We walk in the evenings." }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "promises": [{ "id": "p", "text": "We walk 12 evenings a month." }] },
  ///   "newer": { "promises": [{ "id": "p", "text": "We walk in the evenings, 12 a month." }] }
  /// }
  /// ```
  static var promiseNumberDropped: Self {
    Rule(
      "promise.number-dropped",
      .warning,
      MessageTemplate(
        english: "The promise no longer says: {lost}.",
        swedish: "Löftet säger inte längre: {lost}."
      )
    ) { revision, context, report in
      guard let (older, newer) = revision.both, older.text != newer.text else { return }
      let language = context.record.language
      let lost = StatedFigures(older.text, language: language).missing(
        in: StatedFigures(newer.text, language: language)
      )
      if !lost.isEmpty { report(member: "text", facts: ["lost": .list(lost)]) }
    }
  }
}
