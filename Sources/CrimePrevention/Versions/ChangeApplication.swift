extension CouncilRecord {
  /// The record with changes made in it.
  ///
  /// - Throws: ``InapplicableChanges`` when a change doesn't find what it changes: then nothing is changed. To bring
  ///   changes into a version that others have worked on, merge.
  public func applying(_ changes: [RecordChange]) throws(InapplicableChanges) -> CouncilRecord {
    let unknown = changes.filter { $0.kind.known == nil }
    guard unknown.isEmpty else { throw InapplicableChanges(unknown.map { .changeUnknown($0) }) }
    let nowhere = changes.filter { !$0.isPlaced }
    guard nowhere.isEmpty else { throw InapplicableChanges(nowhere.map { .placeMissing($0, at: nil) }) }
    let taking = ChangeTree(changes) { $0.path.old.flatMap(DocumentPath.init(pointer:)) }
    let placing = ChangeTree(changes.filter { [.added, .moved].contains($0.kind.known) }) {
      $0.path.new.flatMap(DocumentPath.init(pointer:))
    }
    let application = ChangeApplication(.taking)
    let record = application.edited(self, taking)
    application.problems += taking.unreached.map { .placeMissing($0, at: $0.path.old) }
    if !application.problems.isEmpty { throw InapplicableChanges(application.problems) }
    application.stage = .placing
    let newer = application.edited(record, placing)
    application.problems += placing.unreached.map { .placeMissing($0, at: $0.path.new) }
    if !application.problems.isEmpty { throw InapplicableChanges(application.problems) }
    return newer
  }
}

extension RecordChange {
  /// Whether it says where it is to be made.
  fileprivate var isPlaced: Bool {
    let old = path.old.flatMap(DocumentPath.init(pointer:)) != nil
    let new = path.new.flatMap(DocumentPath.init(pointer:)) != nil
    return switch kind.known {
    case .added: new
    case .removed: old
    case .changed: old && member != nil
    case .moved: old && new
    case nil: false
    }
  }
}

/// Makes changes in a record: first members get their values and objects are taken out, by where they stand in the older
/// version; then objects are put in, by where they stand in the newer one. Lives for one application.
final class ChangeApplication {
  enum Stage {
    case taking, placing
  }

  var stage: Stage
  var problems: [DecodingProblem] = []
  /// The objects that were taken out to stand elsewhere, by where they stood.
  private var moving: [String: any DescribedObject] = [:]
  /// The nearest object with an identifier.
  private var subject = Reference(kind: .record)

  init(_ stage: Stage) {
    self.stage = stage
  }

  /// An object with the changes of a tree made in it.
  func edited<Object: DescribedObject>(_ object: Object, _ tree: ChangeTree) -> Object {
    let outer = subject
    subject = object.reference ?? outer
    tree.isReached = true
    var members = MemberEditing(object, tree, self)
    Object.members(&members)
    members.finish()
    subject = outer
    return members.object
  }

  /// A list with the changes of a tree made in it.
  fileprivate func edited<Object: DescribedObject>(_ list: [Object], _ tree: ChangeTree) -> [Object] {
    tree.isReached = true
    var list = list
    if stage == .placing {
      for (index, branch) in tree.elements {
        guard let change = branch.placing, let object: Object = object(for: change) else { continue }
        guard index <= list.count else { continue }
        list.insert(object, at: index)
        branch.isReached = true
      }
    }
    for (index, branch) in tree.elements where list.indices.contains(index) {
      list[index] = edited(list[index], branch)
    }
    if stage == .taking {
      for (index, branch) in tree.elements.reversed() where list.indices.contains(index) {
        if let change = branch.placing { takeOut(list.remove(at: index), change) }
      }
    }
    return list
  }

  private func takeOut<Object: DescribedObject>(_ object: Object, _ change: RecordChange) {
    if let reference = object.reference, !isMeant(reference, by: change) { return }
    if change.kind == .moved {
      moving[change.path.old ?? ""] = object
    } else {
      expect(change.from, asIn: object.written, change)
    }
  }

  /// What a change puts in.
  private func object<Object: DescribedObject>(for change: RecordChange) -> Object? {
    if change.kind == .moved { return moving[change.path.old ?? ""] as? Object }
    do {
      return try Object(written: change.to ?? .null)
    } catch {
      problems += error.problems.map { .valueUnreadable(change, because: $0) }
      return nil
    }
  }

  /// Whether a change is about this object; a place alone may lead to another.
  fileprivate func isMeant(_ reference: Reference? = nil, by change: RecordChange) -> Bool {
    let here = reference ?? subject
    // Changes that only say what to take out have no subject.
    let isMeant = change.subject.kind == .blank || (change.subject.kind, change.subject.id) == (here.kind, here.id)
    if !isMeant { problems.append(.subjectDiffers(change, found: here)) }
    return isMeant
  }

  /// Notes it when something else stands where a change is to be made.
  fileprivate func expect(_ value: JSONValue?, asIn found: JSONValue?, _ change: RecordChange) {
    let isSame =
      if let value, let found { value.isSame(as: found) } else { value == nil && found == nil }
    if !isSame { problems.append(.valueDiffers(change, found: found)) }
  }
}

/// Gives the members of one object other values.
private struct MemberEditing<Object: DescribedObject>: PlainMemberVisitor {
  private(set) var object: Object
  private let tree: ChangeTree
  private let application: ChangeApplication
  /// The changes of members that haven't been met.
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

  /// Gives the annotations other values, when all members of the format have been met. What goes is taken out first,
  /// since the same name may come in another spelling.
  mutating func finish() {
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
  /// The place of a changed member in the older version.
  init(_ change: RecordChange) {
    let object = (change.path.old ?? change.path.new).flatMap(Self.init(pointer:)) ?? Self()
    self = change.member.map { object.member($0) } ?? object
  }
}
