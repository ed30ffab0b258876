extension [String: JSONValue] {
  /// Returns the time that a figure is about, for use in a sentence, as the fact `period`.
  static func period(_ period: ReportingPeriod?) -> Self {
    [
      "period": period.map { .quoted($0) } ?? .null,
      "periodEnglish": period.map { .quoted($0) } ?? "undated",
      "periodSwedish": period.map { .quoted($0) } ?? "odaterat",
    ]
  }

  /// Returns these facts and others.
  func and(_ others: Self) -> Self {
    merging(others) { _, other in other }
  }
}

extension JSONValue {
  /// A span of days or times of the day, open where an end is missing.
  static func span(from: JSONValue?, through: JSONValue?) -> JSONValue {
    ["from": from ?? .null, "through": through ?? .null]
  }

  /// A figure in a fact, with at most four decimals.
  static func quantity(_ value: Double) -> JSONValue {
    let rounded = (value * 10_000).rounded() / 10_000
    return JSONNumber(rounded.isFinite ? rounded : value).map { .number($0) } ?? .null
  }

  /// A figure in a fact; a range is its two ends.
  static func quantity(_ range: ValueRange) -> JSONValue {
    range.min == range.max ? .quantity(range.min) : ["min": .quantity(range.min), "max": .quantity(range.max)]
  }

  /// A figure in a fact; a range is its two ends.
  static func quantity(_ figure: Figure) -> JSONValue {
    .quantity(ValueRange(min: figure.lower, max: figure.upper))
  }

  /// A day, period, identifier or code in a fact.
  static func quoted(_ value: some CustomStringConvertible) -> JSONValue {
    .string(value.description)
  }

  /// Several names in a fact.
  static func list(_ names: some Sequence<String>) -> JSONValue {
    .array(names.map { .string($0) })
  }
}

extension Indicator {
  /// The possible values as a fact.
  var scaleFact: JSONValue {
    let (min, max) = possibleValues
    return ["min": min.map { .quantity($0) } ?? .null, "max": max.map { .quantity($0) } ?? .null]
  }
}
