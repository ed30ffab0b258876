/// Reads the members of one object of a record and goes on after a problem, so that all of them are reported at once.
///
/// An object's problems travel upwards as an ``InvalidRecord`` that the reader of the containing object takes in.
struct MemberReader<Object: RecordObject> {
  private let container: KeyedDecodingContainer<FieldKey<Object>>
  private var problems: [DecodingProblem] = []
  private var read: [FieldKey<Object>] = []
  private(set) var annotations = Annotations()

  init(_ decoder: any Decoder) throws {
    do {
      container = try decoder.container(keyedBy: FieldKey<Object>.self)
    } catch {
      throw InvalidRecord(InvalidRecord.problems(from: error, reading: Object.self, at: decoder.codingPath))
    }
  }

  /// A member that may be absent; `null` reads as absent and is kept among the annotations.
  mutating func optional<Value: Decodable>(_ field: FieldKey<Object>) -> Value? {
    do {
      guard let value = try container.decodeIfPresent(Value.self, forKey: field) else { return nil }
      read.append(field)
      return value
    } catch {
      read.append(field)
      problems += InvalidRecord.problems(from: error, reading: Value.self, at: container.codingPath + [field])
      return nil
    }
  }

  /// A member that must be there; `nil` only after a problem, on which ``finish(_:)`` throws.
  mutating func required<Value: Decodable>(_ field: FieldKey<Object>) -> Value? {
    let problemCount = problems.count
    let value: Value? = optional(field)
    if value == nil, problems.count == problemCount {
      problems.append(.memberMissing(field.stringValue, at: DocumentPath(container.codingPath)))
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
    return try? container.decodeIfPresent(String.self, forKey: field)
  }

  /// Keeps every member that wasn't read: those that the format doesn't define, and those that are `null`.
  private mutating func readAnnotations() {
    annotations.note = optional(.note)
    annotations.citation = optional(.citation)
    let keys = container.allKeys
    guard keys.count != read.count else { return }
    for key in keys where !read.contains(key) {
      do {
        annotations.others[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
      } catch {
        problems += InvalidRecord.problems(from: error, reading: JSONValue.self, at: container.codingPath + [key])
      }
    }
  }
}
