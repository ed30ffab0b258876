/// How a spreadsheet is written as CSV.
public struct CSVStyle: Sendable, Hashable {
  /// What stands between two fields.
  public enum Delimiter: String, Sendable, Hashable, CaseIterable {
    /// A comma, as in RFC 4180.
    case comma = ","
    /// A semicolon, where the comma is the decimal sign.
    case semicolon = ";"
    /// A tab.
    case tab = "\t"
  }

  /// What stands between two fields.
  public var delimiter: Delimiter
  /// Whether numbers have a decimal comma instead of a decimal point.
  public var hasDecimalComma: Bool
  /// Whether the file starts with a byte-order mark, by which Excel knows UTF-8.
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

  /// As RFC 4180 has it: commas, decimal points, no byte-order mark.
  public static let standard = CSVStyle()
  /// As Excel opens it where Windows is set to Swedish: semicolons, decimal commas, a byte-order mark.
  public static let swedishExcel = CSVStyle(delimiter: .semicolon, hasDecimalComma: true, hasByteOrderMark: true)
}
