/// One object in one version of a record and in the next: what rules on revisions judge.
///
/// ```swift
/// let budgetCut = Rule<Revision<Measure>>("acme.measure.budget-cut", .note, "The budget was cut.") { revision, report in
///   guard let (older, newer) = revision.both, let before = older.budget, let now = newer.budget else { return }
///   if now.amount < before.amount { report(member: "budget") }
/// }
/// ```
public struct Revision<Object: RecordObject>: RuleSubject {
  /// The object in the older version; `nil` when it is new.
  public let older: Object?
  /// The object in the newer version; `nil` when it is gone.
  public let newer: Object?

  /// Both versions, when there are both.
  public var both: (older: Object, newer: Object)? {
    guard let older, let newer else { return nil }
    return (older, newer)
  }
}

/// Runs the rules on revisions while two versions of a record are compared.
final class RevisionRun {
  /// The library's own rules.
  static let standardTable = RuleTable(RuleSet.revision.entries)

  private let table: RuleTable
  private let collector: FindingCollector
  private let record: CouncilRecord
  private let date: CalendarDate?
  /// Look-ups in the newer version, made when a rule asks for them.
  private lazy var context = RuleContext(index: RecordIndex(record), date: date)

  init(_ table: RuleTable, on record: CouncilRecord, asOf date: CalendarDate?) {
    self.table = table
    self.record = record
    self.date = date
    collector = FindingCollector(table.descriptions, Waivers(record.waivers))
  }

  /// What has been found, except what a waiver of the newer version silences.
  var findings: [Diagnostic] { collector.diagnostics }
  var outcome: (totals: [RuleID: Int], waived: [WaivedDiagnostic], waivedTotals: [RuleID: Int]) {
    (collector.totals, collector.waived, collector.waivedTotals)
  }

  func judge<Object: DescribedObject>(_ older: Object?, _ newer: Object?, at path: DocumentPath, of subject: Reference)
  {
    let rules = table.rules(for: Revision<Object>.self)
    guard !rules.isEmpty else { return }
    let revision = Revision(older: older, newer: newer)
    let report = Reporter<Revision<Object>>(collector: collector)
    for rule in rules {
      collector.rule = rule.number
      switch rule.check {
      case .local(let check): check(revision, report)
      case .surrounded(let check): check(revision, context, report)
      case .dated(let check): if let date { check(revision, context, date, report) }
      }
    }
    guard collector.hasNews else { return }
    let title = subject.kind.known.flatMap { kind in subject.id.flatMap { context.titleOfSubject(kind, $0) } }
    collector.settle(at: path.steps, subject: subject, title: title)
  }
}

extension Validator {
  /// Returns what rules on revisions find between two versions of a record: ``RuleSet/revision``, and your own rules on
  /// a ``Revision``. Other rules of the validator don't run.
  ///
  /// Places are those in the newer version or, for what is gone, in the older one. Waivers are the newer version's.
  ///
  /// - Parameters:
  ///   - record: The newer version.
  ///   - earlier: The older version.
  ///   - date: The asking date, for rules that need one.
  /// - Returns: The findings, with what ran and what didn't.
  public func report(on record: CouncilRecord, since earlier: CouncilRecord, asOf date: CalendarDate? = nil) -> Report {
    let rules = rules.onRevisions
    let table = RuleTable(rules.entries)
    let run = RevisionRun(table, on: record, asOf: date)
    _ = RecordComparison.changes(from: earlier, to: record, judgedBy: run)
    let notRun = date == nil ? table.descriptions.filter(\.needsDate).map(\.id).sorted() : []
    return Report(
      findings: Findings(run.findings, of: rules.ids.union(rules.disabled)),
      totals: run.outcome.totals,
      waived: run.outcome.waived,
      waivedTotals: run.outcome.waivedTotals,
      edition: rules.edition.name,
      ruleSets: rules.names,
      ran: table.descriptions.map(\.id).filter { !notRun.contains($0) }.sorted(),
      disabled: rules.disabled,
      notRun: notRun,
      basis: Report.Basis(index: RecordIndex(record), date: date)
    )
  }
}

extension RecordChange {
  /// Returns the change with the rules by which it matters: those that found something in it, or in what it is part of.
  ///
  /// - Parameter rules: The rules of the findings, by the findings' places.
  /// - Returns: The change.
  func marked(by rules: [DocumentPath: [RuleID]]) -> Self {
    guard let object = (path.new ?? path.old).flatMap(DocumentPath.init(pointer:)) else { return self }
    let steps = object.steps + (member.map { [.member($0)] } ?? [])
    let around = (0...steps.count).compactMap { rules[DocumentPath(Array(steps.prefix($0)))] }
    var change = self
    change.rules = Set(around.joined()).sorted()
    return change
  }
}

/// A subject that consists of two versions of an object.
private protocol RevisionSubject {}

extension Revision: RevisionSubject {}

extension Rule {
  /// Whether the rule judges two versions of something.
  var isOnRevisions: Bool { Subject.self is any RevisionSubject.Type }
}
