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
  /// In the order in which they run on what they judge.
  private(set) var entries: [any AnyRule]

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
    entries = [rule]
  }

  /// A set without rules.
  public init() {
    names = []
    entries = []
  }

  /// The edition of the library's rules in the set; the earliest, when sets of several are put together.
  public private(set) var edition = RuleEdition.latest
}

extension RuleSet {
  /// The set without some rules.
  public func removing(_ ids: RuleID...) -> RuleSet {
    let removed = Set(rules.map(\.id)).intersection(ids)
    var set = filtered { !removed.contains($0.id) }
    set.disabled = Set(disabled).union(removed).sorted()
    return set
  }

  /// The set with some rules only: for a test of one rule.
  public func keeping(_ ids: RuleID...) -> RuleSet {
    filtered { ids.contains($0.id) }
  }

  /// The rules of the set that belong to an edition.
  func limited(to edition: RuleEdition, among editions: [RuleEdition] = RuleEdition.all) -> RuleSet {
    var set = filtered { edition.includes($0.id, among: editions) }
    set.edition = edition
    return set
  }

  /// The set with another severity for some rules.
  public func setting(_ severity: Severity, for ids: RuleID...) -> RuleSet {
    var set = self
    set.entries = entries.map { ids.contains($0.properties.id) ? $0.setting(severity) : $0 }
    return set
  }

  /// The rules with their severities, sorted by identifier.
  public var rules: [RuleDescription] {
    entries.map(\.properties).sorted { $0.id < $1.id }
  }

  /// The set with the rules on waivers, unless they were removed from it: whatever runs may be waived.
  var withRulesOnWaivers: RuleSet {
    RuleSet.waiverRules.limited(to: edition).filtered { !disabled.contains($0.id) }.merged(with: self)
  }

  /// This set and another; of two rules with the same identifier the other's stands.
  func merged(with other: RuleSet) -> RuleSet {
    let replaced = Set(other.rules.map(\.id))
    var set = filtered { !replaced.contains($0.id) }
    set.entries += other.entries
    set.names += other.names.filter { !names.contains($0) }
    set.disabled = Set(disabled + other.disabled).sorted()
    set.edition = RuleEdition.all.first { $0 == edition || $0 == other.edition } ?? edition
    return set
  }

  /// The rules that judge two versions of something.
  var onRevisions: RuleSet {
    var set = self
    set.entries.removeAll { !$0.isOnRevisions }
    return set
  }

  private func filtered(_ isKept: (RuleDescription) -> Bool) -> RuleSet {
    var set = self
    set.entries.removeAll { !isKept($0.properties) }
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
