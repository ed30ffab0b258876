/// The objects of a record that aren't for everyone: those with identifiers that are marked so, or are inside something
/// that is.
struct NarrowObjects {
  private var levels: [EntityKind.Known: [String: Sharing.Level]] = [:]

  /// Finds the objects, in time linear in the size of the record.
  init(_ record: CouncilRecord) {
    var search = NarrowSearch(record, in: .public)
    CouncilRecord.members(&search)
    levels = search.levels
  }

  /// How widely an object may be shown, if not to everyone; the narrowest level when several objects have the
  /// identifier.
  func level(of kind: EntityKind.Known, _ id: String) -> Sharing.Level? { levels[kind]?[id] }
}

extension Sharing.Level {
  /// The narrower of two levels: what is inside a restricted meeting is restricted, whatever its own marking.
  func narrowed(by sharing: Sharing?) -> Self {
    guard let own = sharing?.level, own.isNarrower(than: self) else { return self }
    return own
  }
}

/// The walk through an object's members that notes what isn't for everyone.
private struct NarrowSearch<Object: DescribedObject>: PlainMemberVisitor {
  private let object: Object
  private let level: Sharing.Level
  private(set) var levels: [EntityKind.Known: [String: Sharing.Level]] = [:]

  init(_ object: Object, in surrounding: Sharing.Level) {
    self.object = object
    level = surrounding.narrowed(by: object.sharing)
    guard level.isNarrower(than: .public), let kind = Object.kind, let id = object.identifierText else { return }
    levels[kind] = [id: level]
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if object[keyPath: condition] { members(&self) }
  }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    // Most objects of a record, such as observations and participants, can't be referred to.
    guard ReferableObjects<Value.Child>.areThere else { return }
    object[keyPath: path].visitChildren { child in
      visit(copy child)
    } list: { children in
      for child in children { visit(child) }
    }
  }

  private mutating func visit<Child: DescribedObject>(_ child: Child) {
    var search = NarrowSearch<Child>(child, in: level)
    Child.members(&search)
    for (kind, found) in search.levels {
      levels[kind, default: [:]].merge(found) { $1.isNarrower(than: $0) ? $1 : $0 }
    }
  }
}

/// The search for a type that references can name: a type itself, or one that its members hold.
private struct ReferableObjects<Object: DescribedObject>: PlainMemberVisitor {
  private var isFound = Object.kind != nil

  /// Whether objects of the type can be referred to, or hold some that can.
  static var areThere: Bool {
    var search = Self()
    if !search.isFound { Object.members(&search) }
    return search.isFound
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    members(&self)
  }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    isFound = isFound || ReferableObjects<Value.Child>.areThere
  }
}
