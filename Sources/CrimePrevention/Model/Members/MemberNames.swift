/// The names of an object's members, in the order in which its type tells them.
package struct MemberNames<Object: DescribedObject>: PlainMemberVisitor {
  private var names: [String] = []

  private init() {}

  /// The members that the format defines for a type, besides `note` and `citation`.
  package static func all() -> [String] {
    var visitor = Self()
    Object.members(&visitor)
    return visitor.names
  }

  package mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    names.append(name.description)
  }

  package mutating func constant(_ name: StaticString, _ value: StaticString) {
    names.append(name.description)
  }

  package mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    members(&self)
  }
}

extension DescribedObject {
  /// The name of the member that a key path leads to; `nil` when it leads to none.
  package static func memberName(of path: PartialKeyPath<Self>) -> String? {
    var visitor = MemberSearch(wanted: path)
    Self.members(&visitor)
    return visitor.name
  }
}

/// Looks for the member that a key path leads to.
private struct MemberSearch<Object: DescribedObject>: PlainMemberVisitor {
  let wanted: PartialKeyPath<Object>
  private(set) var name: String?

  init(wanted: PartialKeyPath<Object>) {
    self.wanted = wanted
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    if path == wanted { self.name = name.description }
  }

  func constant(_ name: StaticString, _ value: StaticString) {}

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    members(&self)
  }
}
