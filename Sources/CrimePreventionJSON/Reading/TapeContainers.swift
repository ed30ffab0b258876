import CrimePrevention

/// The members of an object on a tape.
struct KeyedTapeContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: TapeDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { decoder.tape.keys(of: decoder.index).compactMap { Key(stringValue: decoder.tape.text($0)) } }

  func contains(_ key: Key) -> Bool {
    index(of: key) != nil
  }

  func decodeNil(forKey key: Key) throws -> Bool {
    decoder.tape.nodes[try existingIndex(of: key)].kind == .null
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: child(try existingIndex(of: key)))
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let index = index(of: key), decoder.tape.nodes[index].kind != .null else { return nil }
    return try Value(from: child(index))
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
    try child(try existingIndex(of: key)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try child(try existingIndex(of: key)).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    decoder
  }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    child(try existingIndex(of: key))
  }

  private func index(of key: Key) -> Int? {
    decoder.member(key.stringValue)
  }

  private func existingIndex(of key: Key) throws -> Int {
    guard let index = index(of: key) else {
      throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "No such member."))
    }
    return index
  }

  private func child(_ index: Int) -> TapeDecoder {
    TapeDecoder(decoder.tape, index: index, parent: decoder)
  }
}

/// The elements of a list on a tape, one after the other.
struct UnkeyedTapeContainer: UnkeyedDecodingContainer {
  private let decoder: TapeDecoder
  private var nextIndex: Int
  private(set) var currentIndex = 0

  init(decoder: TapeDecoder) {
    self.decoder = decoder
    nextIndex = decoder.index + 1
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { decoder.tape.childCount(of: decoder.index) }
  var isAtEnd: Bool { nextIndex >= decoder.tape.next(after: decoder.index) }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, decoder.tape.nodes[nextIndex].kind == .null else { return false }
    _ = try advance()
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: advance())
  }

  mutating func nestedContainer<Nested>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
    try advance().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try advance().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    try advance()
  }

  /// The decoder of the next element, moving past it.
  private mutating func advance() throws -> TapeDecoder {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        TapeDecoder.self,
        .init(codingPath: codingPath, debugDescription: "The list has no more elements.")
      )
    }
    let child = TapeDecoder(decoder.tape, index: nextIndex, parent: decoder, element: currentIndex)
    nextIndex = decoder.tape.next(after: nextIndex)
    currentIndex += 1
    return child
  }
}
