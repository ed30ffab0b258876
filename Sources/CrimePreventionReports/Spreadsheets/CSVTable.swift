import CrimePrevention

/// A spreadsheet (kalkylblad) with a header, to be written as CSV (RFC 4180, `text/csv; header=present`).
public struct CSVTable: Sendable, Hashable {
  /// The names of the columns.
  public var header: [String]
  /// The rows, each with a value a column. Missing ones at the end are written as empty fields, and what goes beyond
  /// the header is written too.
  public var rows: [[CSVValue]]

  /// Makes a spreadsheet.
  public init(header: [String], rows: [[CSVValue]] = []) {
    self.header = header
    self.rows = rows
  }

  /// The whole file. Lines end with CR LF, the last one too.
  ///
  /// Control characters, which RFC 4180 has no place for, are replaced by U+FFFD; line ends and tabs stay.
  public func text(_ style: CSVStyle = .standard) -> String {
    var text = style.hasByteOrderMark ? "\u{FEFF}" : ""
    text += Self.row(header.map(CSVValue.text), style)
    for row in rows {
      let missing = [CSVValue](repeating: .missing, count: max(0, header.count - row.count))
      text += Self.row(row + missing, style)
    }
    return text
  }

  /// One line with its end.
  static func row(_ values: [CSVValue], _ style: CSVStyle) -> String {
    var fields = values.map { field($0, style) }
    // Without quotes, a row with one empty field would be an empty line, which readers skip.
    if fields == [""] { fields = ["\"\""] }
    return fields.joined(separator: style.delimiter.rawValue) + "\r\n"
  }

  private static func field(_ value: CSVValue, _ style: CSVStyle) -> String {
    switch value {
    case .text(let text): return quoted(style.guardsFormulas ? guarded(text) : text, style)
    case .number(let number): return quoted(written(number, style), style)
    case .date(let date): return date.description
    case .missing: return ""
    }
  }

  private static func quoted(_ text: String, _ style: CSVStyle) -> String {
    var field = String.UnicodeScalarView()
    var needsQuotes = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        needsQuotes = true
        field.append("\"")
      case "\r", "\n": needsQuotes = true
      case _ where String(scalar) == style.delimiter.rawValue: needsQuotes = true
      default: break
      }
      field.append(scalar.isForbidden ? "\u{FFFD}" : scalar)
    }
    return needsQuotes ? "\"" + String(field) + "\"" : String(field)
  }

  private static func guarded(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": "'" + text
    default: text
    }
  }

  /// The shortest text that reads as the same number.
  private static func written(_ number: Double, _ style: CSVStyle) -> String {
    guard number.isFinite else { return "" }
    let text = Int(exactly: number).map(String.init) ?? "\(number)"
    return style.hasDecimalComma ? String(text.map { $0 == "." ? "," : $0 }) : text
  }
}
