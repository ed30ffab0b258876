/// A value on a tape, for its reader, which must outlive it: it is only passed on, and never kept (`TapeReader.read`).
struct TapeValue: ValueSource {
  /// Not counted as a reference to the reader, which outlives all values that it gives (`TapeReader.read`).
  unowned(unsafe) let reader: TapeReader
  /// The number of its node.
  let index: Int

  @inline(__always)
  init(_ reader: TapeReader, _ index: Int) {
    unsafe self.reader = reader
    self.index = index
  }

  @inline(__always)
  private var kind: JSONNodes.Node.Kind { unsafe reader.tape.nodes[index].kind }

  @inline(__always)
  func text() -> String? {
    guard kind == .text || kind == .escapedText else { return mismatch(.text) }
    return unsafe reader.tape.text(index)
  }

  @inline(__always)
  func value<Value: TextFormValue>() -> Value? {
    switch kind {
    case .text: unsafe Value(utf8: reader.tape.raw(index)) ?? note(.malformed(Value.form))
    case .escapedText: unsafe Value(utf8: reader.tape.text(index).utf8) ?? note(.malformed(Value.form))
    default: mismatch(.text)
    }
  }

  @inline(__always)
  func number() -> Double? {
    guard kind == .number else { return mismatch(.number) }
    return unsafe Double(fewDigits: reader.tape.raw(index)) ?? longNumber()
  }

  private func longNumber() -> Double? {
    guard let value = Double(literal), value.isFinite else { return note(.numberOutOfRange) }
    return value
  }

  /// A whole number, also when it is written as `5.0` or `5e0`; judged digit by digit, since a `Double` may round to one.
  func wholeNumber() -> Int? {
    guard kind == .number else { return mismatch(.wholeNumber) }
    if let value = Int(literal) { return value }
    guard let number = JSONNumber(literal: literal) else { return note(.numberOutOfRange) }
    guard number.precision.exponent >= 0 else { return mismatch(.wholeNumber) }
    return number.doubleValue == 0 ? 0 : number.intValue ?? note(.numberOutOfRange)
  }

  func flag() -> Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: mismatch(.boolean)
    }
  }

  @inline(__always)
  func list<Element: MemberValue>() -> [Element]? {
    guard kind == .array else { return mismatch(.list) }
    var elements: [Element] = []
    // What isn't an element takes two bytes of text, and could ask for hundreds of bytes of memory. So beyond a few thousand, only
    // as much is kept as has been read, and nothing once there are problems: then nothing that was read is used.
    let many = 4_096
    elements.reserveCapacity(min(elementCount, many))
    forEachElement { element in
      guard let value = Element.read(from: element) else { return }
      if unsafe elements.count < many || reader.problems.isEmpty { elements.append(value) }
    }
    return elements
  }

  func texts() -> [String: String]? {
    guard kind == .object else { return mismatch(.object) }
    var texts: [String: String] = [:]
    forEachMember { name, value in
      // When a name occurs twice, the first one is used.
      guard unsafe !reader.duplicates.contains(value.index - 1) else { return }
      texts[name] = value.text()
    }
    return texts
  }

  func object<Object: DescribedObject>() -> Object? {
    guard kind == .object else { return mismatch(.object) }
    var object = Object.blank
    unsafe withUnsafeMutablePointer(to: &object) { object in
      var members = unsafe TapeObjectReader<Object>(reader, index, into: object)
      Object.members(&members)
      members.finish()
    }
    return object
  }

  /// Notes that something else was expected here.
  private func mismatch<Value>(_ expected: JSONType) -> Value? { note(.typeMismatch(expected)) }

  @inline(never)
  private func note<Value>(_ problem: TapeReader.Problem.Kind) -> Value? {
    if unsafe reader.keeps(problem) { unsafe reader.problems.append(TapeReader.Problem(kind: problem, node: index)) }
    return nil
  }

  private var literal: String { unsafe String(decoding: reader.tape.raw(index), as: UTF8.self) }
}

extension TapeValue {
  /// Visits the elements of a list in order.
  @inline(__always)
  private func forEachElement(_ body: (TapeValue) -> Void) {
    var child = index + 1
    let end = unsafe reader.tape.next(after: index)
    while child < end {
      unsafe body(TapeValue(reader, child))
      child = unsafe reader.tape.next(after: child)
    }
  }

  private var elementCount: Int {
    var count = 0
    forEachElement { _ in count += 1 }
    return count
  }

  /// Visits the members of an object in order.
  private func forEachMember(_ body: (_ name: String, _ value: TapeValue) -> Void) {
    var key = index + 1
    let end = unsafe reader.tape.next(after: index)
    while key < end {
      unsafe body(reader.tape.text(key), TapeValue(reader, key + 1))
      key = unsafe reader.tape.next(after: key + 1)
    }
  }

  /// The value of an object's member, when that is a text.
  func text(of name: String) -> String? {
    guard kind == .object else { return nil }
    var value: TapeValue?
    forEachMember { member, its in
      if value == nil, member == name { value = its }
    }
    guard let value, value.kind == .text || value.kind == .escapedText else { return nil }
    return value.text()
  }

  /// Returns the value unchanged, numbers digit by digit. A number that can't be written back exactly is noted.
  func jsonValue() -> JSONValue {
    switch kind {
    case .null: return .null
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .text, .escapedText: return unsafe .string(reader.tape.text(index))
    case .number:
      guard let number = JSONNumber(literal: literal), number.isWritable else {
        return note(.numberOutOfRange) ?? .null
      }
      return .number(number)
    case .array:
      var values: [JSONValue] = []
      values.reserveCapacity(elementCount)
      forEachElement { values.append($0.jsonValue()) }
      return .array(values)
    case .object:
      var members: [String: JSONValue] = [:]
      forEachMember { name, value in
        let member = value.jsonValue()
        if members[name] == nil { members[name] = member }
      }
      return .object(members)
    }
  }
}

extension Double {
  /// Reads a number with at most fifteen digits and a small power of ten, exactly: both are whole `Double`s, and one
  /// division of them rounds correctly. `nil` for other numbers.
  @inline(__always)
  fileprivate init?(fewDigits literal: UnsafeBufferPointer<UInt8>) {
    let isNegative = unsafe literal.first == UInt8(ascii: "-")
    var value: Int64 = 0
    var decimals: Int?
    guard literal.count <= 16 else { return nil }
    for position in literal.indices.dropFirst(isNegative ? 1 : 0) {
      let byte = unsafe literal[position]
      if byte == UInt8(ascii: ".") {
        decimals = 0
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        value = value &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
        decimals? += 1
      } else {
        return nil
      }
    }
    guard value < 1_000_000_000_000_000 else { return nil }
    let magnitude = Double(value) / .powerOfTen(decimals ?? 0)
    self = isNegative ? -magnitude : magnitude
  }
}
