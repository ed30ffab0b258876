/// Gives the members of one object other values.
struct MemberEditing<Object: DescribedObject>: PlainMemberVisitor {
  private(set) var object: Object
  private let tree: ChangeTree
  private let application: ChangeApplication
  /// The changes of members that haven't been visited.
  private var others: [RecordChange]

  init(_ object: Object, _ tree: ChangeTree, _ application: ChangeApplication) {
    self.object = object
    self.tree = tree
    self.application = application
    others = tree.members.filter { application.isMeant(by: $0) }
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    if !others.isEmpty { change(name.description, path) }
    guard !tree.branches.isEmpty, let branch = tree.branches[.member(name.description)] else { return }
    if let texts = object[keyPath: path] as? [String: String] {
      branch.isReached = true
      object[keyPath: path] = edited(texts, branch) as? Value ?? object[keyPath: path]
    }
  }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    if !others.isEmpty { change(name.description, path) }
    guard !tree.branches.isEmpty, let branch = tree.branches[.member(name.description)] else { return }
    switch object[keyPath: path].held {
    case .none: break
    case .one(let child): set(path, .one(application.edited(child, branch)))
    case .list(let list): set(path, .list(application.edited(list, branch)))
    }
  }

  func constant(_ name: StaticString, _ value: StaticString) {}

  /// Objects with such members are changed as a whole.
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  /// Gives the annotations other values, when all members of the format have been visited. Old values are taken out
  /// first, since the same name may be added in another spelling.
  mutating func finish() {
    child("sharing", \.annotations.sharing)
    change("note", \.annotations.note)
    change("citation", \.annotations.citation)
    for change in others {
      guard let name = change.member else { continue }
      application.expect(change.from, asIn: object.annotations.others[name], change)
      object.annotations.others[name] = .none
    }
    for change in others {
      guard let name = change.member, let value = change.to else { continue }
      object.annotations.others[name] = .some(value)
    }
  }

  private mutating func set<Value: ChildMember>(
    _ path: WritableKeyPath<Object, Value>,
    _ objects: HeldObjects<Value.Child>
  ) {
    if let value = Value.holding(objects) { object[keyPath: path] = value }
  }

  /// Makes the change of a member, if there is one.
  private mutating func change<Value: MemberValue>(_ name: String, _ path: WritableKeyPath<Object, Value>) {
    guard let index = others.firstIndex(where: { $0.member?.isSame(as: name) == true }) else { return }
    let change = others.remove(at: index)
    application.expect(change.from, asIn: object[keyPath: path].written ?? object.annotations.others[name], change)
    object.annotations.others[name] = change.to == .null ? .some(.null) : .none
    guard let value = change.to, value != .null else {
      object[keyPath: path] = Object.blank[keyPath: path]
      if Value.isRequired { application.problems.append(.memberRequired(change)) }
      return
    }
    do {
      object[keyPath: path] = try Value(written: value)
    } catch {
      application.problems += error.problems.map { .valueUnreadable(change, because: $0) }
    }
  }

  private func edited(_ texts: [String: String], _ branch: ChangeTree) -> [String: String] {
    var edited = texts
    let changes = branch.members.filter { application.isMeant(by: $0) }
    for change in changes {
      guard let name = change.member else { continue }
      application.expect(change.from, asIn: edited.removeValue(forKey: name).map(JSONValue.string), change)
    }
    for change in changes {
      guard let name = change.member, let value = change.to else { continue }
      guard case .string(let text) = value else {
        application.problems.append(.typeMismatch(expected: .text, found: nil, at: DocumentPath(change)))
        continue
      }
      edited[name] = text
    }
    return edited
  }
}

extension DocumentPath {
  /// Makes the path of a changed member in the older version.
  init(_ change: RecordChange) {
    let object = (change.path.old ?? change.path.new).flatMap(Self.init(pointer:)) ?? Self()
    self = change.member.map { object.member($0) } ?? object
  }
}
