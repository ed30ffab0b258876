/// Compares the members of two versions of an object.
struct MemberComparison<Object: DescribedObject>: PlainMemberVisitor {
  private let older: Object
  private let newer: Object
  private let comparison: RecordComparison
  /// The members that have another value. A value that is gone may be kept as `null`, so both are noted as one change.
  private var changed: [(name: String, old: JSONValue?, new: JSONValue?)] = []
  private var references: [(EntityKind.Known, String)] = []

  init(_ older: Object, _ newer: Object, _ comparison: RecordComparison) {
    self.older = older
    self.newer = newer
    self.comparison = comparison
  }

  @inline(__always)
  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let (old, new) = (older[keyPath: path], newer[keyPath: path])
    if !old.isSame(as: new) { note(name, old, new) }
  }

  @inline(__always)
  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let (old, new) = (older[keyPath: path], newer[keyPath: path])
    if !old.isSame(as: new) { compare(name, old, new) }
  }

  @inline(__always)
  mutating func reference<Value: ReferenceMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let (old, new) = (older[keyPath: path], newer[keyPath: path])
    guard !old.isSame(as: new) else { return }
    note(name, old, new)
    guard let kind = Value.Entity.kind else { return }
    for value in [old, new] { value.forEachReference { id, _ in references.append((kind, id.rawValue)) } }
  }

  func constant(_ name: StaticString, _ value: StaticString) {}

  /// Objects with such members are compared as a whole.
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func finish() {
    if !older.annotations.isSame(as: newer.annotations) {
      child("sharing", \.annotations.sharing)
      compareAnnotations()
    }
    for change in changed {
      comparison.note(member: change.name, from: change.old, to: change.new, names: references)
    }
  }

  private mutating func note<Value: MemberValue>(_ name: StaticString, _ old: Value, _ new: Value) {
    if let old = old as? [String: String], let new = new as? [String: String] {
      comparison.compare(old, new, in: name)
    } else {
      changed.append((name.description, old.written, new.written))
    }
  }

  private mutating func compare<Value: ChildMember>(_ name: StaticString, _ old: Value, _ new: Value) {
    switch (old.held, new.held) {
    case (.list(let old), .list(let new)): comparison.compare(old, new, in: name)
    case (.one(let old), .one(let new)) where !Value.Child.isCompound: comparison.compare(old, new, in: name)
    case (.one(let one), .none):
      comparison.judge(one, nil, in: name)
      noteWhole(name, old, new)
    case (.none, .one(let one)):
      comparison.judge(nil, one, in: name)
      noteWhole(name, old, new)
    default: noteWhole(name, old, new)
    }
  }

  private mutating func noteWhole<Value: ChildMember>(_ name: StaticString, _ old: Value, _ new: Value) {
    note(name, old, new)
    references += (old.references + new.references).map { ($0.kind, $0.id) }
  }

  private mutating func compareAnnotations() {
    let texts = [("note", older.note, newer.note), ("citation", older.citation, newer.citation)]
    for (name, old, new) in texts where !old.isSame(as: new) { changed.append((name, old.written, new.written)) }
    for (name, old, new) in older.writtenOthers.differences(to: newer.writtenOthers) {
      if let index = changed.firstIndex(where: { $0.name.isSame(as: name) }) {
        changed[index] = (name, old ?? changed[index].old, new ?? changed[index].new)
      } else {
        changed.append((name, old, new))
      }
    }
  }
}

/// A member by its exact name, with its old and its new value.
typealias MemberDifference = (name: String, old: JSONValue?, new: JSONValue?)

extension [String: JSONValue] {
  /// Returns the names with another value, in order; names that are spelt differently are different names.
  func differences(to other: Self) -> [MemberDifference] {
    let left: [MemberDifference] = compactMap { name, value in
      let new = other.exact(name)
      return new?.isSame(as: value) == true ? nil : (name, value, new)
    }
    let entered: [MemberDifference] = other.compactMap { name, value in
      exact(name) == nil ? (name, .none, value) : nil
    }
    return (left + entered).sorted { $0.name < $1.name }
  }

  /// Returns the value of a name with exactly this spelling.
  private func exact(_ name: String) -> JSONValue? {
    guard let index = index(forKey: name), self[index].key.isSame(as: name) else { return .none }
    return self[index].value
  }
}
