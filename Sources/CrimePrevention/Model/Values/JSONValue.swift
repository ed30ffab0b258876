/// Any JSON value, for members that the library keeps without knowing them.
///
/// `null` is written `.null`: `nil` always means that there is no value, so that a member is never written as `null` by
/// mistake.
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, kept digit by digit.
  case number(JSONNumber)
  /// A text.
  case string(String)
  /// A list of values.
  case array([JSONValue])
  /// Named values.
  case object([String: JSONValue])
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
  /// A list of values.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Named values; when a name occurs twice, the last value is kept.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
}

/// A number as a JSON text states it, digit by digit, for members that the library keeps without knowing them.
///
/// Compares by value: `1.0`, `1` and `10e-1` are equal.
public struct JSONNumber: Sendable, Hashable {
  private let isNegative: Bool
  /// Significant digits without zeros at either end; `0` for zero.
  private let digits: String
  /// The power of ten that the digits, read as a whole number, are multiplied by.
  private let exponent: Int

  /// A whole number.
  public init(_ value: Int) {
    self.init(isNegative: value < 0, allDigits: String(value.magnitude).utf8[...], exponent: 0)
  }

  /// The shortest decimal that reads back as `value`; `nil` for infinities and not-a-number.
  public init?(_ value: Double) {
    // Most numbers are whole, and exact as far as every whole number is a `Double`; -0 isn't the whole number 0.
    if value.magnitude < 0x1p53, value != 0 || value.sign == .plus, let whole = Int(exactly: value) {
      self.init(whole)
      return
    }
    guard value.isFinite else { return nil }
    self.init(literal: value.description)
  }

  /// Reads a number as JSON writes it; `nil` for any other text and for exponents beyond 64 bits.
  public init?(literal: String) {
    var rest = literal.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let whole = Self.digits(from: &rest)
    guard !whole.isEmpty, whole.first != UInt8(ascii: "0") || whole.count == 1 else { return nil }
    var fraction = rest.prefix(0)
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = Self.digits(from: &rest)
      if fraction.isEmpty { return nil }
    }
    var exponent = 0
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      guard let parsed = Int(Substring(rest.dropFirst())), rest.count > 1 else { return nil }
      exponent = parsed
      rest = rest.suffix(0)
    }
    let (shifted, overflow) = exponent.subtractingReportingOverflow(fraction.count)
    guard rest.isEmpty, !overflow, shifted <= Int.max - whole.count - fraction.count else { return nil }
    self.init(isNegative: isNegative, allDigits: (Array(whole) + fraction)[...], exponent: shifted)
  }

  private static func digits(from rest: inout Substring.UTF8View) -> Substring.UTF8View {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest[digits.endIndex...]
    return digits
  }

  private init(isNegative: Bool, allDigits: some BidirectionalCollection<UInt8>, exponent: Int) {
    let zero = UInt8(ascii: "0")
    let significant = allDigits.drop { $0 == zero }
    let trailing = significant.reversed().prefix { $0 == zero }.count
    let kept = significant.dropLast(trailing)
    self.isNegative = isNegative
    self.digits = kept.isEmpty ? "0" : String(decoding: kept, as: UTF8.self)
    self.exponent = kept.isEmpty ? 0 : exponent + trailing
  }
}

extension JSONNumber: CustomStringConvertible {
  /// The number as JSON writes it.
  public var description: String {
    let sign = isNegative ? "-" : ""
    return switch exponent {
    case 0: sign + digits
    case 1...20: sign + digits + String(repeating: "0", count: exponent)
    default: "\(sign)\(digits)e\(exponent)"
    }
  }
}

extension JSONNumber {
  /// The number as an `Int`, if it is one.
  public var intValue: Int? {
    guard exponent >= 0, exponent <= 19, !(isNegative && digits == "0") else { return nil }
    return Int(description)
  }

  /// The nearest `Double`; `nil` when the number is too large for one.
  public var doubleValue: Double? {
    Double(description).flatMap { $0.isFinite ? $0 : nil }
  }

  /// How many significant digits the number has, and the power of ten of the last one.
  package var precision: (digits: Int, exponent: Int) { (digits.utf8.count, exponent) }

  /// The number without an exponent.
  var decimal: String {
    let sign = isNegative ? "-" : ""
    guard exponent < 0 else { return sign + digits + String(repeating: "0", count: exponent) }
    let zeros = String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count))
    let padded = zeros + digits
    return "\(sign)\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
  }
}
