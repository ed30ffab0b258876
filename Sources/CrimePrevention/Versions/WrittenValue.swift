extension MemberValue {
  /// The value as JSON, as a change keeps it; `nil` when it is left out. What JSON can't represent is `null`.
  var written: JSONValue? {
    guard !isLeftOut else { return nil }
    guard let bytes = try? JSONWriter.bytes(of: self) else { return .null }
    return (try? JSONDocument(bytes).value()) ?? .null
  }

  /// Reads a value from JSON.
  ///
  /// - Throws: ``UnreadableRecord`` with every problem, by its place in the JSON.
  init(written value: JSONValue) throws(UnreadableRecord) {
    self = try JSONDocument(JSONWriter.bytes(of: value)).read()
  }
}

extension DescribedObject {
  /// The members that are written though the format doesn't define them, and `null`s: a kept member is skipped when the
  /// object has a value by that name.
  var writtenOthers: [String: JSONValue] {
    let others = annotations.others
    guard !others.isEmpty else { return [:] }
    var names = WrittenNames(of: self)
    Self.members(&names)
    return others.filter { !names.written.contains($0.key) }
  }
}

/// Collects the names of the members that an object has a value for.
private struct WrittenNames<Object: DescribedObject>: PlainMemberVisitor {
  private let object: Object
  private(set) var written: Set<String>

  init(of object: Object) {
    self.object = object
    written = Set(
      ["note": object.note != nil, "citation": object.citation != nil, "sharing": object.sharing != nil].filter(\.value)
        .keys
    )
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    if !object[keyPath: path].isLeftOut { written.insert(name.description) }
  }

  mutating func constant(_ name: StaticString, _ value: StaticString) {
    written.insert(name.description)
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if object[keyPath: condition] { members(&self) }
  }
}

extension JSONValue {
  /// The texts and numbers in the value, as people read them.
  var texts: [String] {
    switch self {
    case .null: []
    case .bool(let value): [value.description]
    case .number(let number): [number.doubleValue.map(FigureText.plain) ?? number.description]
    case .string(let text): [text]
    case .array(let values): values.flatMap(\.texts)
    case .object(let members): members.sorted { $0.key < $1.key }.flatMap(\.value.texts)
    }
  }
}
