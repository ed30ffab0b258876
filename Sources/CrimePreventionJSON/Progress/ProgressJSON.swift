public import CrimePrevention

extension RecordProgress {
  /// The progress as JSON, in a form with a version of its own: `crime-prevention-progress` 1.0 (<doc:WhatTheJSONSays>).
  ///
  /// What isn't known is written as `null`. Verdicts, reasons and statuses are written by their names in the library.
  ///
  /// ```swift
  /// let written = progress.json(in: .swedish).jsonData()
  /// ```
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: Everything that the progress holds.
  public func json(in language: MessageLanguage = .english) -> JSONValue {
    [
      "format": "crime-prevention-progress",
      "formatVersion": "1.0",
      "asOf": .string(date.description),
      "targets": .array(targets.map { $0.json(in: language) }),
      "measures": .array(measures.map { $0.json(in: language) }),
      "plans": .array(plans.map { $0.json($0.id.rawValue, in: language) }),
      "promises": .array(promises.map { $0.json($0.id.rawValue, in: language) }),
      "agreements": .array(agreements.map { $0.json(in: language) }),
      "council": council.json(councilID.rawValue, in: language),
      "matrix": .array(matrix.cellsAsJSON),
      "actions": .array(actions.map(\.json)),
      "followUps": .array(followUps.map { $0.json(in: language) }),
    ]
  }
}
