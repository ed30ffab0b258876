extension JSONValue: Codable {
  /// Reads any JSON value.
  ///
  /// A decoder that doesn't know ``JSONNumber`` gives numbers as it stores them, which may round the last digits.
  public init(from decoder: any Decoder) throws {
    if let keyed = try? decoder.container(keyedBy: MemberKey.self) {
      var members: [String: JSONValue] = [:]
      for key in keyed.allKeys {
        members[key.stringValue] = try keyed.decode(JSONValue.self, forKey: key)
      }
      self = .object(members)
    } else if var unkeyed = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !unkeyed.isAtEnd {
        elements.append(try unkeyed.decode(JSONValue.self))
      }
      self = .array(elements)
    } else {
      self = try Self(scalarFrom: decoder.singleValueContainer())
    }
  }

  private init(scalarFrom container: any SingleValueDecodingContainer) throws {
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode(Int.self) {
      self = .number(JSONNumber(value))
    } else if let number = JSONNumber(try container.decode(Double.self)) {
      self = .number(number)
    } else {
      throw InvalidRecord([.numberOutOfRange("", at: DocumentPath(container.codingPath))])
    }
  }

  /// Writes the value as exactly as the encoder can: an encoder that doesn't know ``JSONNumber`` writes a longer number
  /// as the nearest `Double`. `jsonBytes()` and `jsonData()` write every digit.
  ///
  /// - Throws: `EncodingError` for a number that is too large even for that.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    case .number(let number): try Self.encode(number, to: encoder)
    }
  }

  private static func encode(_ number: JSONNumber, to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let whole = number.intValue {
      try container.encode(whole)
    } else if let double = number.doubleValue, JSONNumber(double) == number {
      try container.encode(double)
    } else if let nearest = number.doubleValue {
      try container.encode(nearest)
    } else {
      throw EncodingError.invalidValue(
        number,
        .init(codingPath: encoder.codingPath, debugDescription: "An encoder can't write \(number) digit by digit.")
      )
    }
  }
}

extension JSONNumber {
  /// Whether the number can be written back exactly: by `Int`, by `Double`, or in the 38 digits of a decimal number.
  var isWritable: Bool {
    intValue != nil || isDecimal || doubleValue.map { JSONNumber($0) == self } == true
  }

  private var isDecimal: Bool {
    let (digits, exponent) = precision
    return digits <= 38 && (-120...80).contains(exponent)
  }

  /// The number as JSON text: in the form of an `Int` or a `Double` when it is one, else with all digits.
  var written: String {
    if let whole = intValue { return whole.description }
    if let double = doubleValue, JSONNumber(double) == self {
      let text = double.description
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    return isDecimal ? decimal : description
  }
}
