/// Walks a record once and runs each rule on each of its subjects.
///
/// The types of a record provide their members, so nothing is cast or looked up by name. The current position is kept
/// here, and read only when a rule has found something.
struct RecordWalk {
  /// What stays the same during the walk.
  let plan: Plan
  private var context: RuleContext
  /// The objects that something other than a waiver refers to.
  private var used: UsedObjects
  /// How widely the visited object may be shown, considering everything that it is inside.
  private var level = Sharing.Level.public
  /// The path to the visited object, grown and shrunk in place.
  private var path: [Step] = []
  /// The objects with identifiers along the path, the nearest last.
  private var subjects: [(kind: EntityKind.Known, id: String)] = []

  /// The rules, which kinds of subjects they judge at all, and where findings go.
  final class Plan {
    let texts, codes, references, identifiers, periods, members, sharing: Bool
    fileprivate let rulesOnTexts: [Rule<RecordText>]
    fileprivate let table: RuleTable
    fileprivate let collector: FindingCollector

    init(_ table: RuleTable, _ collector: FindingCollector) {
      self.table = table
      self.collector = collector
      rulesOnTexts = table.rules(for: RecordText.self)
      sharing = !table.rules(for: NarrowReference.self).isEmpty
      texts = !rulesOnTexts.isEmpty
      codes = !table.rules(for: UnknownCode.self).isEmpty
      references =
        !table.rules(for: UnclearReference.self).isEmpty || !table.rules(for: UnusedObject.self).isEmpty || sharing
      identifiers = !table.rules(for: RecordIdentifier.self).isEmpty
      periods = !table.rules(for: ReportingPeriod.self).isEmpty
      members = !table.rules(for: UndefinedMembers.self).isEmpty
    }
  }

  /// A step of the path, turned into text only when something is found.
  fileprivate enum Step {
    case member(StaticString)
    case element(Int)
  }

  init(_ table: RuleTable, context: RuleContext, collector: FindingCollector) {
    plan = Plan(table, collector)
    self.context = context
    used = UsedObjects(context.index)
    path.reserveCapacity(16)
    subjects.reserveCapacity(8)
  }
}

// MARK: - Objects

extension RecordWalk {
  /// Visits a record.
  mutating func visit(_ record: CouncilRecord) {
    let rules = plan.table.rules(for: CouncilRecord.self)
    var members = MemberWalk(CollectionOfOne(record), consume self)
    Self.visit(record, rules, &members)
    self = members.finish()
  }

  /// Visits an object in a member of the visited object.
  mutating func visit<Object: DescribedObject>(_ object: borrowing Object, in member: StaticString) {
    path.append(.member(member))
    let rules = plan.table.rules(for: Object.self)
    var members = MemberWalk(CollectionOfOne(copy object), consume self)
    Self.visit(object, rules, &members)
    self = members.finish()
    path.removeLast()
  }

  /// Visits the objects of a list, each at its index.
  mutating func visit<Object: DescribedObject>(_ objects: [Object], in member: StaticString) {
    path.append(.member(member))
    path.append(.element(0))
    let rules = plan.table.rules(for: Object.self)
    var members = MemberWalk(objects, consume self)
    for index in objects.indices {
      members.go(to: index)
      lend(objects.span, index) { Self.visit($0, rules, &members) }
    }
    self = members.finish()
    path.removeLast(2)
  }

  /// Moves to another element of the list that is being visited.
  mutating func go(to element: Int) {
    path[path.count - 1] = .element(element)
  }

  /// Enters an object, runs its rules, and visits its members.
  @inline(__always)
  static func visit<Object: DescribedObject, Objects>(
    _ object: borrowing Object,
    _ rules: [Rule<Object>],
    _ members: inout MemberWalk<Objects>
  ) where Objects.Element == Object {
    let outer = Object.surrounding == nil ? nil : members.walk.context
    let outerLevel = members.walk.level
    let isIdentified = members.walk.enter(object)
    let annotations = object.annotations
    if !annotations.isEmpty { members.walk.level = outerLevel.narrowed(by: annotations.sharing) }
    if !rules.isEmpty {
      members.walk.run(object.isOnlyReferredTo ? rules.filter { $0.severity == .error } : rules, on: object)
    }
    if !annotations.isEmpty { members.walk.visitMembers(of: annotations, Object.self) }
    Object.members(&members)
    if !annotations.isEmpty { members.walk.visit(annotations) }
    if isIdentified { members.walk.subjects.removeLast() }
    if let outer { members.walk.context = outer }
    members.walk.level = outerLevel
  }

  /// Enters an object, and returns whether it has an identifier.
  @inline(__always)
  private mutating func enter<Object: DescribedObject>(_ object: borrowing Object) -> Bool {
    if Object.surrounding != nil { context.enter(copy object) }
    guard let kind = Object.kind, let id = object.identifierText else { return false }
    subjects.append((kind, id))
    return true
  }

  private func visitMembers<Object: DescribedObject>(of annotations: Annotations, _ type: Object.Type) {
    if plan.members, !annotations.others.isEmpty { run(UndefinedMembers(annotations, of: type)) }
  }

  private mutating func visit(_ annotations: Annotations) {
    if let sharing = annotations.sharing { visit(sharing, in: "sharing") }
    guard plan.texts else { return }
    if let note = annotations.note { visit(text: note, in: "note") }
    if let citation = annotations.citation { visit(text: citation, in: "citation") }
  }
}

/// Passes an element of a list to a closure, without a copy.
///
/// A copyable value is copied before it is passed on, and a copy of an object updates the reference count of each of
/// its members, which costs more than most rules. A noncopyable value is borrowed, so the element is treated as one
/// here.
@inline(__always)
private func lend<Element: ~Copyable>(_ elements: Span<Element>, _ index: Int, to body: (borrowing Element) -> Void) {
  body(elements[index])
}

// MARK: - What is met on the way

extension RecordWalk {
  /// Judges an object's own identifier.
  func visit<Object>(_ id: Identifier<Object>, of kind: EntityKind.Known, in member: StaticString) {
    let places = context.index.places(kind)
    let count = places?.hasDuplicates == true ? places?[id.rawValue]?.count ?? 1 : 1
    run(
      RecordIdentifier(kind: EntityKind(kind), text: id.rawValue, isWellFormed: id.isWellFormed, count: count),
      in: member
    )
  }

  /// Judges a text that people read, in a member or below it.
  func visit(text: String, in member: StaticString, _ name: String? = nil, _ element: Int? = nil) {
    let text = RecordText(text: text, member: member, language: context.record.language)
    run(plan.rulesOnTexts, on: text, in: member, name, element)
  }

  /// Notes that the identifier of another object is used, and judges it when it doesn't lead to exactly one object.
  ///
  /// When the surrounding object has identifiers of the kind, only those can be meant.
  mutating func visit(reference id: String, to kind: EntityKind.Known, in member: StaticString, _ element: Int?) {
    if kind.isUniqueWithinParent, let siblings = context.siblings, siblings.kind == kind {
      let unclear = UnclearReference(EntityKind(kind), id, count: siblings.count(id), isWithinParent: true)
      if let unclear { run(unclear, in: member, element) }
      return
    }
    judgeSharing(of: kind, id, in: member, element)
    let usedKind = UsedObjects.Kind(kind)
    if let usedKind, used.isKnownToBeClear(usedKind, id) { return }
    let place = context.index.places(kind)?[id]
    use(usedKind, id, at: place)
    let unclear = UnclearReference(EntityKind(kind), id, count: place?.count ?? 0)
    if let unclear { run(unclear, in: member, element) }
  }

  /// Does the same for an identifier whose kind is written next to it: in a member, or as the whole of the visited
  /// object.
  mutating func visit(reference id: String, to kind: EntityKind, in member: StaticString? = nil, _ element: Int? = nil)
  {
    if let known = kind.known { judgeSharing(of: known, id, in: member, element) }
    let place = kind.known.flatMap(context.index.places)?[id]
    use(UsedObjects.Kind(kind.known), id, at: place)
    let unclear = UnclearReference(kind, id, count: place?.count ?? (kind.isIdentified ? 0 : nil))
    if let unclear { run(unclear, in: member, element) }
  }

  /// Judges a reference to something that fewer people may see than what refers to it.
  private func judgeSharing(of kind: EntityKind.Known, _ id: String, in member: StaticString?, _ element: Int?) {
    guard plan.sharing, !context.isInWaiver, let narrow = context.derived.narrowObjects.level(of: kind, id),
      narrow.isNarrower(than: level)
    else { return }
    run(NarrowReference(kind: kind, id: id, level: narrow, shown: level), in: member, element)
  }

  private mutating func use(_ kind: UsedObjects.Kind?, _ id: String, at place: IdentifierPlaces.Place?) {
    if let kind, let place, !context.isInWaiver { used.use(kind, id, at: place) }
  }
}

// MARK: - Running rules

extension RecordWalk {
  /// Runs the rules for a subject at the current position, or in a member of it.
  func run<Subject: RuleSubject>(_ subject: Subject, in member: StaticString? = nil, _ element: Int? = nil) {
    run(plan.table.rules(for: Subject.self), on: subject, in: member, nil, element)
  }

  private func run<Subject: RuleSubject>(
    _ rules: [Rule<Subject>],
    on subject: borrowing Subject,
    in member: StaticString? = nil,
    _ name: String? = nil,
    _ element: Int? = nil
  ) {
    let report = Reporter<Subject>(collector: plan.collector)
    for index in rules.indices {
      plan.collector.rule = rules[index].number
      switch rules[index].check {
      case .local(let check): check(subject, report)
      case .surrounded(let check): check(subject, context, report)
      case .dated(let check):
        if let date = context.date { check(subject, context, date, report) }
      }
    }
    if plan.collector.hasNews { settle(in: member, name, element) }
  }

  /// Adds the position to what has just been found.
  private func settle(in member: StaticString?, _ name: String?, _ element: Int?) {
    var place = path.map(\.documentStep)
    if let member { place.append(.member(member.description)) }
    if let name { place.append(.member(name)) }
    if let element { place.append(.element(element)) }
    guard let subject = subjects.last else {
      return plan.collector.settle(at: place, subject: Reference(kind: .record), title: nil)
    }
    plan.collector.settle(
      at: place,
      subject: Reference(kind: EntityKind(subject.kind), id: subject.id),
      title: context.titleOfSubject(subject.kind, subject.id)
    )
  }
}

extension RecordWalk.Step {
  fileprivate var documentStep: DocumentPath.Step {
    switch self {
    case .member(let name): .member(name.description)
    case .element(let index): .element(index)
    }
  }
}

// MARK: - Afterwards

extension RecordWalk {
  /// Visits the objects that nothing referred to, when the walk through the record is over.
  mutating func visitUnusedObjects() {
    let index = context.index
    visitUnused(index.organizations, in: "organizations")
    visitUnused(index.people, in: "people")
    visitUnused(index.areas, in: "areas")
    visitUnused(index.units, in: "units")
    visitUnused(index.factors, in: "factors")
    visitUnused(index.dialogues, in: "dialogues")
    visitUnused(index.indicators, in: "indicators")
  }

  private mutating func visitUnused<Entity: DescribedObject>(
    _ objects: RecordIndex.Lookup<Entity>,
    in member: StaticString
  ) {
    guard let kind = Entity.kind, let usedKind = UsedObjects.Kind(kind) else { return }
    for position in objects.all.indices {
      let id = objects.all[position].id
      let first = objects.hasDuplicates ? objects.place(of: id)?.first ?? position : position
      if used.isUsed(usedKind, at: first) { continue }
      path = [.member(member), .element(position)]
      subjects.append((kind, id.rawValue))
      run(UnusedObject(kind: EntityKind(kind), id: id.rawValue), in: "id")
      subjects.removeLast()
    }
    path = []
  }

  /// Visits the waivers once more, when everything else has been judged and their effect is known.
  mutating func visit(_ uses: [WaiverUse]) {
    path = [.member("waivers")]
    for index in uses.indices {
      path.append(.element(index))
      run(uses[index])
      path.removeLast()
    }
    path = []
  }
}
