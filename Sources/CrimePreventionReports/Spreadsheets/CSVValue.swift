public import CrimePrevention

/// What one field of a spreadsheet holds.
public enum CSVValue: Sendable, Hashable {
  /// Any text.
  case text(String)
  /// A number. One that isn't finite is written as an empty field.
  case number(Double)
  /// A day, written `YYYY-MM-DD` in every style.
  case date(CalendarDate)
  /// Nothing: it isn't known, which is not zero.
  case missing
}
