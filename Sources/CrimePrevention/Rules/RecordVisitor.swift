/// Walks a record once and runs each rule on each of its subjects.
///
/// The types of a record tell it their members, so nothing is cast or looked up by name.
struct RecordVisitor {
  private let rules: RuleTable
  private let collector: FindingCollector
  private var context: RuleContext

  init(_ rules: RuleTable, context: RuleContext, collector: FindingCollector) {
    self.rules = rules
    self.context = context
    self.collector = collector
  }

  /// Visits an object: its rules, then its members.
  mutating func visit<Object: VisitedObject>(_ object: Object, id: String? = nil) {
    let kind = id == nil ? nil : Object.entityKind
    if let kind { collector.subjects.append(Reference(kind: kind, id: id)) }
    let outer = Object.surroundsItsMembers ? context : nil
    object.enter(&context)
    run(object)
    if !rules.members.isEmpty, !object.annotations.others.isEmpty {
      run(KeptMembers(object.annotations, of: Object.fields))
    }
    object.walk(&self)
    if !rules.texts.isEmpty {
      text(object.annotations.note, FieldKey<Object>.note)
      text(object.annotations.citation, FieldKey<Object>.citation)
    }
    if let outer { context = outer }
    if kind != nil { collector.subjects.removeLast() }
  }

  private func run<Subject: RuleSubject>(_ subject: Subject) {
    for rule in Subject.rules(in: rules) {
      let report = Reporter<Subject>(collector: collector, rule: rule.description)
      switch rule.check {
      case .local(let check): check(subject, report)
      case .surrounded(let check): check(subject, context, report)
      case .dated(let check):
        if let date = context.date { check(subject, context, date, report) }
      }
    }
  }

  private mutating func at(_ member: String, _ visit: (inout Self) -> Void) {
    collector.path.append(.member(member))
    visit(&self)
    collector.path.removeLast()
  }
}

// MARK: - Members

extension RecordVisitor {
  /// The object's own identifier.
  mutating func identifier<Entity: VisitedObject>(_ id: Identifier<Entity>, _ field: FieldKey<Entity>) {
    guard !rules.identifiers.isEmpty, let kind = Entity.entityKind else { return }
    at(field.stringValue) { $0.run(RecordIdentifier(kind: kind, text: id.rawValue, isWellFormed: id.isWellFormed)) }
  }

  /// A text that people read.
  mutating func text<Object>(_ text: String?, _ field: FieldKey<Object>) {
    guard !rules.texts.isEmpty, let text else { return }
    at(field.stringValue) {
      $0.run(RecordText(text: text, field: field.stringValue, language: $0.context.record.language))
    }
  }

  /// Texts that people read.
  mutating func texts<Object>(_ texts: [String], _ field: FieldKey<Object>) {
    guard !rules.texts.isEmpty, !texts.isEmpty else { return }
    at(field.stringValue) { visitor in
      for (index, text) in texts.enumerated() {
        visitor.element(index) {
          $0.run(RecordText(text: text, field: field.stringValue, language: $0.context.record.language))
        }
      }
    }
  }

  /// A reporting period.
  mutating func period<Object>(_ period: ReportingPeriod?, _ field: FieldKey<Object>) {
    guard !rules.periods.isEmpty, let period else { return }
    at(field.stringValue) { $0.run(period) }
  }

  /// A code from an open list; of some lists the format names only examples.
  mutating func code<Code: OpenCode, Object>(
    _ code: Code?,
    _ field: FieldKey<Object>,
    areOthersExpected: Bool = false
  ) {
    guard !rules.codes.isEmpty, let code, code.known == nil else { return }
    at(field.stringValue) { $0.run(UnknownCode(code, areOthersExpected: areOthersExpected)) }
  }

  /// Codes from an open list.
  mutating func codes<Code: OpenCode, Object>(_ codes: [Code], _ field: FieldKey<Object>) {
    guard !rules.codes.isEmpty, codes.contains(where: { $0.known == nil }) else { return }
    at(field.stringValue) { visitor in
      for (index, code) in codes.enumerated() where code.known == nil {
        visitor.element(index) { $0.run(UnknownCode(code, areOthersExpected: false)) }
      }
    }
  }

  /// A reference by identifier.
  mutating func reference<Entity: VisitedObject, Object>(_ id: Identifier<Entity>?, _ field: FieldKey<Object>) {
    guard !rules.references.isEmpty, let id, let kind = Entity.entityKind else { return }
    at(field.stringValue) { $0.run($0.context.reference(kind, id.rawValue, mayBeWithinParent: true)) }
  }

  /// References by identifier.
  mutating func references<Entity: VisitedObject, Object>(_ ids: [Identifier<Entity>], _ field: FieldKey<Object>) {
    guard !rules.references.isEmpty, !ids.isEmpty, let kind = Entity.entityKind else { return }
    at(field.stringValue) { visitor in
      for (index, id) in ids.enumerated() {
        visitor.element(index) { $0.run($0.context.reference(kind, id.rawValue, mayBeWithinParent: true)) }
      }
    }
  }

  /// Texts by name.
  mutating func texts<Object>(_ texts: [String: String], _ field: FieldKey<Object>) {
    guard !rules.texts.isEmpty, !texts.isEmpty else { return }
    at(field.stringValue) { visitor in
      for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
        visitor.at(name) {
          $0.run(RecordText(text: text, field: field.stringValue, language: $0.context.record.language))
        }
      }
    }
  }

  /// An expectation of a kind that this version doesn't know.
  mutating func unknownKind(_ condition: Target.Expectation.Condition) {
    guard !rules.codes.isEmpty, case .unknown(let kind) = condition else { return }
    at("kind") { $0.run(UnknownCode(kind, known: Target.Expectation.knownKinds)) }
  }

  /// A reference by kind and identifier, all in one.
  mutating func reference(_ kind: EntityKind, _ id: String) {
    guard !rules.references.isEmpty else { return }
    run(context.reference(kind, id, mayBeWithinParent: false))
  }

  /// References by identifiers of a kind that stands elsewhere.
  mutating func references<Object>(_ kind: EntityKind?, _ ids: [String], _ field: FieldKey<Object>) {
    guard !rules.references.isEmpty, !ids.isEmpty, let kind else { return }
    at(field.stringValue) { visitor in
      for (index, id) in ids.enumerated() {
        visitor.element(index) { $0.run($0.context.reference(kind, id, mayBeWithinParent: false)) }
      }
    }
  }

  /// An object inside this one.
  mutating func child<Child: VisitedObject, Object>(_ child: Child?, _ field: FieldKey<Object>) {
    guard let child else { return }
    at(field.stringValue) { $0.visit(child) }
  }

  /// An object with an identifier inside this one.
  mutating func child<Child: VisitedObject & Identifiable, Object>(_ child: Child?, _ field: FieldKey<Object>)
  where Child.ID == Identifier<Child> {
    guard let child else { return }
    at(field.stringValue) { $0.visit(child, id: child.id.rawValue) }
  }

  /// Objects inside this one.
  mutating func children<Child: VisitedObject, Object>(_ children: [Child]?, _ field: FieldKey<Object>) {
    guard let children, !children.isEmpty else { return }
    at(field.stringValue) { visitor in
      for (index, child) in children.enumerated() {
        visitor.element(index) { $0.visit(child) }
      }
    }
  }

  /// Objects with identifiers inside this one.
  mutating func children<Child: VisitedObject & Identifiable, Object>(_ children: [Child]?, _ field: FieldKey<Object>)
  where Child.ID == Identifier<Child> {
    guard let children, !children.isEmpty else { return }
    at(field.stringValue) { visitor in
      for (index, child) in children.enumerated() {
        visitor.element(index) { $0.visit(child, id: child.id.rawValue) }
      }
    }
  }

  private mutating func element(_ index: Int, _ visit: (inout Self) -> Void) {
    collector.path.append(.element(index))
    visit(&self)
    collector.path.removeLast()
  }
}
