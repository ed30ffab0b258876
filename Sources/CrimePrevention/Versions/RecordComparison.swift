extension CouncilRecord {
  /// Returns what has changed in this version of a record since an earlier one, in the order of the record.
  ///
  /// Objects are recognized by their identifiers, wherever they moved; those without one by what names them in the
  /// domain, such as an observation by its period and part. What is written alike, byte for byte, hasn't changed.
  ///
  /// ```swift
  /// let changes = newer.changes(since: older)
  /// try older.applying(changes) == newer
  /// ```
  ///
  /// - Complexity: Linear in the size of both records, except for sorting what has changed.
  public func changes(since earlier: CouncilRecord) -> [RecordChange] {
    let run = RevisionRun(RevisionRun.standardTable, on: self, asOf: nil)
    let changes = RecordComparison.changes(from: earlier, to: self, judgedBy: run)
    guard !run.findings.isEmpty else { return changes }
    let rules = Dictionary(run.findings.map { ($0.path, [$0.rule]) }, uniquingKeysWith: +)
    return changes.map { $0.marked(by: rules) }
  }
}

/// Compares two versions of a record, object by object. Lives for one comparison.
final class RecordComparison {
  /// Each change, and its place among the others.
  private var found: [(place: DocumentPath, change: RecordChange)] = []
  private var older = DocumentPath()
  private var newer = DocumentPath()
  private var subject = Reference(kind: .record)
  /// What people call the subject, or the object that contains it.
  private var title: String?
  /// The path from the subject to what is being compared.
  private var part: [String] = []
  private let run: RevisionRun?
  private let records: [CouncilRecord]
  private lazy var titles = ObjectTitles(records)
  /// Objects that only the older version has at their place, and those that only the newer one has.
  private var gone = Apart(isOlder: true)
  private var come = Apart(isOlder: false)

  /// Objects that were found in one version only, as far as they have been examined.
  private struct Apart {
    /// Those that may be elsewhere in the other version.
    var open: [EntityKind.Known: [Lone]] = [:]
    /// Those that are in this version only.
    var settled: [Lone] = []
    let isOlder: Bool
  }

  /// An object that isn't at the same place in the other version.
  private struct Lone {
    let object: any DescribedObject
    let path: DocumentPath
    let subject: Reference
    /// What people call it, or the object that contains it.
    let title: String?
    let part: [String]
    /// Whether it is inside another such object, which is reported for both.
    let isInside: Bool

    var id: String { object.identifierText ?? "" }
  }

  static func changes(from older: CouncilRecord, to newer: CouncilRecord, judgedBy run: RevisionRun?) -> [RecordChange]
  {
    let comparison = RecordComparison([newer, older], run)
    comparison.compare(older, newer)
    comparison.settle()
    return comparison.found.sorted { $0.place.precedes($1.place) }.map(\.change)
  }

  /// Returns what people call something that has no name of its own.
  private func calledOtherwise(_ subject: Reference) -> String? {
    guard let kind = subject.kind.known, kind == .meeting || kind == .followUp, let id = subject.id else { return nil }
    return titles[kind, id]
  }

  private init(_ records: [CouncilRecord], _ run: RevisionRun?) {
    self.records = records
    self.run = run
  }

  /// Compares two versions of one object.
  private func compare<Object: DescribedObject>(_ old: Object, _ new: Object) {
    let outer = (subject, title, part)
    if let reference = old.reference { (subject, title, part) = (reference, new.title ?? title, []) }
    run?.judge(old, new, at: newer, of: subject)
    var members = MemberComparison(old, new, self)
    Object.members(&members)
    members.finish()
    (subject, title, part) = outer
  }

  private func note(_ change: RecordChange, at place: DocumentPath, names references: [(EntityKind.Known, String)] = [])
  {
    var change = change
    change.title = change.title ?? title ?? calledOtherwise(change.subject)
    if change.part.isEmpty { change.part = part }
    for (kind, id) in references { change.names[id] = titles[kind, id] }
    found.append((place, change))
  }
}

// MARK: - What an object's members tell

extension RecordComparison {
  /// A member has another value.
  func note(
    member: String,
    from old: JSONValue?,
    to new: JSONValue?,
    names references: [(EntityKind.Known, String)] = []
  ) {
    let place = RecordChange.Place(old: older.description, new: newer.description)
    let change = RecordChange(.changed, subject: subject, path: place, member: member, from: old, to: new)
    note(change, at: newer.member(member), names: references)
  }

  func compare<Object: DescribedObject>(_ older: Object, _ newer: Object, in member: StaticString) {
    inside(.member(member.description), .member(member.description)) {
      part.append(member.description)
      compare(older, newer)
      part.removeLast()
    }
  }

  func compare<Object: DescribedObject>(_ old: [Object], _ new: [Object], in member: StaticString) {
    let match = ListMatch(old, new)
    let outer = part
    inside(.member(member.description), .member(member.description)) {
      for pair in match.pairs {
        inside(.element(pair.old), .element(pair.new)) {
          part = outer + label(of: new[pair.new], at: pair.new, in: member)
          if pair.isMoved { noteMove(of: old[pair.old]) }
          compare(old[pair.old], new[pair.new])
        }
      }
      for index in match.gone {
        part = outer + label(of: old[index], at: index, in: member)
        set(old[index], at: older.element(index), isInside: false, apart: &gone)
      }
      for index in match.come {
        part = outer + label(of: new[index], at: index, in: member)
        set(new[index], at: newer.element(index), isInside: false, apart: &come)
      }
    }
    part = outer
  }

  private func noteMove(of object: some DescribedObject) {
    let place = RecordChange.Place(old: older.description, new: newer.description)
    var change = RecordChange(.moved, subject: object.reference ?? subject, path: place)
    change.title = object.title
    note(change, at: newer)
  }

  /// Returns the list of an object without an identifier, and what distinguishes it from others there.
  private func label<Object: DescribedObject>(of object: Object, at index: Int, in member: StaticString) -> [String] {
    guard Object.kind == nil else { return [] }
    guard case .object(let members)? = object.written, !Object.namedBy.isEmpty else {
      return [member.description, object.title?.shortened ?? "\(index + 1)"]
    }
    let names = Dictionary(object.references.map { ($0.id, titles[$0.kind, $0.id] ?? $0.id) }) { first, _ in first }
    let texts = Object.namedBy.compactMap { members[$0] }.flatMap(\.texts).map { names[$0] ?? $0 }
    return [member.description, texts.joined(separator: " ")]
  }

  /// Judges the change of an object as a whole.
  func judge<Object: DescribedObject>(_ old: Object?, _ new: Object?, in member: StaticString) {
    run?.judge(old, new, at: newer.member(member.description), of: subject)
  }

  /// Compares texts by names, name by name.
  func compare(_ old: [String: String], _ new: [String: String], in member: StaticString) {
    inside(.member(member.description), .member(member.description)) {
      part.append(member.description)
      let texts = [old, new].map { $0.mapValues(JSONValue.string) }
      for change in texts[0].differences(to: texts[1]) { note(member: change.name, from: change.old, to: change.new) }
      part.removeLast()
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
    let reference = object.reference
    let lone = Lone(
      object: object,
      path: path,
      subject: reference ?? subject,
      title: reference.flatMap { _ in object.title } ?? title,
      part: reference == nil ? part : [],
      isInside: isInside
    )
    if let kind = Object.kind, !kind.isUniqueWithinParent {
      apart.open[kind, default: []].append(lone)
    } else if !isInside {
      apart.settled.append(lone)
    }
  }
}

// MARK: - Objects that moved from one list to another

extension RecordComparison {
  /// Finds the objects that have moved, containers before what they contain, and reports all that are in one version
  /// only.
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
        (older, newer, title) = (earlier.path, lone.path, lone.title)
        noteMove(of: earlier.object)
        compare(earlier.object, lone.object)
      }
    }
    title = nil
    tell(gone.settled, .removed, without: left)
    tell(come.settled, .added, without: entered)
  }

  /// Returns those whose identifier no other one has.
  private static func byIdentifier(_ all: [Lone]) -> [String: Lone] {
    let groups = Dictionary(grouping: all, by: \.id)
    return groups.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  /// Handles an object that is in one version only; what is inside it may be in both.
  private func open(_ lone: Lone, _ apart: inout Apart) {
    if !lone.isInside { apart.settled.append(lone) } else { judge(lone.object, lone, isGone: apart.isOlder) }
    title = lone.title
    for (object, path) in lone.object.identifiedChildren(at: lone.path) {
      set(object, at: path, isInside: true, apart: &apart)
    }
  }

  private func judge<Object: DescribedObject>(_ object: Object, _ lone: Lone, isGone: Bool) {
    run?.judge(isGone ? object : nil, isGone ? nil : object, at: lone.path, of: lone.subject)
  }

  private func compare<Object: DescribedObject>(_ older: Object, _ newer: any DescribedObject) {
    guard let newer = newer as? Object else { preconditionFailure("Objects of one kind are of one type.") }
    compare(older, newer)
  }

  private func tell(_ lone: [Lone], _ kind: RecordChange.Kind.Known, without moved: Set<DocumentPath>) {
    let inner = ChangeTree(takingOut: moved)
    for lone in lone {
      judge(lone.object, lone, isGone: kind == .removed)
      let value = inner.taken(from: lone.object, at: lone.path)
      let path = lone.path.description
      var change =
        kind == .added
        ? RecordChange(.added, subject: lone.subject, path: .init(new: path), to: value)
        : RecordChange(.removed, subject: lone.subject, path: .init(old: path), from: value)
      (change.title, change.part) = (lone.title, lone.part)
      note(change, at: lone.path, names: lone.object.references)
    }
  }
}
