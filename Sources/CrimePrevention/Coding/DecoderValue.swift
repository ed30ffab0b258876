/// A value at the current place of any decoder.
///
/// A decoder that doesn't know this library reports a mismatch in its own way; what was expected is known here.
struct DecoderValue: ValueSource {
  private let decoder: any Decoder
  private let problems: ProblemList

  init(_ decoder: any Decoder, _ problems: ProblemList) {
    self.decoder = decoder
    self.problems = problems
  }

  func text() -> String? { scalar(.text) }
  func number() -> Double? { scalar(.number) }
  func wholeNumber() -> Int? { scalar(.wholeNumber) }
  func flag() -> Bool? { scalar(.boolean) }

  func value<Value: TextFormValue>() -> Value? {
    guard let text = text() else { return nil }
    guard let value = Value(text) else {
      problems.add([.malformed(text, expected: Value.form, at: path)])
      return nil
    }
    return value
  }

  func list<Element: MemberValue>() -> [Element]? {
    expecting(.list) {
      var container = try decoder.unkeyedContainer()
      var elements: [Element] = []
      while !container.isAtEnd {
        if let element = problems.take(in: try container.decode(Attempt<Element>.self)) { elements.append(element) }
      }
      return elements
    }
  }

  func texts() -> [String: String]? {
    expecting(.object) {
      let container = try decoder.container(keyedBy: MemberKey.self)
      var texts: [String: String] = [:]
      for key in container.allKeys {
        texts[key.stringValue] = problems.take(in: try container.decode(Attempt<String>.self, forKey: key))
      }
      return texts
    }
  }

  func object<Object: DescribedObject>() -> Object? {
    expecting(.object) {
      let container = try decoder.container(keyedBy: MemberKey.self)
      var members = ObjectDecoder<Object>(container, problems)
      Object.members(&members)
      return members.finish()
    }
  }

  private var path: DocumentPath { DocumentPath(decoder.codingPath) }

  private func scalar<Value: Decodable>(_ type: JSONType) -> Value? {
    expecting(type) { try decoder.singleValueContainer().decode(Value.self) }
  }

  private func expecting<Value>(_ type: JSONType, _ read: () throws -> Value) -> Value? {
    do {
      return try read()
    } catch {
      problems.add([.typeMismatch(expected: type, found: nil, at: path)])
      return nil
    }
  }
}

/// The problems, in the order in which they were found. Lives for one reading.
final class ProblemList {
  private(set) var all: [DecodingProblem] = []

  func add(_ problems: [DecodingProblem]) { all += problems }

  /// Removes and returns the problems after the first `count`.
  func removeAll(after count: Int) -> [DecodingProblem] {
    defer { all.removeSubrange(count...) }
    return Array(all[count...])
  }

  /// Returns the value that an attempt has read, and adds its problems.
  func take<Value>(in attempt: Attempt<Value>) -> Value? {
    add(attempt.problems)
    return attempt.value
  }
}

/// A value, or why it couldn't be read. Reading it never fails, so a list's container moves on to the next element.
struct Attempt<Value: MemberValue>: Decodable {
  let value: Value?
  let problems: [DecodingProblem]

  init(from decoder: any Decoder) {
    let list = ProblemList()
    value = Value.read(from: DecoderValue(decoder, list))
    problems = list.all
  }
}

/// Reads the members of one object from a keyed container.
private struct ObjectDecoder<Object: DescribedObject>: PlainMemberVisitor {
  private let container: KeyedDecodingContainer<MemberKey>
  private let problems: ProblemList
  private var object = Object.blank
  private var read: Set<String> = []
  /// The problems in required members: they are reported after those in other members.
  private var later: [DecodingProblem] = []

  init(_ container: KeyedDecodingContainer<MemberKey>, _ problems: ProblemList) {
    self.container = container
    self.problems = problems
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let count = problems.all.count
    if let value: Value = take(name.description) {
      object[keyPath: path] = value
    } else if Value.isRequired, problems.all.count == count {
      problems.add([.memberMissing(name.description, at: DocumentPath(container.codingPath))])
    }
    if Value.isRequired, problems.all.count > count { later += problems.removeAll(after: count) }
  }

  mutating func constant(_ name: StaticString, _ value: StaticString) {
    read.insert(name.description)
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if object[keyPath: condition] { members(&self) }
  }

  /// Returns the object with its annotations, when all members of the format have been read.
  mutating func finish() -> Object {
    problems.add(later)
    let (note, citation): (String?, String?) = (take("note"), take("citation"))
    let sharing: Sharing? = take("sharing")
    var others: [String: JSONValue] = [:]
    for key in container.allKeys where !read.contains(key.stringValue) { others[key.stringValue] = other(key) }
    object.annotations = Annotations(note: note, citation: citation, sharing: sharing, others: others)
    return object
  }

  /// Reads the value of a member; `nil` when it is absent or `null`, and after a problem.
  private mutating func take<Value: MemberValue>(_ name: String) -> Value? {
    do {
      let attempt = try container.decodeIfPresent(Attempt<Value>.self, forKey: MemberKey(name))
      guard let attempt else { return nil }
      read.insert(name)
      return problems.take(in: attempt)
    } catch {
      read.insert(name)
      problems.add(InvalidRecord.problems(from: error, at: container.codingPath + [MemberKey(name)]))
      return nil
    }
  }

  private func other(_ key: MemberKey) -> JSONValue? {
    do {
      return try container.decode(JSONValue.self, forKey: key)
    } catch {
      problems.add(InvalidRecord.problems(from: error, at: container.codingPath + [key]))
      return nil
    }
  }
}
