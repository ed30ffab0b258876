/// Finds the one object with an identifier inside another, and edits it there. Lives for one edit.
final class EntityEditing<Entity: RecordObject & Identifiable> {
  private let id: String
  private let change: (inout Entity) -> EntityEdit<Entity>
  /// The identifiers of the objects of the type that have been visited.
  private var met: [String] = []
  private var count = 0

  /// Returns an object with one of the objects inside it edited.
  static func edited<Object: RecordObject>(
    _ object: Object,
    _ id: Identifier<Entity>,
    _ change: (inout Entity) -> EntityEdit<Entity>
  ) throws(EditError) -> Object {
    guard let described = object as? any DescribedObject else {
      preconditionFailure("Only the library's own types are parts of a record.")
    }
    let (edited, met, count) = withoutActuallyEscaping(change) { change in
      let editing = EntityEditing(id.rawValue, change)
      return (editing.edited(described) as? Object, editing.met, editing.count)
    }
    guard count > 0 else {
      throw EditError.unknown(Reference(id), nearest: NearMiss(met).nearest(to: id.rawValue))
    }
    guard count == 1, let edited else { throw EditError.ambiguous(Reference(id), count: count) }
    return edited
  }

  private init(_ id: String, _ change: @escaping (inout Entity) -> EntityEdit<Entity>) {
    self.id = id
    self.change = change
  }

  private func edited<Object: DescribedObject>(_ object: Object) -> any DescribedObject { inside(object) }

  fileprivate func inside<Object: DescribedObject>(_ object: Object) -> Object {
    var members = MemberEntityEditing(object, self)
    Object.members(&members)
    return members.object
  }

  /// Returns the objects of a list, one of them edited; `nil` when it isn't among them.
  fileprivate func edited<Object: DescribedObject>(_ list: [Object]) -> [Object]? {
    guard Object.self == Entity.self else {
      let before = count
      let edited = list.map { inside($0) }
      return count > before ? edited : nil
    }
    met += list.compactMap(\.identifierText)
    let places = list.indices.filter { list[$0].identifierText?.isSame(as: id) == true }
    count += places.count
    guard let place = places.first, count == 1, var entity = list[place] as? Entity else { return nil }
    var edited = list
    switch change(&entity) {
    case .kept(let entity): edited[place] = entity as? Object ?? list[place]
    case .removed: edited.remove(at: place)
    }
    return edited
  }
}

/// Edits inside the members of an object.
private struct MemberEntityEditing<Object: DescribedObject, Entity: RecordObject & Identifiable>: PlainMemberVisitor {
  private(set) var object: Object
  private let editing: EntityEditing<Entity>

  init(_ object: Object, _ editing: EntityEditing<Entity>) {
    self.object = object
    self.editing = editing
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard Value.Child.kind != nil else { return }
    switch object[keyPath: path].held {
    case .none: break
    case .one(let child):
      if let edited = editing.edited([child])?.first, let value = Value.holding(.one(edited)) {
        object[keyPath: path] = value
      }
    case .list(let list):
      if let edited = editing.edited(list), let value = Value.holding(.list(edited)) { object[keyPath: path] = value }
    }
  }
}

extension DescribedObject {
  /// Returns the object with another one added to its list for objects of that type.
  func insertingPart<Part: DescribedObject>(_ part: Part) throws(EditError) -> any DescribedObject {
    var members = PartInsertion(part, into: self)
    Self.members(&members)
    guard let outcome = members.outcome else { throw EditError.homeless(in: reference ?? Reference(kind: .record)) }
    return try outcome.get()
  }
}

/// Finds the first list that holds objects of a type, and puts one in.
private struct PartInsertion<Object: DescribedObject, Part: DescribedObject>: PlainMemberVisitor {
  private let object: Object
  private let part: Part
  private(set) var outcome: Result<Object, EditError>?

  init(_ part: Part, into object: Object) {
    self.part = part
    self.object = object
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard outcome == nil, Value.Child.self == Part.self, let part = part as? Value.Child else { return }
    guard Value.holding(.list([])) != nil else { return }
    let list = if case .list(let list) = object[keyPath: path].held { list } else { [Value.Child]() }
    let isNamed = Part.kind != nil || !Part.namedBy.isEmpty
    let names = list.map(\.nameBytes)
    if isNamed, let place = names.firstIndex(of: part.nameBytes) {
      outcome = .failure(.present(at: DocumentPath([.member(name.description), .element(place)])))
      return
    }
    let isInOrder =
      Part.kind == nil && isNamed
      && zip(names, names.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) }
    let later = names.firstIndex { part.nameBytes.lexicographicallyPrecedes($0) } ?? list.endIndex
    var (longer, edited) = (list, object)
    longer.insert(part, at: isInOrder ? later : list.endIndex)
    guard let value = Value.holding(.list(longer)) else { return }
    edited[keyPath: path] = value
    outcome = .success(edited)
  }
}
