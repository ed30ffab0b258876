public import CrimePrevention

extension CouncilRecord {
  /// All observed values as a spreadsheet, one per row, in the order of the record (mätvärden).
  ///
  /// The columns and the codes in them are the same in every language; what isn't known is an empty field. It shows
  /// everything that the record has: use the record that its readers may see.
  ///
  /// - Parameter style: How it is written.
  /// - Returns: The file's text, to be written as UTF-8.
  public func observationsCSV(_ style: CSVStyle = .standard) -> String {
    let rows = indicators.flatMap { indicator in indicator.observations.map { ObservationRow($0, of: indicator).values }
    }
    return CSVTable(header: ObservationRow.header, rows: rows).text(style)
  }
}

/// One observed value as a row of a spreadsheet.
private struct ObservationRow {
  static let header = [
    "indicator", "name", "unit", "period", "area", "countedUnit", "sex", "ageGroup", "value", "min", "max", "numerator",
    "denominator", "sampleSize", "status", "publishedOn",
  ]
  let values: [CSVValue]

  init(_ observation: Observation, of indicator: Indicator) {
    let part = observation.breakdown
    values = [
      .text(indicator.id.rawValue), .text(indicator.name), .text(indicator.unit.rawValue),
      .text(observation.period.description), Self.text(part?.area?.rawValue), Self.text(part?.unit?.rawValue),
      Self.text(part?.sex), Self.text(part?.ageGroup), Self.number(observation.value),
      Self.number(observation.range?.min), Self.number(observation.range?.max), Self.number(observation.numerator),
      Self.number(observation.denominator), Self.number(observation.sampleSize.map(Double.init)),
      Self.text(observation.status?.rawValue), observation.publishedOn.map(CSVValue.date) ?? .missing,
    ]
  }

  private static func text(_ text: String?) -> CSVValue { text.map(CSVValue.text) ?? .missing }

  private static func number(_ number: Double?) -> CSVValue { number.map(CSVValue.number) ?? .missing }
}
