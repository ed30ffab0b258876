extension DescribedObject {
  /// Returns the names of the members along a key path; `nil` when it leads to none.
  ///
  /// `\Measure.budget` is `["budget"]`, `\Measure.period?.from` is `["period", "from"]`.
  package static func memberNames(along path: PartialKeyPath<Self>) -> [String]? {
    var search = MemberSearch<Self> { $0 == path }
    Self.members(&search)
    if let name = search.name { return [name] }
    if path == \Self.sharing { return ["sharing"] }
    // The steps of a key path are available only in its description: `\Measure.period?.from?`.
    let steps = "\(path)".split(separator: ".").dropFirst().map { $0.filter { $0 != "?" && $0 != "!" } }
    return memberNames(along: steps[...])
  }

  /// Returns the name of the member that a key path leads to; empty when it leads to none.
  static func name(of path: PartialKeyPath<Self>) -> String { memberNames(along: path)?.last ?? "" }

  /// Returns the same for the names of properties.
  fileprivate static func memberNames(along properties: ArraySlice<String>) -> [String]? {
    guard let property = properties.first else { return nil }
    var search = MemberSearch<Self> { "\($0)".hasSuffix(".\(property)") }
    Self.members(&search)
    guard let name = search.name else { return nil }
    let rest = properties.dropFirst()
    if rest.isEmpty { return [name] }
    return search.child?.memberNames(along: rest).map { [name] + $0 }
  }
}

/// Finds the member whose key path is wanted.
private struct MemberSearch<Object: DescribedObject>: PlainMemberVisitor {
  private let isWanted: (PartialKeyPath<Object>) -> Bool
  private(set) var name: String?
  /// The type of the objects that the member holds, if any.
  private(set) var child: (any DescribedObject.Type)?

  init(_ isWanted: @escaping (PartialKeyPath<Object>) -> Bool) {
    self.isWanted = isWanted
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    if isWanted(path) { self.name = name.description }
  }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard isWanted(path) else { return }
    self.name = name.description
    child = Value.Child.self
  }

  func constant(_ name: StaticString, _ value: StaticString) {}

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    members(&self)
  }
}

/// The names of an object's members, in the order in which its type declares them.
package struct MemberNames<Object: DescribedObject>: PlainMemberVisitor {
  private var names: [String] = []

  private init() {}

  /// Returns the members that the format defines for a type, except those that every object may have.
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
