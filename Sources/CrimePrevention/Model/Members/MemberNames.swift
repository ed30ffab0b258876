/// The names of an object's members, in the order in which its type tells them.
package struct MemberNames<Object: DescribedObject>: PlainMemberVisitor {
  private var names: [String] = []

  private init() {}

  /// The members that the format defines for a type, besides those that every object may have.
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
