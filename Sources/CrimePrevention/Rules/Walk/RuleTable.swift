/// A validator's rules by what they judge: one list a type, so that a type without rules costs nothing.
struct RuleTable: Sendable {
  private let lists: [ObjectIdentifier: any RuleList]
  /// What is known of the rules, in the order of their numbers.
  let descriptions: [RuleDescription]

  init(_ rules: [any AnyRule]) {
    var lists: [ObjectIdentifier: any RuleList] = [:]
    for (number, rule) in rules.enumerated() { rule.numbered(number).append(to: &lists) }
    self.lists = lists
    descriptions = rules.map(\.properties)
  }

  /// The rules for one type.
  func rules<Subject>(for type: Subject.Type) -> [Rule<Subject>] {
    (lists[ObjectIdentifier(type)] as? TypedRuleList<Subject>)?.rules ?? []
  }
}

/// The rules for some type.
protocol RuleList: AnyObject, Sendable {}

private final class TypedRuleList<Subject: RuleSubject>: RuleList {
  let rules: [Rule<Subject>]

  init(_ rules: [Rule<Subject>]) {
    self.rules = rules
  }
}

/// A rule, whatever it judges.
protocol AnyRule: Sendable {
  /// What is known of it without running it.
  var properties: RuleDescription { get }
  /// The rule with another severity.
  func setting(_ severity: Severity) -> Self
  /// The rule with a number among the rules of a validator.
  func numbered(_ number: Int) -> Self
  /// Adds the rule to the list for what it judges.
  func append(to lists: inout [ObjectIdentifier: any RuleList])
}

extension Rule: AnyRule {
  func numbered(_ number: Int) -> Self {
    var rule = self
    rule.number = number
    return rule
  }

  func append(to lists: inout [ObjectIdentifier: any RuleList]) {
    let type = ObjectIdentifier(Subject.self)
    let earlier = (lists[type] as? TypedRuleList<Subject>)?.rules ?? []
    lists[type] = TypedRuleList(earlier + [self])
  }
}
