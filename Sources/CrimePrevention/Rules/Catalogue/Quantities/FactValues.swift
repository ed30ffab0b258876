extension JSONValue {
  /// A figure in a fact, with at most four decimals.
  static func quantity(_ value: Double) -> JSONValue {
    let rounded = (value * 10_000).rounded() / 10_000
    return JSONNumber(rounded.isFinite ? rounded : value).map { .number($0) } ?? .null
  }

  /// A figure in a fact; a range is its two ends.
  static func quantity(_ range: ValueRange) -> JSONValue {
    range.min == range.max ? .quantity(range.min) : .array([.quantity(range.min), .quantity(range.max)])
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
