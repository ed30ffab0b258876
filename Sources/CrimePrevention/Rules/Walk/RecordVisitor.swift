/// Walks a record once and runs each rule on each of its subjects.
///
/// The types of a record tell it their members, so nothing is cast or looked up by name. What it stands on is kept here,
/// and looked at only when a rule has found something.
struct RecordVisitor {
  /// The rules, lent for the walk: the table is large, and would be copied for each subject.
  let rules: UnsafePointer<RuleTable>
  private let collector: FindingCollector
  let looksAtReferences: Bool
  private(set) var context: RuleContext
  /// What something but a waiver refers to.
  var used: UsedObjects
  /// The way to what is being visited, grown and shrunk in place.
  var path: [DocumentPath.Step] = []
  /// The objects with identifiers on the way, the nearest last.
  var subjects: [(kind: EntityKind, id: String?)] = []

  /// Makes one that is used no longer than the rules are lent to it.
  init(_ rules: UnsafePointer<RuleTable>, context: RuleContext, collector: FindingCollector) {
    self.rules = rules
    looksAtReferences = !rules.pointee.references.isEmpty || !rules.pointee.unusedObjects.isEmpty
    self.context = context
    used = UsedObjects(context.index)
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
      if !annotations.isEmpty, !rules.pointee.members.isEmpty, !annotations.others.isEmpty {
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
  func run<Subject: RuleSubject>(_ subject: Subject, in member: String? = nil, _ element: Int? = nil) {
    withUnsafePointer(to: subject) { run($0, in: member, element) }
  }

  /// Runs the rules for a subject that stands here, or in a member of what stands here.
  private func run<Subject: RuleSubject>(
    _ subject: UnsafePointer<Subject>,
    in member: String? = nil,
    _ element: Int? = nil
  ) {
    let report = Reporter<Subject>(collector: collector)
    lend(rules) { table in
      lend(subject) { subject in
        Subject.rules(in: table).withUnsafeBufferPointer { rules in
          for index in rules.indices {
            collector.rule = rules[index].number
            switch rules[index].check {
            case .local(let check): check(subject, report)
            case .surrounded(let check): check(subject, context, report)
            case .dated(let check):
              if let date = context.date { check(subject, context, date, report) }
            }
          }
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

  mutating func at(_ member: String, _ visit: (inout Self) -> Void) {
    path.append(.member(member))
    visit(&self)
    path.removeLast()
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
