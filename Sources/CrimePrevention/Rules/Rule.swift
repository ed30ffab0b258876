/// One thing to look for in a record, as a value (regel).
///
/// ```swift
/// let budgetMissing = Rule<Measure>("acme.measure.budget-missing", .warning, "A measure has no budget.") { measure, report in
///   if measure.budget == nil { report(at: \.budget) }
/// }
/// ```
///
/// A rule whose closure takes two arguments sees its subject only. With three it also gets the ``RuleContext``: the rest
/// of the record. With four it also gets the asking date, and doesn't run without one.
public struct Rule<Subject: RuleSubject>: Sendable {
  /// What is known about the rule without running it.
  private(set) var properties: RuleDescription
  let check: Check
  /// The rule's number among the rules of a validator.
  var number = 0

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
    let needsDate = if case .dated = check { true } else { false }
    properties = RuleDescription(id: id, severity: severity, template: template, needsDate: needsDate)
    self.check = check
  }

  /// The identifier of the rule, named after the problem that it finds.
  public var id: RuleID { properties.id }

  /// How much its findings matter.
  public var severity: Severity { properties.severity }

  /// What its findings say; `{name}` is replaced by a fact.
  public var template: MessageTemplate { properties.template }

  /// Whether it needs an asking date.
  public var needsDate: Bool { properties.needsDate }

  /// The rule with another severity.
  func setting(_ severity: Severity) -> Self {
    var rule = self
    rule.properties = RuleDescription(id: id, severity: severity, template: template, needsDate: needsDate)
    return rule
  }
}

/// What is known about a rule without running it.
///
/// A class, since the walk passes it to every finding's reporter, and one reference costs less than its texts.
public final class RuleDescription: Sendable {
  /// The identifier of the rule.
  public let id: RuleID
  /// How much its findings matter.
  public let severity: Severity
  /// What its findings say; `{name}` is replaced by a fact.
  public let template: MessageTemplate
  /// Whether it needs an asking date.
  public let needsDate: Bool

  init(id: RuleID, severity: Severity, template: MessageTemplate, needsDate: Bool) {
    self.id = id
    self.severity = severity
    self.template = template
    self.needsDate = needsDate
  }
}

/// Reports the findings of a rule.
///
/// ```swift
/// report(at: \.source)                                  // on a member
/// report(at: \.scale?.max)                              // on a member of an object in a member
/// report(at: \.bands, 2, facts: ["band": "normal"])     // on the third element of a list
/// report()                                              // on the subject itself
/// ```
public struct Reporter<Subject: RuleSubject> {
  let collector: FindingCollector

  /// Reports a finding on the subject, or on a part of it.
  ///
  /// - Parameters:
  ///   - part: The member that the finding is about. A property that isn't a member means the subject itself.
  ///   - element: For a list, the number of the element, from 0.
  ///   - facts: The figures and names that the rule's sentence is made of.
  public func callAsFunction(
    at part: PartialKeyPath<Subject>? = nil,
    _ element: Int? = nil,
    facts: @autoclosure () -> [String: JSONValue] = [:]
  ) {
    collector.add((part.map(collector.steps) ?? []) + (element.map { [.element($0)] } ?? []), facts: facts)
  }

  /// Reports a finding on a member of the subject by name, such as one that the format doesn't define.
  ///
  /// - Parameters:
  ///   - name: The member that the finding is about.
  ///   - facts: The figures and names that the rule's sentence is made of.
  public func callAsFunction(member name: String, facts: @autoclosure () -> [String: JSONValue] = [:]) {
    collector.add([.member(name)], facts: facts)
  }
}
