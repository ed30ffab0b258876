/// One thing to look for in a record, as a value (regel).
///
/// ```swift
/// let budgetMissing = Rule<Measure>("acme.measure.budget-missing", .warning, "A measure has no budget.") { measure, report in
///   if measure.budget == nil { report(at: .budget) }
/// }
/// ```
///
/// A rule whose closure takes two arguments sees its subject only. With three it also gets the ``RuleContext``: the rest
/// of the record. With four it also gets the asking date, and doesn't run without one.
public struct Rule<Subject: RuleSubject>: Sendable {
  /// What the rule is called, after the problem that it finds.
  public let id: RuleID
  /// How much its findings matter.
  public var severity: Severity
  /// What its findings say; `{name}` stands for a fact.
  public let template: MessageTemplate
  let check: Check

  enum Check: Sendable {
    case local(@Sendable (Subject, Reporter<Subject>) -> Void)
    case surrounded(@Sendable (Subject, RuleContext, Reporter<Subject>) -> Void)
    case dated(@Sendable (Subject, RuleContext, CalendarDate, Reporter<Subject>) -> Void)
  }

  /// Makes a rule that sees its subject only.
  public init(
    _ id: RuleID,
    _ severity: Severity,
    _ template: MessageTemplate,
    check: @escaping @Sendable (Subject, Reporter<Subject>) -> Void
  ) {
    self.init(id, severity, template, .local(check))
  }

  /// Makes a rule that also sees what surrounds its subject.
  public init(
    _ id: RuleID,
    _ severity: Severity,
    _ template: MessageTemplate,
    check: @escaping @Sendable (Subject, RuleContext, Reporter<Subject>) -> Void
  ) {
    self.init(id, severity, template, .surrounded(check))
  }

  /// Makes a rule that needs the asking date too. Its severity is never `error`: whether a record is broken doesn't
  /// depend on the day.
  public init(
    _ id: RuleID,
    _ severity: Severity,
    _ template: MessageTemplate,
    check: @escaping @Sendable (Subject, RuleContext, CalendarDate, Reporter<Subject>) -> Void
  ) {
    self.init(id, severity, template, .dated(check))
  }

  private init(_ id: RuleID, _ severity: Severity, _ template: MessageTemplate, _ check: Check) {
    self.id = id
    self.severity = severity
    self.template = template
    self.check = check
  }

  /// Whether the rule needs an asking date.
  public var needsDate: Bool {
    if case .dated = check { true } else { false }
  }
}
