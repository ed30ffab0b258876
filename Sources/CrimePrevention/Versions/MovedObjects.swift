/// Where the objects with identifiers are in a record: in which list of which object.
struct Whereabouts {
  /// The key that identifies an object in the whole record.
  struct Key: Hashable {
    let kind: EntityKind.Known
    let id: String
  }

  /// A list, by the object whose member it is.
  struct List: Hashable {
    let owner: Key?
    let member: String
  }

  /// An object and its list.
  struct Place {
    let object: any DescribedObject
    let list: List
  }

  private var all: [Key: [Place]] = [:]

  init(_ record: CouncilRecord) {
    collect(record, nil)
  }

  /// The place of an object, if the record has exactly one with the identifier.
  subscript(key: Key) -> Place? {
    guard let places = all[key], places.count == 1 else { return nil }
    return places[0]
  }

  /// Returns how many objects have a key.
  func count(_ key: Key) -> Int { all[key]?.count ?? 0 }

  var keys: some Collection<Key> { all.keys }

  private mutating func collect(_ object: some DescribedObject, _ owner: Key?) {
    for (child, path) in object.identifiedChildren(at: DocumentPath()) {
      guard let key = Key(child), case .member(let member)? = path.steps.first else { continue }
      all[key, default: []].append(Place(object: child, list: List(owner: owner, member: member)))
      collect(child, key)
    }
  }
}

extension Whereabouts.Key {
  /// The key of an object; `nil` when it has no identifier, or one that is unique within its parent only.
  init?(_ object: some DescribedObject) {
    guard let kind = type(of: object).kind, !kind.isUniqueWithinParent, let id = object.identifierText else {
      return nil
    }
    self.init(kind: kind, id: id)
  }
}

/// The objects that a side has moved from one list to another.
struct MovedObjects {
  /// An object in each version that has it, and the list in which it is when the sides are merged.
  struct Moved {
    let base: Whereabouts.Place
    let ours: Whereabouts.Place?
    let theirs: Whereabouts.Place?

    /// The list to which a side has moved it; ours when both have.
    var list: Whereabouts.List? { isOursMoved ? ours?.list : theirs?.list }

    /// Whether both sides have moved or removed it, differently.
    var isDisputed: Bool { isOursMoved && theirs?.list != base.list && ours?.list != theirs?.list }

    private var isOursMoved: Bool { ours?.list != base.list }
  }

  private(set) var all: [Whereabouts.Key: Moved] = [:]

  init(base: CouncilRecord, ours: CouncilRecord, theirs: CouncilRecord) {
    let (base, ours, theirs) = (Whereabouts(base), Whereabouts(ours), Whereabouts(theirs))
    for key in base.keys where ours.count(key) < 2 && theirs.count(key) < 2 {
      guard let start = base[key] else { continue }
      let moved = Moved(base: start, ours: ours[key], theirs: theirs[key])
      let isMoved = [moved.ours, moved.theirs].contains { $0 != nil && $0?.list != start.list }
      if isMoved { all[key] = moved }
    }
  }

  /// The moved object with the same key as an object of a list.
  subscript(object: some DescribedObject) -> Moved? {
    guard !all.isEmpty, let key = Whereabouts.Key(object) else { return nil }
    return all[key]
  }

  /// Returns an object without those inside it that end up elsewhere.
  func left<Object: DescribedObject>(in object: Object) -> Object {
    guard !all.isEmpty else { return object }
    var members = RemainingMembers(object, self)
    Object.members(&members)
    return members.object
  }
}

/// Removes from an object's lists the objects that end up elsewhere.
private struct RemainingMembers<Object: DescribedObject>: PlainMemberVisitor {
  private(set) var object: Object
  private let moved: MovedObjects

  init(_ object: Object, _ moved: MovedObjects) {
    self.object = object
    self.moved = moved
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard Value.Child.kind != nil, case .list(let list) = object[keyPath: path].held else { return }
    let here = Whereabouts.List(owner: Whereabouts.Key(object), member: name.description)
    let left = list.filter { child in
      guard let move = moved[child] else { return true }
      return move.list == here
    }.map { moved.left(in: $0) }
    if let value = Value.holding(.list(left)) { object[keyPath: path] = value }
  }
}
