/// Reads the members of one object of a record and goes on after a problem, so that all of them are reported at once.
///
/// An object's problems travel upwards as an ``InvalidRecord`` that the reader of the containing object takes in.
struct MemberReader<Object: RecordObject> {
  private let source: Source
  private var problems: [DecodingProblem] = []
  private var read: [FieldKey<Object>] = []
  private(set) var annotations = Annotations()

  /// Where the members come from: a decoder made for records, or any other.
  private enum Source {
    case members(any MemberSource)
    case container(KeyedDecodingContainer<FieldKey<Object>>)
  }

  init(_ decoder: any Decoder) throws {
    do {
      if let members = decoder as? any MemberSource, members.isObject {
        source = .members(members)
      } else {
        source = .container(try decoder.container(keyedBy: FieldKey<Object>.self))
      }
    } catch {
      throw InvalidRecord(InvalidRecord.problems(from: error, reading: Object.self, at: decoder.codingPath))
    }
  }

  /// A member that may be absent; `null` reads as absent and is kept among the annotations.
  mutating func optional<Value: Decodable>(_ field: FieldKey<Object>) -> Value? {
    do {
      guard let value = try value(of: field, as: Value.self) else { return nil }
      read.append(field)
      return value
    } catch {
      read.append(field)
      problems += InvalidRecord.problems(from: error, reading: Value.self, at: codingPath + [field])
      return nil
    }
  }

  /// A member that must be there; `nil` only after a problem, on which ``finish(_:)`` throws.
  mutating func required<Value: Decodable>(_ field: FieldKey<Object>) -> Value? {
    let problemCount = problems.count
    let value: Value? = optional(field)
    if value == nil, problems.count == problemCount {
      problems.append(.memberMissing(field.stringValue, at: DocumentPath(codingPath)))
    }
    return value
  }

  /// A list in which absent means empty.
  mutating func list<Element: Decodable>(_ field: FieldKey<Object>) -> [Element] {
    recordedList(field) ?? []
  }

  /// A list in which absent means that nothing was recorded.
  mutating func recordedList<Element: Decodable>(_ field: FieldKey<Object>) -> [Element]? {
    let elements: DecodedElements<Element>? = optional(field)
    return elements?.values
  }

  /// Names and texts; absent means none.
  mutating func map(_ field: FieldKey<Object>) -> [String: String] {
    let entries: DecodedEntries? = optional(field)
    return entries?.values ?? [:]
  }

  /// Reads the annotations, then gives the required members, or throws every problem met in the object.
  mutating func finish<First, each Rest>(_ first: First?, _ rest: repeat (each Rest)?) throws -> (
    First, repeat each Rest
  ) {
    try finish()
    return (try unwrap(first), repeat try unwrap(each rest))
  }

  /// Reads the annotations, then gives the only required member, or throws every problem met in the object.
  mutating func finish<Value>(_ value: Value?) throws -> Value {
    try finish()
    return try unwrap(value)
  }

  /// Reads the annotations, then throws every problem met in the object, if any.
  mutating func finish() throws {
    readAnnotations()
    guard problems.isEmpty else { throw InvalidRecord(problems) }
  }

  private func unwrap<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw InvalidRecord(problems) }
    return value
  }

  /// A text, if one stands there; anything else is no problem yet.
  mutating func text(_ field: FieldKey<Object>) -> String? {
    read.append(field)
    return try? value(of: field, as: String.self)
  }

  /// Keeps every member that wasn't read: those that the format doesn't define, and those that are `null`.
  private mutating func readAnnotations() {
    let note: String? = optional(.note)
    let citation: String? = optional(.citation)
    var others: [String: JSONValue] = [:]
    switch source {
    case .members(let members):
      // Most objects hold nothing else, and then nothing more is looked at.
      if members.memberCount != read.count {
        members.forEachMember { name, value in keep(FieldKey(name), in: &others, value) }
      }
    case .container(let container):
      let keys = container.allKeys
      if keys.count != read.count {
        for key in keys { keep(key, in: &others) { try container.decode(JSONValue.self, forKey: key) } }
      }
    }
    annotations = Annotations(note: note, citation: citation, others: others)
  }

  private mutating func keep(
    _ field: FieldKey<Object>,
    in others: inout [String: JSONValue],
    _ value: () throws -> JSONValue
  ) {
    guard !read.contains(field) else { return }
    do {
      others[field.stringValue] = try value()
    } catch {
      problems += InvalidRecord.problems(from: error, reading: JSONValue.self, at: codingPath + [field])
    }
  }
}

// MARK: - Both sources

extension MemberReader {
  private var codingPath: [any CodingKey] {
    switch source {
    case .members(let members): members.codingPath
    case .container(let container): container.codingPath
    }
  }

  private func value<Value: Decodable>(of field: FieldKey<Object>, as type: Value.Type) throws -> Value? {
    switch source {
    case .members(let members): try members.decoder(of: field.stringValue).map { try Value(from: $0) }
    case .container(let container): try container.decodeIfPresent(type, forKey: field)
    }
  }
}
