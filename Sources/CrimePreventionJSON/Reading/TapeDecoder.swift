import CrimePrevention

/// Decodes one value of a tape.
final class TapeDecoder: Decoder {
  let tape: JSONTape
  let index: Int
  private let parent: TapeDecoder?
  /// The number of this value in its list.
  private let element: Int
  private lazy var members = tape.members(of: index)

  init(_ tape: JSONTape, index: Int = 0, parent: TapeDecoder? = nil, element: Int = 0) {
    self.tape = tape
    self.index = index
    self.parent = parent
    self.element = element
  }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The way here, put together when it is asked for: only a problem asks. Many problems in one place share its names.
  private(set) lazy var codingPath: [any CodingKey] = {
    guard let parent else { return [] }
    let isMember = tape.nodes[parent.index].kind == .object
    return parent.codingPath + [isMember ? TapeKey(tape.text(index - 1)) : TapeKey(element)]
  }()

  /// The value of a member of the object here, as the number of its node.
  func member(_ name: String) -> Int? {
    tape.isLargeObject(index) ? members[name] : tape.member(name, of: index)
  }

  func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard tape.nodes[index].kind == .object else { throw mismatch(.object) }
    return KeyedDecodingContainer(KeyedTapeContainer(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard tape.nodes[index].kind == .array else { throw mismatch(.list) }
    return UnkeyedTapeContainer(decoder: self)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    self
  }
}

extension TapeDecoder {
  /// That something else was expected here.
  func mismatch(_ expected: JSONType) -> InvalidRecord {
    InvalidRecord([.typeMismatch(expected: expected, found: excerpt, at: DocumentPath(codingPath))])
  }

  /// That the number here can't be kept.
  func outOfRange() -> InvalidRecord {
    let literal = String(decoding: tape.raw(index), as: UTF8.self)
    return InvalidRecord([.numberOutOfRange(literal, at: DocumentPath(codingPath))])
  }

  private var excerpt: JSONExcerpt {
    switch tape.nodes[index].kind {
    case .object: JSONExcerpt(.object)
    case .array: JSONExcerpt(.list)
    case .text, .escapedText: JSONExcerpt(.text, shown: tape.text(index).excerpt)
    case .number: JSONExcerpt(.number, shown: String(decoding: tape.raw(index), as: UTF8.self).excerpt)
    case .true: JSONExcerpt(.boolean, shown: "true")
    case .false: JSONExcerpt(.boolean, shown: "false")
    case .null: JSONExcerpt(.null)
    }
  }
}

extension TapeDecoder: MemberSource {
  var isObject: Bool { tape.nodes[index].kind == .object }

  var memberCount: Int { tape.childCount(of: index) / 2 }

  func decoder(of member: String) -> (any Decoder)? {
    guard let value = self.member(member), tape.nodes[value].kind != .null else { return nil }
    return TapeDecoder(tape, index: value, parent: self)
  }

  func forEachMember(_ body: (_ name: String, _ value: () throws -> JSONValue) -> Void) {
    for key in tape.keys(of: index) {
      body(tape.text(key)) { try TapeDecoder(tape, index: key + 1, parent: self).jsonValue() }
    }
  }

  func forEachElement(_ body: (any Decoder) -> Void) -> Bool {
    guard tape.nodes[index].kind == .array else { return false }
    var child = index + 1
    for element in 0..<tape.childCount(of: index) {
      body(TapeDecoder(tape, index: child, parent: self, element: element))
      child = tape.next(after: child)
    }
    return true
  }
}

/// A step of the way to a value.
struct TapeKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(_ name: String) {
    stringValue = name
    intValue = nil
  }

  init(_ element: Int) {
    stringValue = String(element)
    intValue = element
  }

  init(stringValue: String) {
    self.init(stringValue)
  }

  init(intValue: Int) {
    self.init(intValue)
  }
}
