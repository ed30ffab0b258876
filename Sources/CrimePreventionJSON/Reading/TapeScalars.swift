import CrimePrevention

extension TapeDecoder: SingleValueDecodingContainer {
  private var kind: JSONTape.Node.Kind { tape.nodes[index].kind }

  func decodeNil() -> Bool {
    kind == .null
  }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch kind {
    case .true: true
    case .false: false
    default: throw mismatch(.boolean)
    }
  }

  func decode(_ type: String.Type) throws -> String {
    guard kind == .text || kind == .escapedText else { throw mismatch(.text) }
    return tape.text(index)
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard kind == .number else { throw mismatch(.number) }
    let literal = tape.raw(index)
    if let value = Double(fewDigits: literal) { return value }
    guard let value = Double(String(decoding: literal, as: UTF8.self)), value.isFinite else { throw outOfRange() }
    return value
  }

  func decode(_ type: Float.Type) throws -> Float {
    Float(try decode(Double.self))
  }

  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: self)
  }

  /// A whole number, also when it is written as `5.0` or `5e0`; judged digit by digit, since a `Double` may round to one.
  private func integer<Value: FixedWidthInteger>() throws -> Value {
    guard kind == .number else { throw mismatch(.wholeNumber) }
    let literal = String(decoding: tape.raw(index), as: UTF8.self)
    if let value = Value(literal) { return value }
    guard let number = JSONNumber(literal: literal) else { throw outOfRange() }
    guard number.precision.exponent >= 0 else { throw mismatch(.wholeNumber) }
    let whole = number.doubleValue == 0 ? 0 : number.intValue
    guard let value = whole.flatMap(Value.init(exactly:)) else { throw outOfRange() }
    return value
  }
}

extension Double {
  /// A number with at most fifteen digits and a small power of ten, exactly: both are whole `Double`s, and one
  /// division of such rounds correctly. `nil` for others.
  init?(fewDigits literal: ArraySlice<UInt8>) {
    var digits = 0
    var value: Int64 = 0
    var decimals: Int?
    for byte in literal.first == UInt8(ascii: "-") ? literal.dropFirst() : literal {
      if byte == UInt8(ascii: ".") {
        decimals = 0
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 15 {
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
        digits += 1
        decimals? += 1
      } else {
        return nil
      }
    }
    let magnitude = Double(value) / Self.powersOfTen[decimals ?? 0]
    self = literal.first == UInt8(ascii: "-") ? -magnitude : magnitude
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}

extension TapeDecoder: JSONValueSource {
  /// The value that stands here, numbers digit by digit.
  ///
  /// - Throws: `InvalidRecord` with every number that can't be written back exactly.
  func jsonValue() throws -> JSONValue {
    var problems: [DecodingProblem] = []
    let value = jsonValue(&problems)
    guard problems.isEmpty else { throw InvalidRecord(problems) }
    return value
  }

  private func jsonValue(_ problems: inout [DecodingProblem]) -> JSONValue {
    switch kind {
    case .null: return .null
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .text, .escapedText: return .string(tape.text(index))
    case .number:
      let literal = String(decoding: tape.raw(index), as: UTF8.self)
      if let number = JSONNumber(literal: literal), number.isWritable { return .number(number) }
      problems += outOfRange().problems
      return .null
    case .array:
      var values: [JSONValue] = []
      var child = index + 1
      while child < tape.next(after: index) {
        let element = TapeDecoder(tape, index: child, parent: self, element: values.count)
        values.append(element.jsonValue(&problems))
        child = tape.next(after: child)
      }
      return .array(values)
    case .object:
      var values: [String: JSONValue] = [:]
      for key in tape.keys(of: index) {
        values[tape.text(key)] = TapeDecoder(tape, index: key + 1, parent: self).jsonValue(&problems)
      }
      return .object(values)
    }
  }
}
