/// Finds Swedish personal identity numbers (personnummer) and coordination numbers (samordningsnummer).
///
/// They have ten or twelve digits, with or without a hyphen or plus before the last four. A number counts if its date
/// exists and its check digit is right: hardly one in a hundred ten-digit numbers that mean something else passes.
enum PersonalNumber {
  /// Whether a text holds one.
  static func occurs(in text: String) -> Bool {
    unsafe text.withBytes { unsafe occurs(in: $0) }
  }

  /// Whether any text or number inside a value holds one.
  static func occurs(in value: JSONValue) -> Bool {
    switch value {
    case .string(let text): occurs(in: text)
    case .number(let number): occurs(in: number.description)
    case .array(let values): values.contains { occurs(in: $0) }
    case .object(let members): members.contains { occurs(in: $0.key) || occurs(in: $0.value) }
    case .null, .bool: false
    }
  }

  /// A text with the digits of each number replaced by dots.
  static func masked(in text: String) -> String {
    guard occurs(in: text) else { return text }
    let bytes = Array(text.utf8)
    let places = unsafe bytes.withUnsafeBufferPointer(unsafe places)
    var shown: [UInt8] = []
    var rest = places[...]
    for (position, byte) in bytes.enumerated() {
      if rest.first?.upperBound == position { rest.removeFirst() }
      let isHidden = isDigit(byte) && rest.first?.contains(position) == true
      if isHidden { shown += "•".utf8 } else { shown.append(byte) }
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// The positions of all numbers in a text's bytes.
  static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    while let place = unsafe place(in: bytes, from: places.last?.upperBound ?? 0) { places.append(place) }
    return places
  }

  private static func occurs(in bytes: UnsafeBufferPointer<UInt8>) -> Bool { unsafe place(in: bytes, from: 0) != nil }

  /// The position of the first number.
  private static func place(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var position = start
    while position < bytes.count {
      guard unsafe isDigit(bytes[position]) else {
        position += 1
        continue
      }
      let run = unsafe digits(in: bytes, from: position)
      let end = position + run.count
      switch run.count {
      case 10, 12:
        if isValid(run) { return position..<end }
      case 6, 8:
        let next = unsafe end + separatorLength(in: bytes, at: end)
        let tail = unsafe digits(in: bytes, from: next)
        if tail.count == 4, isValid(run + tail) { return position..<(next + tail.count) }
      default: break
      }
      position = end
    }
    return nil
  }

  private static func digits(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Int] {
    guard start < bytes.count else { return [] }
    return unsafe bytes[start...].prefix(while: isDigit).map { Int($0 - UInt8(ascii: "0")) }
  }

  /// The length of a hyphen, plus or dash; 0 when there is none, so that nothing is found after it.
  private static func separatorLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    guard position < bytes.count else { return 0 }
    if unsafe bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") { return 1 }
    return unsafe bytes[position...].starts(with: "–".utf8) ? 3 : 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isValid(_ digits: [Int]) -> Bool {
    hasDate(digits) && hasCheckDigit(digits.suffix(10))
  }

  /// Whether the number begins with a date; the day of a coordination number is 60 higher.
  private static func hasDate(_ digits: [Int]) -> Bool {
    let parts = digits.suffix(10).prefix(6).reduce(0) { $0 * 10 + $1 }
    let (year, month, day) = (parts / 10_000, parts / 100 % 100, parts % 100)
    let centuries = digits.count == 12 ? [digits[0] * 10 + digits[1]] : [19, 20]
    return centuries.contains { century in
      (18...20).contains(century)
        && CalendarDate(year: century * 100 + year, month: month, day: day > 60 ? day - 60 : day) != nil
    }
  }

  /// Whether the last digit is the check digit of the others (Luhn's sum).
  private static func hasCheckDigit(_ digits: ArraySlice<Int>) -> Bool {
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let product = digit.element * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + product / 10 + product % 10
    }
    return sum.isMultiple(of: 10)
  }
}

extension [String: JSONValue] {
  /// The facts as a finding may show them: without the digits of personal identity numbers. Most have none, and are
  /// returned unchanged.
  var withoutPersonalNumbers: Self {
    values.contains(where: \.quotesPersonalNumber) ? mapValues(\.withoutPersonalNumbers) : self
  }
}

extension JSONValue {
  /// Whether a text inside the value holds one.
  fileprivate var quotesPersonalNumber: Bool {
    switch self {
    case .string(let text): PersonalNumber.occurs(in: text)
    case .array(let values): values.contains(where: \.quotesPersonalNumber)
    case .object(let members): members.values.contains(where: \.quotesPersonalNumber)
    case .null, .bool, .number: false
    }
  }

  fileprivate var withoutPersonalNumbers: JSONValue {
    switch self {
    case .string(let text): .string(PersonalNumber.masked(in: text))
    case .array(let values): .array(values.map(\.withoutPersonalNumbers))
    case .object(let members): .object(members.mapValues(\.withoutPersonalNumbers))
    case .null, .bool, .number: self
    }
  }
}
