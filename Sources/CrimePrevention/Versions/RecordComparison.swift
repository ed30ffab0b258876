extension CouncilRecord {
  /// What has changed in this version of a record since an earlier one, in the order of the record.
  ///
  /// Objects are known again by their identifiers, wherever they moved; those without by what names them in the domain,
  /// such as an observation by its period and part. What is written alike, byte for byte, hasn't changed.
  ///
  /// ```swift
  /// let changes = newer.changes(since: older)
  /// try older.applying(changes) == newer
  /// ```
  ///
  /// - Complexity: Linear in the size of both records, but for sorting what has changed.
  public func changes(since earlier: CouncilRecord) -> [RecordChange] {
    RecordComparison.changes(from: earlier, to: self)
  }
}

/// Compares two versions of a record, object by object. Lives for one comparison.
final class RecordComparison {
  /// A change, and where it stands among others.
  private var found: [(place: DocumentPath, change: RecordChange)] = []
  private var older = DocumentPath()
  private var newer = DocumentPath()
  private var subject = Reference(kind: .record)
  /// Objects that only the older version has at their place, and those that only the newer one has.
  private var gone = Apart()
  private var come = Apart()

  /// Objects that were found in one version only, as far as they have been looked at.
  private struct Apart {
    /// Those whose like may stand elsewhere in the other version.
    var open: [EntityKind.Known: [Lone]] = [:]
    /// Those that are in this version only.
    var settled: [Lone] = []
  }

  /// An object without its like at the same place of the other version.
  private struct Lone {
    let object: any DescribedObject
    let path: DocumentPath
    let subject: Reference
    /// Whether it stands inside another such object, which tells of it.
    let isInside: Bool

    var id: String { object.identifierText ?? "" }
  }

  static func changes(from older: CouncilRecord, to newer: CouncilRecord) -> [RecordChange] {
    let comparison = RecordComparison()
    comparison.compare(older, newer)
    comparison.settle()
    return comparison.found.sorted { $0.place.precedes($1.place) }.map(\.change)
  }

  private init() {}

  /// Compares two versions of one object.
  private func compare<Object: DescribedObject>(_ older: Object, _ newer: Object) {
    let outer = subject
    subject = older.reference ?? outer
    var members = MemberComparison(older, newer, self)
    Object.members(&members)
    members.finish()
    subject = outer
  }

  private func note(_ kind: RecordChange.Kind, old: DocumentPath? = nil, new: DocumentPath? = nil, of subject: Reference)
  {
    let place = RecordChange.Place(old: old?.description, new: new?.description)
    found.append((new ?? old ?? DocumentPath(), RecordChange(kind, subject: subject, path: place)))
  }
}

// MARK: - What an object's members tell

extension RecordComparison {
  /// A member has another value.
  fileprivate func note(member: String, from old: JSONValue?, to new: JSONValue?) {
    let place = RecordChange.Place(old: older.description, new: newer.description)
    let change = RecordChange(.changed, subject: subject, path: place, member: member, from: old, to: new)
    found.append((newer.member(member), change))
  }

  fileprivate func compare<Object: DescribedObject>(_ older: Object, _ newer: Object, in member: StaticString) {
    inside(.member(member.description), .member(member.description)) { compare(older, newer) }
  }

  fileprivate func compare<Object: DescribedObject>(_ old: [Object], _ new: [Object], in member: StaticString) {
    let match = ListMatch(old, new)
    inside(.member(member.description), .member(member.description)) {
      for pair in match.pairs {
        inside(.element(pair.old), .element(pair.new)) {
          if pair.isMoved { note(.moved, old: older, new: newer, of: old[pair.old].reference ?? subject) }
          compare(old[pair.old], new[pair.new])
        }
      }
      for index in match.gone { set(old[index], at: older.element(index), isInside: false, apart: &gone) }
      for index in match.come { set(new[index], at: newer.element(index), isInside: false, apart: &come) }
    }
  }

  /// Texts by names are compared name by name.
  fileprivate func compare(_ old: [String: String], _ new: [String: String], in member: StaticString) {
    inside(.member(member.description), .member(member.description)) {
      let texts = [old, new].map { $0.mapValues(JSONValue.string) }
      for change in texts[0].differences(to: texts[1]) { note(member: change.name, from: change.old, to: change.new) }
    }
  }

  private func inside(_ oldStep: DocumentPath.Step, _ newStep: DocumentPath.Step, _ body: () -> Void) {
    older.steps.append(oldStep)
    newer.steps.append(newStep)
    body()
    older.steps.removeLast()
    newer.steps.removeLast()
  }

  private func set<Object: DescribedObject>(
    _ object: Object,
    at path: DocumentPath,
    isInside: Bool,
    apart: inout Apart
  ) {
    let lone = Lone(object: object, path: path, subject: object.reference ?? subject, isInside: isInside)
    if let kind = Object.kind, !kind.isUniqueWithinParent {
      apart.open[kind, default: []].append(lone)
    } else if !isInside {
      apart.settled.append(lone)
    }
  }
}

// MARK: - Objects that moved from one list to another

extension RecordComparison {
  /// Finds the objects that stand elsewhere, containers before what they contain, and tells of all that are in one
  /// version only.
  private func settle() {
    var (left, entered): (Set<DocumentPath>, Set<DocumentPath>) = ([], [])
    for kind in EntityKind.Known.outermostFirst {
      let old = gone.open.removeValue(forKey: kind) ?? []
      let new = come.open.removeValue(forKey: kind) ?? []
      let (oldByID, newByID) = (Self.byIdentifier(old), Self.byIdentifier(new))
      for lone in old where oldByID[lone.id]?.path != lone.path || newByID[lone.id] == nil { open(lone, &gone) }
      for lone in new {
        guard let earlier = oldByID[lone.id], newByID[lone.id]?.path == lone.path else {
          open(lone, &come)
          continue
        }
        left.insert(earlier.path)
        entered.insert(lone.path)
        (older, newer) = (earlier.path, lone.path)
        note(.moved, old: older, new: newer, of: earlier.subject)
        compare(earlier.object, lone.object)
      }
    }
    tell(gone.settled, .removed, without: left)
    tell(come.settled, .added, without: entered)
  }

  /// Those whose identifier only one of them has.
  private static func byIdentifier(_ all: [Lone]) -> [String: Lone] {
    let groups = Dictionary(grouping: all, by: \.id)
    return groups.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  /// An object is in one version only; what stands inside it may be in both.
  private func open(_ lone: Lone, _ apart: inout Apart) {
    if !lone.isInside { apart.settled.append(lone) }
    for (object, path) in lone.object.identifiedChildren(at: lone.path) {
      set(object, at: path, isInside: true, apart: &apart)
    }
  }

  private func compare<Object: DescribedObject>(_ older: Object, _ newer: any DescribedObject) {
    guard let newer = newer as? Object else { preconditionFailure("Objects of one kind are of one type.") }
    compare(older, newer)
  }

  private func tell(_ lone: [Lone], _ kind: RecordChange.Kind.Known, without moved: Set<DocumentPath>) {
    let inner = ChangeTree(takingOut: moved)
    for lone in lone {
      let value = inner.taken(from: lone.object, at: lone.path)
      let path = lone.path.description
      let change =
        kind == .added
        ? RecordChange(.added, subject: lone.subject, path: .init(new: path), to: value)
        : RecordChange(.removed, subject: lone.subject, path: .init(old: path), from: value)
      found.append((lone.path, change))
    }
  }
}

/// Compares the members of two versions of an object.
private struct MemberComparison<Object: DescribedObject>: PlainMemberVisitor {
  private let older: Object
  private let newer: Object
  private let comparison: RecordComparison
  /// The members that have another value. What is no longer a value may be kept as `null`, so they are told together.
  private var changed: [(name: String, old: JSONValue?, new: JSONValue?)] = []

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

  func constant(_ name: StaticString, _ value: StaticString) {}

  /// Objects with such members are compared as a whole.
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func finish() {
    if !older.annotations.isSame(as: newer.annotations) { compareAnnotations() }
    for change in changed { comparison.note(member: change.name, from: change.old, to: change.new) }
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
    default: note(name, old, new)
    }
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

/// A member by its exact name, with what it was and what it is.
private typealias MemberDifference = (name: String, old: JSONValue?, new: JSONValue?)

extension [String: JSONValue] {
  /// The names with another value, in order; names that are spelt otherwise are others.
  fileprivate func differences(to other: Self) -> [(name: String, old: JSONValue?, new: JSONValue?)] {
    let left: [MemberDifference] = compactMap { name, value in
      let new = other.exact(name)
      return new?.isSame(as: value) == true ? nil : (name, value, new)
    }
    let entered: [MemberDifference] = other.compactMap { name, value in
      exact(name) == nil ? (name, .none, value) : nil
    }
    return (left + entered).sorted { $0.name < $1.name }
  }

  /// The value of a name that is spelt exactly so.
  private func exact(_ name: String) -> JSONValue? {
    guard let index = index(forKey: name), self[index].key.isSame(as: name) else { return .none }
    return self[index].value
  }
}
