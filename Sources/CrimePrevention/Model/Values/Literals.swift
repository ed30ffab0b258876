// Dates, periods and times written in Swift source as they are written in a record: `asOf: "2026-06-30"`. A literal
// that isn't one is a programming error: the program ends there with a message that says why.

extension CalendarDate: ExpressibleByStringLiteral {
  /// Makes the day that a literal states, `"2026-06-30"`. The program ends when the calendar has no such day; a text
  /// that isn't a literal is read by ``init(_:)``.
  public init(stringLiteral value: String) {
    self = said(by: value, as: "a day: write an existing day as YYYY-MM-DD")
  }
}

extension ReportingPeriod: ExpressibleByStringLiteral {
  /// Makes the period that a literal states, `"2024"` or `"2024-Q1"`. The program ends when there is no such period; a
  /// text that isn't a literal is read by ``init(_:)``.
  public init(stringLiteral value: String) {
    self = said(
      by: value,
      as: "a period: write 2024, 2024-H1, 2024-T1, 2024-Q1, 2024-01, 2024-01-31 or 2024-01-01/2024-01-31"
    )
  }
}

extension CivilMoment: ExpressibleByStringLiteral {
  /// Makes the moment that a literal states, `"2026-06-30"` or `"2026-06-30T14:00"`. The program ends when there is no
  /// such moment; a text that isn't a literal is read by ``init(_:)``.
  public init(stringLiteral value: String) {
    self = said(
      by: value,
      as: "a moment: write an existing day, with a time or without, as YYYY-MM-DD or YYYY-MM-DDTHH:MM"
    )
  }
}

extension TimeOfDay: ExpressibleByStringLiteral {
  /// Makes the time that a literal states, `"14:00"`. The program ends when a day has no such time; a text that isn't a
  /// literal is read by ``init(_:)``.
  public init(stringLiteral value: String) {
    self = said(by: value, as: "a time of day: write 00:00 to 23:59 as HH:MM")
  }
}

/// Returns the value that a literal states. Not a `precondition`, with which an optimized program would end without a
/// message.
private func said<Value: LosslessStringConvertible>(by literal: String, as what: String) -> Value {
  guard let value = Value(literal) else { fatalError("“\(literal)” isn't \(what).") }
  return value
}

extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }

  /// The shortest decimal that reads back as the literal: `74.6` is 74.6. The program ends for one that is too large for a
  /// `Double`.
  public init(floatLiteral value: Double) {
    guard let number = JSONNumber(value) else { fatalError("A decimal is too large: write less than 1e308.") }
    self = number
  }
}

extension JSONValue: ExpressibleByFloatLiteral {
  /// A decimal, as ``JSONNumber/init(floatLiteral:)``.
  public init(floatLiteral value: Double) { self = .number(JSONNumber(floatLiteral: value)) }
}
