/// Writes JSON text in the form used for everything: sorted names, two spaces a level, unescaped slashes, a line feed
/// at the end. The same values give the same bytes.
struct JSONWriter: ValueSink {
  private var bytes: [UInt8] = []
  private var level = 0

  /// A value as JSON text in UTF-8.
  ///
  /// - Throws: `EncodingError` when a number is infinite or not a number, which JSON can't represent.
  static func bytes(of value: some MemberValue) throws -> [UInt8] {
    var writer = JSONWriter()
    try value.write(to: &writer)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// Any value as JSON text in UTF-8.
  static func bytes(of value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices where unsafe Self.isEscaped(utf8[index]) {
        unsafe bytes.append(contentsOf: utf8[start..<index])
        unsafe writeEscape(of: utf8[index])
        start = index + 1
      }
      unsafe bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The shortest decimal that reads back as the number, without a fraction that is zero.
  mutating func write(_ number: Double) throws {
    guard number.isFinite else {
      let context = EncodingError.Context(codingPath: [], debugDescription: "JSON has no number \(number).")
      throw EncodingError.invalidValue(number, context)
    }
    let digits = number.description
    bytes.append(contentsOf: digits.utf8.dropLast(digits.hasSuffix(".0") ? 2 : 0))
  }

  mutating func write(_ number: Int) { bytes.append(contentsOf: number.description.utf8) }

  mutating func write(_ flag: Bool) { bytes.append(contentsOf: flag.description.utf8) }

  mutating func write<Element: MemberValue>(_ list: [Element]) throws {
    try writeList(list) { element, writer in try element.write(to: &writer) }
  }

  mutating func write(_ texts: [String: String]) {
    writeMembers(texts) { text, writer in writer.write(text) }
  }

  mutating func write<Object: DescribedObject>(_ object: Object) throws {
    var members = JSONMemberWriter(object, JSONWriter())
    swap(&self, &members.writer)
    members.start()
    Object.members(&members)
    try members.finish()
    swap(&self, &members.writer)
  }

  /// Writes any value, numbers digit by digit. Uses no recursion, however deep the value is.
  mutating func write(_ value: JSONValue) {
    var open: [OpenValue] = []
    var next: JSONValue? = value
    while next != nil || !open.isEmpty {
      if let value = next.take() {
        if let container = start(value) { open.append(container) }
      } else if let child = open[open.count - 1].nextChild() {
        startLine(after: child.isFirst ? nil : UInt8(ascii: ","))
        if let name = child.name {
          write(name)
          bytes.append(contentsOf: " : ".utf8)
        }
        next = child.value
      } else {
        end(open.removeLast())
      }
    }
  }

  /// Writes a value, or the start of one that contains others, which it then returns.
  private mutating func start(_ value: JSONValue) -> OpenValue? {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): write(flag)
    case .number(let number): bytes.append(contentsOf: number.written.utf8)
    case .string(let text): write(text)
    case .array(let values): return start(OpenValue(list: values), UInt8(ascii: "["))
    case .object(let members): return start(OpenValue(members: members), UInt8(ascii: "{"))
    }
    return nil
  }

  private mutating func start(_ container: OpenValue, _ bracket: UInt8) -> OpenValue {
    bytes.append(bracket)
    if container.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    level += 1
    return container
  }

  private mutating func end(_ container: OpenValue) {
    level -= 1
    startLine(after: nil)
    bytes.append(UInt8(ascii: container.isObject ? "}" : "]"))
  }
}

/// A list or an object of which some children have been written.
private struct OpenValue {
  let isObject: Bool
  private let children: [(name: String?, value: JSONValue)]
  private var written = 0

  init(list: [JSONValue]) {
    isObject = false
    children = list.map { (nil, $0) }
  }

  init(members: [String: JSONValue]) {
    isObject = true
    children = members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var isEmpty: Bool { children.isEmpty }

  /// The next child in order; `nil` after the last one.
  mutating func nextChild() -> (isFirst: Bool, name: String?, value: JSONValue)? {
    guard written < children.count else { return nil }
    defer { written += 1 }
    return (written == 0, children[written].name, children[written].value)
  }
}

// MARK: - Layout

extension JSONWriter {
  /// Writes the start of a member: a comma and its name, on a line of its own.
  mutating func writeName(_ name: StaticString) {
    startLine(after: UInt8(ascii: ","))
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: "\" : ".utf8)
  }

  /// Writes the start of a member whose name the format doesn't define.
  mutating func writeName(_ name: String) {
    startLine(after: UInt8(ascii: ","))
    write(name)
    bytes.append(contentsOf: " : ".utf8)
  }

  /// The position of the next byte.
  var position: Int { bytes.count }

  mutating func indent() { level += 1 }

  /// Ends an object whose members have been written from `start` on, each after a comma: sorts them, and puts a brace
  /// in place of the first comma.
  mutating func close(_ members: [(name: String, start: Int)], from start: Int) {
    level -= 1
    guard !members.isEmpty else {
      bytes.append(contentsOf: "{\n".utf8)
      startLine(after: nil)
      bytes.append(UInt8(ascii: "}"))
      return
    }
    sort(members, from: start)
    bytes[start] = UInt8(ascii: "{")
    startLine(after: nil)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func sort(_ members: [(name: String, start: Int)], from start: Int) {
    let isSorted = zip(members, members.dropFirst()).allSatisfy { $0.name < $1.name }
    guard !isSorted else { return }
    let ends = members.dropFirst().map(\.start) + [bytes.count]
    let order = members.indices.sorted { members[$0].name < members[$1].name }
    var sorted: [UInt8] = []
    sorted.reserveCapacity(bytes.count - start)
    for index in order { sorted.append(contentsOf: bytes[members[index].start..<ends[index]]) }
    bytes.replaceSubrange(start..., with: sorted)
  }

  private mutating func writeList<Element>(
    _ list: [Element],
    _ write: (Element, inout Self) throws -> Void
  ) rethrows {
    bytes.append(UInt8(ascii: "["))
    if list.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    level += 1
    for index in list.indices {
      startLine(after: index == 0 ? nil : UInt8(ascii: ","))
      try write(list[index], &self)
    }
    level -= 1
    startLine(after: nil)
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func writeMembers<Value>(_ members: [String: Value], _ write: (Value, inout Self) -> Void) {
    let start = bytes.count
    level += 1
    var written: [(name: String, start: Int)] = []
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      written.append((name, bytes.count))
      writeName(name)
      write(value, &self)
    }
    close(written, from: start)
  }

  private mutating func startLine(after separator: UInt8?) {
    if let separator { bytes.append(separator) }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func writeEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(contentsOf: (byte < 0x10 ? "0" : "").utf8)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}
