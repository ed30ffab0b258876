import CrimePrevention

/// A decoder that notes which members an object asks for. All are absent but for some texts.
final class MemberNotes: Decoder {
  private let answers: [String: String]
  private(set) var asked: [(name: String, type: any Decodable.Type)] = []

  init(answers: [String: String]) {
    self.answers = answers
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Members(notes: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NotAsked() }
  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw NotAsked() }

  /// What a member holds. The header's members are asked for more than once.
  private func answer<Value: Decodable>(_ name: String, _ type: Value.Type) -> Value? {
    if !asked.contains(where: { $0.name == name }) { asked.append((name, type)) }
    return answers[name] as? Value
  }

  private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let notes: MemberNotes
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
      notes.answer(key.stringValue, type)
    }

    func contains(_ key: Key) -> Bool { false }
    func decodeNil(forKey key: Key) throws -> Bool { throw NotAsked() }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { throw NotAsked() }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw NotAsked() }
    func superDecoder() throws -> any Decoder { throw NotAsked() }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw NotAsked() }
    func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
      throw NotAsked()
    }
  }
}

/// A record's objects ask for their members, and for nothing else.
private struct NotAsked: Error {}
