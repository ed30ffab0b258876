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
    // Uses the identifier that both started from: a council may get another one.
    if let reference = base.reference { (subject, title) = (reference, ours.title ?? title) }
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

  func conflict(
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

  /// Notes a conflict with both values for each object that was moved into something that is gone, or moved by them and
  /// removed by us.
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
  func merge<Value: ChildMember>(
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

  /// Whether something has moved between lists. A list that only one side has changed can't then be taken as it is,
  /// since the other side may have changed the object at its old place.
  var hasMoves: Bool { !moved.all.isEmpty }
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

  /// Returns whether an object is in the merged list. When one side has removed what the other has changed, ours
  /// decides.
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

  /// Returns an object as it is in the merged list.
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
