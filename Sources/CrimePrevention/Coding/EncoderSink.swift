/// Writes one value at the current place of any encoder.
struct EncoderSink: ValueSink {
  private let encoder: any Encoder

  init(_ encoder: any Encoder) {
    self.encoder = encoder
  }

  func write(_ text: String) throws { try scalar(text) }
  func write(_ number: Double) throws { try scalar(number) }
  func write(_ number: Int) throws { try scalar(number) }
  func write(_ flag: Bool) throws { try scalar(flag) }
  func write(_ texts: [String: String]) throws { try scalar(texts) }

  func write<Element: MemberValue>(_ list: [Element]) throws {
    var container = encoder.unkeyedContainer()
    for element in list { try container.encode(Written(value: element)) }
  }

  func write<Object: DescribedObject>(_ object: Object) throws {
    var members = ObjectEncoder(object, encoder.container(keyedBy: MemberKey.self))
    Object.members(&members)
    try members.finish()
  }

  private func scalar(_ value: some Encodable) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

/// A value of a record, for an encoder.
private struct Written<Value: MemberValue>: Encodable {
  let value: Value

  func encode(to encoder: any Encoder) throws {
    var sink = EncoderSink(encoder)
    try value.write(to: &sink)
  }
}

/// Writes the members of one object to a keyed container.
private struct ObjectEncoder<Object: DescribedObject>: PlainMemberVisitor {
  private let object: Object
  private var container: KeyedEncodingContainer<MemberKey>
  private var written: Set<String> = []
  private var failure: (any Error)?

  init(_ object: Object, _ container: KeyedEncodingContainer<MemberKey>) {
    self.object = object
    self.container = container
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let value = object[keyPath: path]
    if !value.isLeftOut { write(Written(value: value), name.description) }
  }

  mutating func constant(_ name: StaticString, _ value: StaticString) {
    write(value.description, name.description)
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if object[keyPath: condition] { members(&self) }
  }

  /// Writes the annotations. A kept member is skipped when the object has a value by that name.
  mutating func finish() throws {
    if let note = object.note { write(note, "note") }
    if let citation = object.citation { write(citation, "citation") }
    member("sharing", \.sharing)
    for (name, value) in object.annotations.others where !written.contains(name) { write(value, name) }
    if let failure { throw failure }
  }

  private mutating func write(_ value: some Encodable, _ name: String) {
    guard failure == nil else { return }
    do {
      try container.encode(value, forKey: MemberKey(name))
      written.insert(name)
    } catch {
      failure = error
    }
  }
}
