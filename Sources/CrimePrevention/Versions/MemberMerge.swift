/// Merges the members of three versions of one object.
struct MemberMerge<Object: DescribedObject>: PlainMemberVisitor {
  private(set) var merged: Object
  private let base: Object
  private let theirs: Object
  private let merge: RecordMerge

  init(_ base: Object, _ ours: Object, _ theirs: Object, _ merge: RecordMerge) {
    merged = ours
    self.base = base
    self.theirs = theirs
    self.merge = merge
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    choose(name.description, path)
  }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let (old, our, their) = (base[keyPath: path], merged[keyPath: path], theirs[keyPath: path])
    let isList = if case .list = our.held { true } else { false }
    if !(isList && merge.hasMoves) {
      if our.isSame(as: their) || old.isSame(as: their) { return }
      if old.isSame(as: our), !isList {
        merged[keyPath: path] = their
        return
      }
    }
    if let value = merge.merge(old, our, their, in: name, of: Whereabouts.Key(merged)) {
      merged[keyPath: path] = value
    } else {
      choose(name.description, path)
    }
  }

  func constant(_ name: StaticString, _ value: StaticString) {}

  /// Objects with such members are merged as a whole.
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func finish() {
    child("sharing", \.annotations.sharing)
    choose("note", \.note)
    choose("citation", \.citation)
    let lists = [base, merged, theirs].map(\.writtenOthers)
    merged.annotations.others = merge(lists[0], lists[1], lists[2]) {
      $0.isSame(as: $1)
    } written: {
      $0
    }
  }

  /// Takes the value of the side that has changed it.
  private mutating func choose<Value: MemberValue>(_ name: String, _ path: WritableKeyPath<Object, Value>) {
    let (old, our, their) = (base[keyPath: path], merged[keyPath: path], theirs[keyPath: path])
    if our.isSame(as: their) || old.isSame(as: their) { return }
    if old.isSame(as: our) {
      merged[keyPath: path] = their
    } else if let texts = texts(old, our, their), let value = texts as? Value {
      merged[keyPath: path] = value
    } else {
      merge.conflict(.values, member: name, old.written, our.written, their.written)
    }
  }

  private func texts(_ old: some MemberValue, _ our: some MemberValue, _ their: some MemberValue) -> [String: String]? {
    guard let old = old as? [String: String], let our = our as? [String: String], let their = their as? [String: String]
    else { return nil }
    return merge(old, our, their) {
      $0.isSame(as: $1)
    } written: {
      .string($0)
    }
  }

  /// Merges values by names, name by name.
  private func merge<Value>(
    _ old: [String: Value],
    _ our: [String: Value],
    _ their: [String: Value],
    isSame: (Value, Value) -> Bool,
    written: (Value) -> JSONValue
  ) -> [String: Value] {
    func areSame(_ left: Value?, _ right: Value?) -> Bool {
      guard let left, let right else { return left == nil && right == nil }
      return isSame(left, right)
    }
    var merged = our
    for name in Set(old.keys).union(our.keys).union(their.keys).sorted() {
      let values = (old: old[name], our: our[name], their: their[name])
      if areSame(values.our, values.their) || areSame(values.old, values.their) { continue }
      if areSame(values.old, values.our) {
        merged[name] = values.their
      } else {
        merge.conflict(
          .values,
          member: name,
          values.old.map(written),
          values.our.map(written),
          values.their.map(written)
        )
      }
    }
    return merged
  }
}
