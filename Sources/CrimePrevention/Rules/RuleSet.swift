/// Rules to check a record with, as a value (regelsamling).
///
/// ```swift
/// let rules = RuleSet { RuleSet.standard; budgetMissing }
///   .removing("goal.target-missing")
///   .setting(.error, for: "measure.owner-missing")
/// ```
public struct RuleSet: Sendable {
  /// The names of the sets that it was put together from; rules of one's own have none.
  public private(set) var names: [String]
  /// The rules that were removed, sorted.
  public private(set) var disabled: [RuleID] = []
  private(set) var table: RuleTable

  /// Puts rules and rule sets together. Of two rules with the same identifier the later one stands.
  public init(@RuleSetBuilder _ content: () -> RuleSet) {
    self = content()
  }

  /// Names a set of rules.
  public init(named name: String, @RuleSetBuilder _ content: () -> RuleSet) {
    self = content()
    names = [name]
  }

  init<Subject>(_ rule: Rule<Subject>) {
    names = []
    table = RuleTable()
    Subject.setRules([rule], in: &table)
  }

  /// A set without rules.
  public init() {
    names = []
    table = RuleTable()
  }

  /// The edition of the library's rules in the set; the earliest, when sets of several are put together.
  public private(set) var edition = RuleEdition.latest
}

extension RuleSet {
  /// The set without some rules.
  public func removing(_ ids: RuleID...) -> RuleSet {
    var set = self
    var visitor = RuleFilter(ids: Set(ids))
    set.table.forEachList(&visitor)
    set.disabled = Set(disabled + visitor.removed).sorted()
    return set
  }

  /// The set with some rules only: for a test of one rule.
  public func keeping(_ ids: RuleID...) -> RuleSet {
    var set = self
    var visitor = RuleFilter(ids: Set(rules.map(\.id)).subtracting(ids))
    set.table.forEachList(&visitor)
    return set
  }

  /// The rules of the set that belong to an edition.
  func limited(to edition: RuleEdition, among editions: [RuleEdition] = RuleEdition.all) -> RuleSet {
    var set = self
    let others = rules.map(\.id).filter { !edition.includes($0, among: editions) }
    var visitor = RuleFilter(ids: Set(others))
    set.table.forEachList(&visitor)
    set.edition = edition
    return set
  }

  /// The set with another severity for some rules.
  public func setting(_ severity: Severity, for ids: RuleID...) -> RuleSet {
    var set = self
    var visitor = SeveritySetter(ids: Set(ids), severity: severity)
    set.table.forEachList(&visitor)
    return set
  }

  /// The rules with their severities, sorted by identifier.
  public var rules: [RuleDescription] {
    var lister = RuleLister()
    var copy = table
    copy.forEachList(&lister)
    return lister.descriptions.sorted { $0.id < $1.id }
  }

  /// The set with the rules on waivers, unless they were removed from it: whatever runs may be waived.
  var withRulesOnWaivers: RuleSet {
    var set = RuleSet.waiverRules.limited(to: edition)
    var filter = RuleFilter(ids: Set(disabled))
    set.table.forEachList(&filter)
    return set.merged(with: self)
  }

  /// The set with its rules numbered, and their descriptions in the order of the numbers.
  var numbered: (RuleSet, [RuleDescription]) {
    var set = self
    var numberer = RuleNumberer()
    set.table.forEachList(&numberer)
    return (set, numberer.descriptions)
  }

  /// This set and another; of two rules with the same identifier the other's stands.
  func merged(with other: RuleSet) -> RuleSet {
    var lister = RuleLister()
    var added = other
    added.table.forEachList(&lister)
    var set = self
    var filter = RuleFilter(ids: Set(lister.descriptions.map(\.id)))
    set.table.forEachList(&filter)
    var merger = RuleMerger(table: set.table)
    added.table.forEachList(&merger)
    set.table = merger.table
    set.names += other.names.filter { !names.contains($0) }
    set.disabled = Set(disabled + other.disabled).sorted()
    set.edition = RuleEdition.all.first { $0 == edition || $0 == other.edition } ?? edition
    return set
  }
}

/// Puts rules and rule sets together.
@resultBuilder
public enum RuleSetBuilder {
  /// A set among others.
  public static func buildExpression(_ set: RuleSet) -> RuleSet { set }
  /// A rule among others.
  public static func buildExpression<Subject>(_ rule: Rule<Subject>) -> RuleSet { RuleSet(rule) }
  /// The first of several.
  public static func buildPartialBlock(first: RuleSet) -> RuleSet { first }
  /// One more.
  public static func buildPartialBlock(accumulated: RuleSet, next: RuleSet) -> RuleSet {
    accumulated.merged(with: next)
  }
  /// What is there under a condition.
  public static func buildOptional(_ set: RuleSet?) -> RuleSet { set ?? RuleSet() }
  /// One of two.
  public static func buildEither(first: RuleSet) -> RuleSet { first }
  /// The other of two.
  public static func buildEither(second: RuleSet) -> RuleSet { second }
}

private struct RuleFilter: RuleListVisitor {
  let ids: Set<RuleID>
  var removed: [RuleID] = []

  mutating func visit<Subject: RuleSubject>(_ rules: inout [Rule<Subject>]) {
    removed += rules.map(\.id).filter(ids.contains)
    rules.removeAll { ids.contains($0.id) }
  }
}

private struct SeveritySetter: RuleListVisitor {
  let ids: Set<RuleID>
  let severity: Severity

  mutating func visit<Subject: RuleSubject>(_ rules: inout [Rule<Subject>]) {
    rules = rules.map { ids.contains($0.id) ? $0.setting(severity) : $0 }
  }
}

private struct RuleMerger: RuleListVisitor {
  var table: RuleTable

  mutating func visit<Subject: RuleSubject>(_ rules: inout [Rule<Subject>]) {
    guard !rules.isEmpty else { return }
    Subject.setRules(Subject.rules(in: table) + rules, in: &table)
  }
}

private struct RuleLister: RuleListVisitor {
  var descriptions: [RuleDescription] = []

  mutating func visit<Subject: RuleSubject>(_ rules: inout [Rule<Subject>]) {
    descriptions += rules.map(\.properties)
  }
}

private struct RuleNumberer: RuleListVisitor {
  var descriptions: [RuleDescription] = []

  mutating func visit<Subject: RuleSubject>(_ rules: inout [Rule<Subject>]) {
    for index in rules.indices {
      rules[index].number = descriptions.count
      descriptions.append(rules[index].properties)
    }
  }
}
