/// Walks a record once and runs each rule on each of its subjects.
///
/// The types of a record tell it their members, so nothing is cast or looked up by name. What it stands on is kept here,
/// and looked at only when a rule has found something.
final class RecordWalk {
  private let table: RuleTable
  /// Which things met on the way are judged at all.
  let judges: Judges
  private let collector: FindingCollector
  private var context: RuleContext
  /// What something but a waiver refers to.
  private var used: UsedObjects
  /// The way to what is being visited, grown and shrunk in place.
  private var path: [Step] = []
  /// The objects with identifiers on the way, the nearest last.
  private var subjects: [(kind: EntityKind.Known, id: String)] = []
  private let rulesOnTexts: [Rule<RecordText>]

  /// Which things met on the way some rule judges.
  struct Judges {
    let texts, codes, references, identifiers, periods, members: Bool

    init(_ table: RuleTable) {
      texts = !table.rules(for: RecordText.self).isEmpty
      codes = !table.rules(for: UnknownCode.self).isEmpty
      references =
        !table.rules(for: UnclearReference.self).isEmpty || !table.rules(for: UnusedObject.self).isEmpty
      identifiers = !table.rules(for: RecordIdentifier.self).isEmpty
      periods = !table.rules(for: ReportingPeriod.self).isEmpty
      members = !table.rules(for: KeptMembers.self).isEmpty
    }
  }

  /// A step of the way, made a text only when something is found.
  fileprivate enum Step {
    case member(StaticString)
    case element(Int)
  }

  init(_ table: RuleTable, context: RuleContext, collector: FindingCollector) {
    self.table = table
    judges = Judges(table)
    rulesOnTexts = table.rules(for: RecordText.self)
    self.context = context
    used = UsedObjects(context.index)
    self.collector = collector
    path.reserveCapacity(16)
    subjects.reserveCapacity(8)
  }
}

// MARK: - Objects

extension RecordWalk {
  /// Visits a record.
  func visit(_ record: CouncilRecord) {
    visit(record, table.rules(for: CouncilRecord.self))
  }

  /// Visits an object in a member of what is being visited.
  func visit<Object: DescribedObject>(_ object: borrowing Object, in member: StaticString) {
    path.append(.member(member))
    visit(copy object, table.rules(for: Object.self))
    path.removeLast()
  }

  /// Visits the objects of a list, each at its number.
  func visit<Object: DescribedObject>(_ objects: [Object], in member: StaticString) {
    let rules = table.rules(for: Object.self)
    path.append(.member(member))
    path.append(.element(0))
    for index in objects.indices {
      path[path.count - 1] = .element(index)
      visit(objects[index], rules)
    }
    path.removeLast(2)
  }

  /// Visits an object: its rules, then its members.
  private func visit<Object: DescribedObject>(_ object: Object, _ rules: [Rule<Object>]) {
    let outer = context
    let isIdentified = enter(object)
    run(rules, on: object)
    let annotations = object.annotations
    if judges.members, !annotations.others.isEmpty { run(KeptMembers(annotations, of: Object.self)) }
    var members = MemberWalk(object, self)
    Object.members(&members)
    if !annotations.isEmpty { visitTexts(of: annotations) }
    if isIdentified { subjects.removeLast() }
    context = outer
  }

  /// Goes inside an object; whether it has an identifier.
  private func enter<Object: DescribedObject>(_ object: Object) -> Bool {
    context.enter(object)
    guard let kind = Object.kind, let id = object.identifierText else { return false }
    subjects.append((kind, id))
    return true
  }

  private func visitTexts(of annotations: Annotations) {
    guard judges.texts else { return }
    if let note = annotations.note { visit(text: note, in: "note") }
    if let citation = annotations.citation { visit(text: citation, in: "citation") }
  }
}

// MARK: - What is met on the way

extension RecordWalk {
  /// An object's own identifier.
  func visit<Object>(_ id: Identifier<Object>, of kind: EntityKind.Known, in member: StaticString) {
    let places = context.index.places(kind)
    let count = places?.hasDuplicates == true ? places?[id.rawValue]?.count ?? 1 : 1
    run(
      RecordIdentifier(kind: EntityKind(kind), text: id.rawValue, isWellFormed: id.isWellFormed, count: count),
      in: member
    )
  }

  /// A text that people read, in a member or below it.
  func visit(text: String, in member: StaticString, _ name: String? = nil, _ element: Int? = nil) {
    let text = RecordText(text: text, member: member, language: context.record.language)
    run(rulesOnTexts, on: text, in: member, name, element)
  }

  /// The identifier of another object: notes that it is used, and judges it when it doesn't lead to exactly one object.
  ///
  /// When the surrounding object has identifiers of the kind, only those can be meant.
  func visit(reference id: String, to kind: EntityKind.Known, in member: StaticString, _ element: Int?) {
    if kind.isUniqueWithinParent, let siblings = context.siblings, siblings.kind.known == kind {
      let unclear = UnclearReference(EntityKind(kind), id, count: siblings.count(id), isWithinParent: true)
      if let unclear { run(unclear, in: member, element) }
      return
    }
    let usedKind = UsedObjects.Kind(kind)
    if let usedKind, used.isKnownToBeClear(usedKind, id) { return }
    let place = context.index.places(kind)?[id]
    use(usedKind, id, at: place)
    let unclear = UnclearReference(EntityKind(kind), id, count: place?.count ?? 0)
    if let unclear { run(unclear, in: member, element) }
  }

  /// The same for an identifier whose kind is written beside it: in a member, or as all that is being visited.
  func visit(reference id: String, to kind: EntityKind, in member: StaticString? = nil, _ element: Int? = nil) {
    let place = kind.known.flatMap(context.index.places)?[id]
    use(UsedObjects.Kind(kind.known), id, at: place)
    let unclear = UnclearReference(kind, id, count: place?.count ?? (kind.isIdentified ? 0 : nil))
    if let unclear { run(unclear, in: member, element) }
  }

  private func use(_ kind: UsedObjects.Kind?, _ id: String, at place: IdentifierPlaces.Place?) {
    if let kind, let place, !context.isInWaiver { used.use(kind, id, at: place) }
  }
}

// MARK: - Running rules

extension RecordWalk {
  /// Runs the rules for a subject that stands here, or in a member of what stands here.
  func run<Subject: RuleSubject>(_ subject: Subject, in member: StaticString? = nil, _ element: Int? = nil) {
    run(table.rules(for: Subject.self), on: subject, in: member, nil, element)
  }

  private func run<Subject: RuleSubject>(
    _ rules: [Rule<Subject>],
    on subject: Subject,
    in member: StaticString? = nil,
    _ name: String? = nil,
    _ element: Int? = nil
  ) {
    let report = Reporter<Subject>(collector: collector)
    for index in rules.indices {
      collector.rule = rules[index].number
      switch rules[index].check {
      case .local(let check): check(subject, report)
      case .surrounded(let check): check(subject, context, report)
      case .dated(let check):
        if let date = context.date { check(subject, context, date, report) }
      }
    }
    if collector.hasNews { settle(in: member, name, element) }
  }

  /// Says of what has just been found where it stands.
  private func settle(in member: StaticString?, _ name: String?, _ element: Int?) {
    var place = path.map(\.documentStep)
    if let member { place.append(.member(member.description)) }
    if let name { place.append(.member(name)) }
    if let element { place.append(.element(element)) }
    let subject = subjects.last.map { Reference(kind: EntityKind($0.kind), id: $0.id) } ?? Reference(kind: .record)
    collector.settle(at: place, subject: subject)
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
  func visitUnusedObjects() {
    let index = context.index
    visitUnused(index.organizations, in: "organizations")
    visitUnused(index.people, in: "people")
    visitUnused(index.areas, in: "areas")
    visitUnused(index.units, in: "units")
    visitUnused(index.factors, in: "factors")
    visitUnused(index.dialogues, in: "dialogues")
    visitUnused(index.indicators, in: "indicators")
  }

  private func visitUnused<Entity: DescribedObject>(_ objects: RecordIndex.Lookup<Entity>, in member: StaticString) {
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

  /// Visits the waivers once more, when all else has been judged and it shows what became of them.
  func visit(_ uses: [WaiverUse]) {
    path = [.member("waivers")]
    for index in uses.indices {
      path.append(.element(index))
      run(uses[index])
      path.removeLast()
    }
    path = []
  }
}
