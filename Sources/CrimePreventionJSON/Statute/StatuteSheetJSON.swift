public import CrimePrevention

extension StatuteSheet {
  /// The sheet as JSON, in a form with its own version: `crime-prevention-statute-sheet` 1.0.
  ///
  /// Results and gaps are written by their names in the library; what isn't known is `null`. It holds no sentences, so it is
  /// the same in every language.
  ///
  /// - Returns: Everything that the sheet holds.
  public func json() -> JSONValue {
    [
      "format": "crime-prevention-statute-sheet",
      "formatVersion": "1.0",
      "act": .string(StatuteDuties.act),
      "asOf": .string(date.description),
      "policy": [
        "intervalMonths": .number(JSONNumber(reading.monthsBetweenUpdates)),
        "reportMonths": .number(JSONNumber(reading.monthsBetweenReports)),
      ],
      "paragraphs": .array(paragraphs.map(\.json)),
    ]
  }
}

extension StatuteSheet.Paragraph {
  fileprivate var json: JSONValue {
    [
      "paragraph": .string(id),
      "result": .string(result.rawValue),
      "evidence": .array(evidence.map(\.json)),
      "missing": .array(missing.map { .string($0.rawValue) }),
      "nextDate": nextDate.map { .string($0.description) } ?? .null,
    ]
  }
}

extension StatuteSheet.Evidence {
  fileprivate var json: JSONValue {
    [
      "kind": .string(subject.kind.rawValue),
      "id": subject.id.map { .string($0) } ?? .null,
      "date": date.map { .string($0.description) } ?? .null,
    ]
  }
}
