package import CrimePrevention

/// A spreadsheet (kalkylblad) with a header, to be written as CSV (RFC 4180, `text/csv; header=present`).
package struct CSVTable: Sendable, Hashable {
  /// The names of the columns.
  package var header: [String]
  /// The rows, each with a value per column. Missing ones at the end are written as empty fields, and what goes beyond
  /// the header is written too.
  package var rows: [[CSVValue]]

  /// Makes a spreadsheet.
  package init(header: [String], rows: [[CSVValue]] = []) {
    self.header = header
    self.rows = rows
  }

  /// The whole file. Lines end with CR LF, the last one too.
  ///
  /// Control characters, which RFC 4180 doesn't allow, are replaced by U+FFFD; line ends and tabs stay.
  package func text(_ style: CSVStyle = .standard) -> String {
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
    let text = FigureText.plain(number)
    return style.hasDecimalComma ? String(text.map { $0 == "." ? "," : $0 }) : text
  }
}

/// What one field of a spreadsheet holds.
package enum CSVValue: Sendable, Hashable {
  /// Any text.
  case text(String)
  /// A number. One that isn't finite is written as an empty field.
  case number(Double)
  /// A day, written `YYYY-MM-DD` in every style.
  case date(CalendarDate)
  /// Nothing: it isn't known, which is not zero.
  case missing
}

/// How a spreadsheet is written as CSV.
public struct CSVStyle: Sendable, Hashable {
  /// The character between two fields.
  public enum Delimiter: String, Sendable, Hashable, CaseIterable {
    /// A comma, as in RFC 4180.
    case comma = ","
    /// A semicolon, where the comma is the decimal separator.
    case semicolon = ";"
    /// A tab.
    case tab = "\t"
  }

  /// The character between two fields.
  public var delimiter: Delimiter
  /// Whether numbers have a decimal comma instead of a decimal point.
  public var hasDecimalComma: Bool
  /// Whether the file starts with a byte-order mark, by which Excel recognizes UTF-8.
  public var hasByteOrderMark: Bool
  /// Whether texts that a spreadsheet could take for a formula get an apostrophe in front.
  ///
  /// Those are texts that begin with `=`, `+`, `-`, `@`, a tab or a carriage return. The guard changes what is in the
  /// file, so it is off unless asked for.
  public var guardsFormulas: Bool

  /// Makes a style; what isn't given is as in RFC 4180.
  public init(
    delimiter: Delimiter = .comma,
    hasDecimalComma: Bool = false,
    hasByteOrderMark: Bool = false,
    guardsFormulas: Bool = false
  ) {
    self.delimiter = delimiter
    self.hasDecimalComma = hasDecimalComma
    self.hasByteOrderMark = hasByteOrderMark
    self.guardsFormulas = guardsFormulas
  }

  /// As in RFC 4180: commas, decimal points, no byte-order mark.
  public static let standard = CSVStyle()
  /// As Excel opens it where Windows is set to Swedish: semicolons, decimal commas, a byte-order mark.
  public static let swedishExcel = CSVStyle(delimiter: .semicolon, hasDecimalComma: true, hasByteOrderMark: true)
}
