/// The escapes inside JSON texts.
enum JSONEscapes {
  /// Returns the character that `\` and this one stand for; `nil` when they aren't an escape of one character.
  static func character(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// Whether the character is a hexadecimal digit.
  static func isHexDigit(_ byte: UInt8) -> Bool {
    Character(Unicode.Scalar(byte)).isHexDigit
  }

  /// The code unit that four hexadecimal digits stand for; `nil` for other bytes.
  static func codeUnit(_ bytes: some RandomAccessCollection<UInt8>) -> UInt16? {
    var unit: UInt16 = 0
    guard bytes.count == 4 else { return nil }
    for byte in bytes {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// Returns the text that escaped bytes stand for; they have been checked.
  static func resolve(_ raw: ArraySlice<UInt8>) -> String {
    var resolved: [UInt8] = []
    resolved.reserveCapacity(raw.count)
    var units: [UInt16] = []
    var rest = raw
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        resolved.append(byte)
        continue
      }
      if let character = character(escape) {
        resolved.append(character)
        continue
      }
      units.append(codeUnit(rest.prefix(4)) ?? 0)
      rest = rest.dropFirst(4)
      if UTF16.isLeadSurrogate(units[0]), units.count == 1 { continue }
      resolved.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
      units.removeAll()
    }
    return String(decoding: resolved, as: UTF8.self)
  }
}
