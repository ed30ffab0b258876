/// Merges three versions of a record, object by object. Lives for one merge.
final class RecordMerge {
  private(set) var record: CouncilRecord
  private(set) var conflicts: [MergeConflict] = []
  /// Where the walk is in the merged record.
  private var path = DocumentPath()
  private var subject = Reference(kind: .record)
  private var title: String?
  private let moved: MovedObjects
  private var placed: Set<Whereabouts.Key> = []

  init(base: CouncilRecord, ours: CouncilRecord, theirs: CouncilRecord) {
    record = ours
    moved = MovedObjects(base: base, ours: ours, theirs: theirs)
    record = merge(base, ours, theirs)
    conflictOnUnplaced()
  }

  /// Merges three versions of one object.
  private func merge<Object: DescribedObject>(_ base: Object, _ ours: Object, _ theirs: Object) -> Object {
    let outer = (subject, title)
    if let reference = ours.reference { (subject, title) = (reference, ours.title) }
    var members = MemberMerge(base, ours, theirs, self)
    Object.members(&members)
    members.finish()
    (subject, title) = outer
    return members.merged
  }

  private func inside<Result>(_ step: DocumentPath.Step, _ body: () -> Result) -> Result {
    path.steps.append(step)
    defer { path.steps.removeLast() }
    return body()
  }

  fileprivate func conflict(
    _ kind: MergeConflict.Kind,
    member: String? = nil,
    of object: Reference? = nil,
    titled objectTitle: String? = nil,
    _ base: JSONValue?,
    _ ours: JSONValue?,
    _ theirs: JSONValue?
  ) {
    let (subject, title) = object.map { ($0, objectTitle) } ?? (subject, title)
    conflicts.append(
      MergeConflict(
        kind: kind,
        subject: subject,
        path: path,
        member: member,
        base: base,
        ours: ours,
        theirs: theirs,
        rule: nil,
        sentence: kind.sentence(of: subject.named(title), member: member, ours: ours, theirs: theirs)
      )
    )
  }

  /// An object was moved into something that is gone, or moved by them and removed by us: both values stand in a conflict.
  private func conflictOnUnplaced() {
    let lost = moved.all.filter { !placed.contains($0.key) && ($0.value.ours != nil || $0.value.theirs != nil) }
    for (key, object) in lost.sorted(by: { $0.key.id < $1.key.id }) {
      let reference = Reference(kind: EntityKind(key.kind), id: key.id)
      path = DocumentPath()
      conflict(
        object.list == nil ? .removal : .place,
        of: reference,
        titled: object.base.object.title,
        object.base.object.written,
        object.ours?.object.written,
        object.theirs?.object.written
      )
    }
  }
}

// MARK: - Members

extension RecordMerge {
  fileprivate func merge<Value: ChildMember>(
    _ base: Value,
    _ ours: Value,
    _ theirs: Value,
    in member: StaticString,
    of owner: Whereabouts.Key?
  ) -> Value? {
    let step = DocumentPath.Step.member(member.description)
    switch (base.held, ours.held, theirs.held) {
    case (.list(let base), .list(let ours), .list(let theirs)):
      return inside(step) { Value.holding(.list(merge(base, ours, theirs, member.description, owner))) }
    case (.none, .list(let ours), .list(let theirs)):
      return inside(step) { Value.holding(.list(merge([], ours, theirs, member.description, owner))) }
    case (.one(let base), .one(let ours), .one(let theirs)) where !Value.Child.isCompound:
      return inside(step) { Value.holding(.one(merge(base, ours, theirs))) }
    default:
      return nil
    }
  }

  /// Whether lists may be taken as they stand when only one side has changed them: not when something has moved between
  /// lists, since another side may have changed it where it stood.
  fileprivate var hasMoves: Bool { !moved.all.isEmpty }
}

// MARK: - Lists

extension RecordMerge {
  private func merge<Object: DescribedObject>(
    _ base: [Object],
    _ ours: [Object],
    _ theirs: [Object],
    _ member: String,
    _ owner: Whereabouts.Key?
  ) -> [Object] {
    let here = Whereabouts.List(owner: owner, member: member)
    var entries = ListMerge.entries(base, ours, theirs) { (object: Object) in moved[object] == nil }
    for key in movedKeys(ours + theirs, to: here) {
      guard let moved = moved.all[key] else { continue }
      entries.append(
        MergeEntry(
          base: moved.base.object as? Object,
          ours: moved.ours?.object as? Object,
          theirs: moved.theirs?.object as? Object,
          places: MergePlaces(
            base: nil,
            ours: ours.firstIndex { Whereabouts.Key($0) == key },
            theirs: theirs.firstIndex { Whereabouts.Key($0) == key }
          ),
          isDisputed: moved.isDisputed
        )
      )
      placed.insert(key)
    }
    let present = entries.filter { isPresent($0) }
    let order = MergeOrder(present.map(\.places)) { present[$0].sortKey }
    if order.isDisputed {
      let lists = [base, ours, theirs].map { list in JSONValue.array(list.map { .string($0.label) }) }
      conflict(.order, member: member, lists[0], lists[1], lists[2])
    }
    return order.order.enumerated().map { place, entry in
      inside(.element(place)) { self.object(of: present[entry]) }
    }
  }

  private func movedKeys(_ objects: [some DescribedObject], to list: Whereabouts.List) -> [Whereabouts.Key] {
    guard hasMoves else { return [] }
    var seen: Set<Whereabouts.Key> = []
    return objects.compactMap { Whereabouts.Key($0) }.filter { moved.all[$0]?.list == list && seen.insert($0).inserted }
  }

  /// Whether an object stands in the merged list. When one side has removed what the other has changed, ours decides.
  private func isPresent<Object: DescribedObject>(_ entry: MergeEntry<Object>) -> Bool {
    switch (entry.base, entry.ours, entry.theirs) {
    case (let base?, let ours?, nil):
      return entry.isDisputed || !moved.left(in: ours).isSame(as: moved.left(in: base))
    case (let base?, nil, let theirs?):
      if !moved.left(in: theirs).isSame(as: moved.left(in: base)) {
        conflict(.removal, of: theirs.reference, titled: theirs.title, base.written, nil, theirs.written)
      }
      return false
    case (_, nil, nil): return false
    default: return true
    }
  }

  /// What an object is in the merged list.
  private func object<Object: DescribedObject>(of entry: MergeEntry<Object>) -> Object {
    let (base, ours, theirs) = (entry.base, entry.ours, entry.theirs)
    let reference = ours?.reference ?? theirs?.reference
    let title = ours?.title ?? theirs?.title
    switch (base, ours, theirs) {
    case (let base?, let ours?, let theirs?):
      if entry.isDisputed { conflict(.place, of: reference, titled: title, base.written, ours.written, theirs.written) }
      return merge(base, ours, theirs)
    case (let base?, let ours?, nil):
      conflict(.removal, of: reference, titled: title, base.written, ours.written, nil)
      return merge(ours, ours, ours)
    case (nil, let ours?, let theirs?):
      if !ours.isSame(as: theirs) {
        conflict(.insertion, of: reference, titled: title, nil, ours.written, theirs.written)
      }
      return merge(ours, ours, ours)
    default:
      guard let only = ours ?? theirs else { preconditionFailure("An entry that is present has an object.") }
      return merge(only, only, only)
    }
  }
}

/// Merges the members of three versions of one object.
private struct MemberMerge<Object: DescribedObject>: PlainMemberVisitor {
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
