package import CrimePrevention

extension RandomSource {
  /// An object with random members, as far as its type describes them.
  package mutating func value<Object: DescribedObject>() -> Object {
    depth += 1
    defer { depth -= 1 }
    var members = RandomMembers<Object>(random: self)
    Object.members(&members)
    self = members.random
    members.object.annotations = annotations()
    return members.object
  }

  /// A random value of a member's type.
  fileprivate mutating func member<Value: MemberValue>() -> Value {
    let value: Any? =
      switch Value.self {
      case let type as any Arbitrary.Type: arbitrary(type)
      case let type as any RandomShape.Type: type.init(shapedBy: &self)
      case let type as any OpenCode.Type: code(type)
      case let type as any DescribedObject.Type: described(type)
      default: nil
      }
    guard let value = value as? Value else { preconditionFailure("Nothing random is known of \(Value.self).") }
    return value
  }

  private mutating func arbitrary<Value: Arbitrary>(_ type: Value.Type) -> Value { value() }

  private mutating func described<Object: DescribedObject>(_ type: Object.Type) -> Object { value() }

  /// Mostly a known code, sometimes one that no version knows.
  private mutating func code<Code: OpenCode>(_ type: Code.Type) -> Code {
    let known = Code.Known.allCases.map(\.rawValue)
    return Code(rawValue: chance(0.85) ? pick(known) : "okänd " + value())
  }
}

/// Fills the members of an object, one after the other.
private struct RandomMembers<Object: DescribedObject>: PlainMemberVisitor {
  var object = Object.blank
  var random: RandomSource

  init(random: RandomSource) {
    self.random = random
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    object[keyPath: path] = random.member()
  }

  func constant(_ name: StaticString, _ value: StaticString) {}

  mutating func kind(_ name: StaticString, _ path: WritableKeyPath<Object, String>, known: [String]) {
    object[keyPath: path] = random.chance(0.9) ? random.pick(known) : "okänd " + random.value()
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if object[keyPath: condition] { members(&self) }
  }
}

/// A member that may be absent, or a list.
private protocol RandomShape {
  init(shapedBy random: inout RandomSource)
}

extension Optional: RandomShape where Wrapped: MemberValue {
  fileprivate init(shapedBy random: inout RandomSource) {
    self = random.chance(0.5) ? .some(random.member() as Wrapped) : nil
  }
}

extension Array: RandomShape where Element: MemberValue {
  fileprivate init(shapedBy random: inout RandomSource) {
    self = (0..<random.int(0...Swift.max(1, 4 - random.depth))).map { _ in random.member() }
  }
}

extension Dictionary: RandomShape where Key == String, Value == String {
  fileprivate init(shapedBy random: inout RandomSource) {
    self = random.texts()
  }
}
