/// Writes the members of one object of a record: absent values and empty lists are left out.
struct MemberWriter<Object: RecordObject> {
  private var container: KeyedEncodingContainer<FieldKey<Object>>
  private var written: [FieldKey<Object>] = []

  init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: FieldKey<Object>.self)
  }

  /// A member that is always there.
  mutating func write(_ value: some Encodable, _ field: FieldKey<Object>) throws {
    try container.encode(value, forKey: field)
    written.append(field)
  }

  /// A member that may be absent. A recorded list is one: it is written even when it is empty.
  mutating func write(ifPresent value: (some Encodable)?, _ field: FieldKey<Object>) throws {
    guard let value else { return }
    try write(value, field)
  }

  /// A list or map in which absent means empty.
  mutating func write(list values: some Collection & Encodable, _ field: FieldKey<Object>) throws {
    guard !values.isEmpty else { return }
    try write(values, field)
  }

  /// The annotations; a kept member gives way to a value that the object has by that name.
  mutating func write(_ annotations: Annotations) throws {
    try write(ifPresent: annotations.note, .note)
    try write(ifPresent: annotations.citation, .citation)
    for (name, value) in annotations.others {
      let field = FieldKey<Object>(name)
      guard !written.contains(field) else { continue }
      try container.encode(value, forKey: field)
    }
  }
}
