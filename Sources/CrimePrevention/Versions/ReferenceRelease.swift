/// Removes from a record what refers to objects that are gone. Lives for one removal.
final class ReferenceRelease {
  /// Where something referred to them.
  private(set) var places: [DocumentPath] = []
  private var path = DocumentPath()
  /// The objects that are gone.
  private var gone: [EntityKind.Known: Set<String>] = [:]

  /// - Parameter object: The object that is removed, with everything inside it.
  init(of object: some DescribedObject) {
    add(object)
  }

  private func add(_ object: some DescribedObject) {
    if let kind = type(of: object).kind, !kind.isUniqueWithinParent, let id = object.identifierText {
      gone[kind, default: []].insert(id)
    }
    for (child, _) in object.identifiedChildren(at: DocumentPath()) { add(child) }
  }

  /// Returns the record without what refers to them. What requires them is removed too, and then what refers to that.
  func released(_ record: CouncilRecord) -> CouncilRecord {
    var record = record
    var before = -1
    while places.count > before {
      before = places.count
      record = inside(record) ?? record
    }
    return record
  }

  fileprivate func isGone(_ kind: EntityKind.Known?, _ id: String) -> Bool {
    kind.flatMap { gone[$0]?.contains(id) } ?? false
  }

  fileprivate func note(_ member: StaticString) { places.append(path.member(member.description)) }

  /// Returns an object without what refers to them; `nil` when it requires them.
  fileprivate func inside<Object: DescribedObject>(_ object: Object) -> Object? {
    var members = MemberRelease(object, self)
    Object.members(&members)
    guard members.isWhole else {
      add(object)
      return nil
    }
    return members.object
  }

  fileprivate func inside<Object: DescribedObject>(_ objects: HeldObjects<Object>, _ name: StaticString)
    -> HeldObjects<Object>
  {
    path.steps.append(.member(name.description))
    defer { path.steps.removeLast() }
    switch objects {
    case .none: return .none
    case .one(let object): return inside(object).map { .one($0) } ?? .none
    case .list(let list):
      return .list(
        list.indices.compactMap { index in
          path.steps.append(.element(index))
          defer { path.steps.removeLast() }
          return inside(list[index])
        }
      )
    }
  }
}

/// Removes references from the members of an object.
private struct MemberRelease<Object: DescribedObject>: PlainMemberVisitor {
  private(set) var object: Object
  /// Whether the object can exist without what it referred to.
  private(set) var isWhole = true
  private let release: ReferenceRelease

  init(_ object: Object, _ release: ReferenceRelease) {
    self.object = object
    self.release = release
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let left = release.inside(object[keyPath: path].held, name)
    if let value = Value.holding(left) { object[keyPath: path] = value } else { isWhole = false }
  }

  mutating func reference<Value: ReferenceMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    var left: [Identifier<Value.Entity>] = []
    var isAffected = false
    object[keyPath: path].forEachReference { id, _ in
      if release.isGone(Value.Entity.kind, id.rawValue) { isAffected = true } else { left.append(id) }
    }
    guard isAffected else { return }
    release.note(name)
    if let value = left as? Value {
      object[keyPath: path] = value
    } else if Value.isRequired {
      isWhole = false
    } else {
      object[keyPath: path] = Object.blank[keyPath: path]
    }
  }

  mutating func reference(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, String?>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard let id = object[keyPath: path], release.isGone(object[keyPath: kind]?.known, id) else { return }
    release.note(name)
    isWhole = false
  }

  mutating func references(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [String]>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    let kind = object[keyPath: kind]?.known
    let left = object[keyPath: path].filter { !release.isGone(kind, $0) }
    guard left.count < object[keyPath: path].count else { return }
    release.note(name)
    object[keyPath: path] = left
  }
}
