/// Walks a record once and runs each rule on each of its subjects.
///
/// The types of a record tell it their members, so nothing is cast or looked up by name. What it stands on is kept here,
/// and looked at only when a rule has found something.
struct RecordVisitor {
  private let rules: RuleTable
  private let collector: FindingCollector
  private let looksAtReferences: Bool
  private var context: RuleContext
  /// The way to what is being visited, grown and shrunk in place.
  private var path: [DocumentPath.Step] = []
  /// The objects with identifiers on the way, the nearest last.
  private var subjects: [(kind: EntityKind, id: String?)] = []

  init(_ rules: RuleTable, context: RuleContext, collector: FindingCollector) {
    self.rules = rules
    looksAtReferences = !rules.references.isEmpty || !rules.unusedObjects.isEmpty
    self.context = context
    self.collector = collector
    path.reserveCapacity(16)
    subjects.reserveCapacity(8)
  }

  /// Visits an object: its rules, then its members.
  mutating func visit<Object: VisitedObject>(_ object: UnsafePointer<Object>, id: String? = nil) {
    let kind = id == nil ? nil : Object.entityKind
    if let kind { subjects.append((kind, id)) }
    let outer = Object.surroundsItsMembers ? context : nil
    lend(object) { $0.enter(&context) }
    run(object)
    lend(object) { object in
      let annotations = object.annotations
      if !annotations.isEmpty, !rules.members.isEmpty, !annotations.others.isEmpty {
        run(KeptMembers(annotations, of: Object.fields))
      }
      object.walk(&self)
      if !annotations.isEmpty {
        text(annotations.note, FieldKey<Object>.note)
        text(annotations.citation, FieldKey<Object>.citation)
      }
    }
    if let outer { context = outer }
    if kind != nil { subjects.removeLast() }
  }

  /// Runs the rules for a subject that stands in a member of what stands here.
  private func run<Subject: RuleSubject>(_ subject: Subject, in member: String? = nil, _ element: Int? = nil) {
    withUnsafePointer(to: subject) { run($0, in: member, element) }
  }

  /// Runs the rules for a subject that stands here, or in a member of what stands here.
  private func run<Subject: RuleSubject>(
    _ subject: UnsafePointer<Subject>,
    in member: String? = nil,
    _ element: Int? = nil
  ) {
    let report = Reporter<Subject>(collector: collector)
    Subject.rules(in: rules).withUnsafeBufferPointer { rules in
      for index in rules.indices {
        collector.rule = rules[index].number
        switch rules[index].check {
        case .local(let check): lend(subject) { check($0, report) }
        case .surrounded(let check): lend(subject) { check($0, context, report) }
        case .dated(let check):
          if let date = context.date { lend(subject) { check($0, context, date, report) } }
        }
      }
    }
    if collector.hasNews { settle(in: member, element) }
  }

  /// Says of what has just been found where it stands.
  private func settle(in member: String?, _ element: Int?) {
    var place = path
    if let member { place.append(.member(member)) }
    if let element { place.append(.element(element)) }
    let subject = subjects.last.map { Reference(kind: $0.kind, id: $0.id) } ?? Reference(kind: .record)
    collector.settle(at: place, subject: subject)
  }

  private mutating func at(_ member: String, _ visit: (inout Self) -> Void) {
    path.append(.member(member))
    visit(&self)
    path.removeLast()
  }
}

// MARK: - Unused objects

extension RecordVisitor {
  /// Visits the objects that nothing referred to, when the walk through the record is over.
  mutating func visitUnusedObjects() {
    guard !rules.unusedObjects.isEmpty else { return }
    let index = context.index
    visitUnused(index.organizations, CouncilRecord.Field.organizations)
    visitUnused(index.people, CouncilRecord.Field.people)
    visitUnused(index.areas, CouncilRecord.Field.areas)
    visitUnused(index.units, CouncilRecord.Field.units)
    visitUnused(index.factors, CouncilRecord.Field.factors)
    visitUnused(index.dialogues, CouncilRecord.Field.dialogues)
    visitUnused(index.indicators, CouncilRecord.Field.indicators)
  }

  private mutating func visitUnused<Entity: VisitedObject>(
    _ objects: RecordIndex.Lookup<Entity>,
    _ field: CouncilRecord.Field
  ) {
    guard let kind = Entity.entityKind, let usedKind = Entity.usedKind else { return }
    for position in objects.all.indices {
      let id = objects.all[position].id
      guard let first = objects.place(of: id)?.first, !context.derived.used.isUsed(usedKind, at: first) else {
        continue
      }
      path = [.member(field.stringValue), .element(position)]
      subjects.append((kind, id.rawValue))
      run(UnusedObject(kind: kind, id: id.rawValue), in: "id")
      subjects.removeLast()
    }
    path = []
  }
}

// MARK: - Members

extension RecordVisitor {
  /// The object's own identifier.
  mutating func identifier<Entity: VisitedObject>(_ id: Identifier<Entity>, _ field: FieldKey<Entity>) {
    guard !rules.identifiers.isEmpty, let kind = Entity.entityKind else { return }
    let count = Entity.hasDuplicates(in: context.index) ? Entity.place(of: id, in: context.index)?.count ?? 1 : 1
    run(
      RecordIdentifier(kind: kind, text: id.rawValue, isWellFormed: id.isWellFormed, count: count),
      in: field.stringValue
    )
  }

  /// A text that people read.
  mutating func text<Object>(_ text: String?, _ field: FieldKey<Object>) {
    guard !rules.texts.isEmpty, let text else { return }
    run(RecordText(text: text, field: field.stringValue, language: context.record.language), in: field.stringValue)
  }

  /// Texts that people read.
  mutating func texts<Object>(_ texts: [String], _ field: FieldKey<Object>) {
    guard !rules.texts.isEmpty else { return }
    let name = field.stringValue
    for index in texts.indices {
      run(RecordText(text: texts[index], field: name, language: context.record.language), in: name, index)
    }
  }

  /// A reporting period.
  mutating func period<Object>(_ period: ReportingPeriod?, _ field: FieldKey<Object>) {
    guard !rules.periods.isEmpty, let period else { return }
    run(period, in: field.stringValue)
  }

  /// A code from an open list; of some lists the format names only examples.
  mutating func code<Code: OpenCode, Object>(
    _ code: Code?,
    _ field: FieldKey<Object>,
    areOthersExpected: Bool = false
  ) {
    guard !rules.codes.isEmpty, let code, code.known == nil else { return }
    run(UnknownCode(code, areOthersExpected: areOthersExpected), in: field.stringValue)
  }

  /// Codes from an open list.
  mutating func codes<Code: OpenCode, Object>(_ codes: [Code], _ field: FieldKey<Object>) {
    guard !rules.codes.isEmpty else { return }
    for index in codes.indices where codes[index].known == nil {
      run(UnknownCode(codes[index], areOthersExpected: false), in: field.stringValue, index)
    }
  }

  /// A reference by identifier.
  mutating func reference<Entity: VisitedObject, Object>(_ id: Identifier<Entity>?, _ field: FieldKey<Object>) {
    guard looksAtReferences, let id, let unclear = context.unclear(id) else { return }
    run(unclear, in: field.stringValue)
  }

  /// References by identifier.
  mutating func references<Entity: VisitedObject, Object>(_ ids: [Identifier<Entity>], _ field: FieldKey<Object>) {
    guard looksAtReferences else { return }
    for index in ids.indices {
      if let unclear = context.unclear(ids[index]) { run(unclear, in: field.stringValue, index) }
    }
  }

  /// Texts by name.
  mutating func texts<Object>(_ texts: [String: String], _ field: FieldKey<Object>) {
    guard !rules.texts.isEmpty, !texts.isEmpty else { return }
    at(field.stringValue) { visitor in
      for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
        visitor.run(
          RecordText(text: text, field: field.stringValue, language: visitor.context.record.language),
          in: name
        )
      }
    }
  }

  /// An expectation of a kind that this version doesn't know.
  mutating func unknownKind(_ condition: Target.Expectation.Condition) {
    guard !rules.codes.isEmpty, case .unknown(let kind) = condition else { return }
    run(UnknownCode(kind, known: Target.Expectation.knownKinds), in: "kind")
  }

  /// A reference by kind and identifier, all in one.
  mutating func reference(_ kind: EntityKind, _ id: String) {
    guard looksAtReferences, let unclear = context.unclear(kind, id) else { return }
    run(unclear)
  }

  /// References by identifiers of a kind that stands elsewhere.
  mutating func references<Object>(_ kind: EntityKind?, _ ids: [String], _ field: FieldKey<Object>) {
    guard looksAtReferences, let kind else { return }
    for index in ids.indices {
      if let unclear = context.unclear(kind, ids[index]) { run(unclear, in: field.stringValue, index) }
    }
  }

  /// An object inside this one.
  mutating func child<Child: VisitedObject, Object>(_ child: Child?, _ field: FieldKey<Object>) {
    guard let child else { return }
    at(field.stringValue) { visitor in withUnsafePointer(to: child) { visitor.visit($0) } }
  }

  /// An object with an identifier inside this one.
  mutating func child<Child: VisitedObject & Identifiable, Object>(_ child: Child?, _ field: FieldKey<Object>)
  where Child.ID == Identifier<Child> {
    guard let child else { return }
    at(field.stringValue) { visitor in withUnsafePointer(to: child) { visitor.visit($0, id: child.id.rawValue) } }
  }

  /// Objects inside this one.
  mutating func children<Child: VisitedObject, Object>(_ children: [Child]?, _ field: FieldKey<Object>) {
    guard let children, !children.isEmpty else { return }
    each(children, field) { $0.visit($1) }
  }

  /// Objects with identifiers inside this one.
  mutating func children<Child: VisitedObject & Identifiable, Object>(_ children: [Child]?, _ field: FieldKey<Object>)
  where Child.ID == Identifier<Child> {
    guard let children, !children.isEmpty else { return }
    each(children, field) { $0.visit($1, id: $1.pointee.id.rawValue) }
  }

  /// Visits the elements of a list, each at its number.
  private mutating func each<Child, Object>(
    _ children: [Child],
    _ field: FieldKey<Object>,
    _ visit: (inout Self, UnsafePointer<Child>) -> Void
  ) {
    path.append(.member(field.stringValue))
    path.append(.element(0))
    children.withUnsafeBufferPointer { children in
      guard let first = children.baseAddress else { return }
      for index in children.indices {
        path[path.count - 1] = .element(index)
        visit(&self, first + index)
      }
    }
    path.removeLast(2)
  }
}

/// Lends what lies at an address, without a copy.
///
/// Whoever may copy a value does so before handing it on, and a copy of an object counts references for each of its
/// members, which costs more than most rules. A value that can't be copied is lent, so here it is taken for one.
@inline(__always)
private func lend<Subject: ~Copyable>(_ subject: UnsafePointer<Subject>, to body: (borrowing Subject) -> Void) {
  body(subject.pointee)
}
