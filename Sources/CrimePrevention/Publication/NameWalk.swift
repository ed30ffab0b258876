/// Notes the names of all objects that are for an audience, without looking at anything else in them.
struct NameWalk {
  private let audience: Audience
  private let date: CalendarDate

  init(_ audience: Audience, on date: CalendarDate) {
    self.audience = audience
    self.date = date
  }

  func names(in record: CouncilRecord) -> Set<ObjectName> {
    let names = Names(audience, on: date)
    names.add(record, within: nil)
    return names.found
  }

  /// What is found on one walk.
  fileprivate final class Names {
    private let audience: Audience
    private let date: CalendarDate
    private(set) var found: Set<ObjectName> = []
    /// By type, for each of its members in their order, whether names may occur in it.
    private var named: [ObjectIdentifier: [Bool]] = [:]

    init(_ audience: Audience, on date: CalendarDate) {
      self.audience = audience
      self.date = date
    }

    func add<Object: DescribedObject>(_ object: Object, within outer: String?) {
      guard audience.reason(hiding: object, on: date) == nil else { return }
      var parent = outer
      if let id = object.identifierText, let kind = Object.kind {
        found.insert(ObjectName(kind: kind, id: id))
        if kind.isUniqueWithinParent, let outer { found.insert(ObjectName(kind: kind, id: id, parent: outer)) }
        if kind.holdsNames { parent = id }
      }
      var visitor = NameVisitor(object, members(of: Object.self), within: parent, self)
      Object.members(&visitor)
    }

    private func members<Object: DescribedObject>(of type: Object.Type) -> [Bool] {
      if let known = named[ObjectIdentifier(type)] { return known }
      let members = zip(SafeMembers.flags(of: type), NamedMembers<Object>.all()).map { $0 && $1 }
      named[ObjectIdentifier(type)] = members
      return members
    }
  }
}

/// Looks into those members of an object in which names may occur.
private struct NameVisitor<Object: DescribedObject>: PlainMemberVisitor {
  private let object: Object
  private let named: [Bool]
  private let parent: String?
  private let names: NameWalk.Names
  private var position = 0

  init(_ object: Object, _ named: [Bool], within parent: String?, _ names: NameWalk.Names) {
    self.object = object
    self.named = named
    self.parent = parent
    self.names = names
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    position += 1
  }

  mutating func constant(_ name: StaticString, _ value: StaticString) { position += 1 }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    defer { position += 1 }
    guard named[position] else { return }
    object[keyPath: path].visitChildren(
      one: { names.add($0, within: parent) },
      list: { for child in $0 { names.add(child, within: parent) } }
    )
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) { members(&self) }
}

/// Whether objects with identifiers may occur in each member of a type.
private struct NamedMembers<Object: DescribedObject>: PlainMemberVisitor {
  private var named: [Bool] = []

  static func all() -> [Bool] {
    var visitor = Self()
    Object.members(&visitor)
    return visitor.named
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    named.append(false)
  }

  mutating func constant(_ name: StaticString, _ value: StaticString) { named.append(false) }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    named.append(Value.Child.kind != nil || NamedMembers<Value.Child>.all().contains(true))
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) { members(&self) }
}

extension EntityKind.Known {
  /// Whether some identifiers are unique only within an object of this kind.
  var holdsNames: Bool { self == .measure || self == .meeting || self == .situation }
}
