/// Rules to check a record with, as a value (regelsamling).
///
/// ```swift
/// let rules = RuleSet { RuleSet.standard; budgetMissing }
///   .removing(.goalTargetMissing)
///   .setting(.error, for: .measureOwnerMissing)
/// ```
public struct RuleSet: Sendable {
  /// The names of the sets that it was built from; your own rules have none.
  public private(set) var names: [String]
  /// The rules that were removed, sorted.
  public private(set) var disabled: [RuleID] = []
  /// The rules, in the order in which they run on their subjects.
  private(set) var entries: [any AnyRule]

  /// Combines rules and rule sets. When two rules have the same identifier, the later one is used.
  public init(@RuleSetBuilder _ content: () -> RuleSet) {
    self = content()
  }

  /// Makes a set of rules with a name.
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

  /// The edition of the library's rules in the set; the earliest one when sets of several editions are combined.
  public private(set) var edition = RuleEdition.latest
}

extension RuleSet {
  /// The set without some rules.
  ///
  /// - Precondition: No identifier looks like a misspelling of a rule's identifier.
  public func removing(_ ids: RuleID...) -> RuleSet {
    assertKnown(ids)
    let removed = Set(rules.map(\.id)).intersection(ids)
    var set = filtered { !removed.contains($0.id) }
    set.disabled = Set(disabled).union(removed).sorted()
    return set
  }

  /// The set with some rules only, such as for a test of one rule.
  ///
  /// - Precondition: No identifier looks like a misspelling of a rule's identifier.
  public func keeping(_ ids: RuleID...) -> RuleSet {
    assertKnown(ids)
    return filtered { ids.contains($0.id) }
  }

  /// The rules of the set that belong to an edition.
  func limited(to edition: RuleEdition, among editions: [RuleEdition] = RuleEdition.all) -> RuleSet {
    var set = filtered { edition.includes($0.id, among: editions) }
    set.edition = edition
    return set
  }

  /// The set with another severity for some rules.
  ///
  /// - Precondition: No identifier looks like a misspelling of a rule's identifier.
  public func setting(_ severity: Severity, for ids: RuleID...) -> RuleSet {
    assertKnown(ids)
    var set = self
    set.entries = entries.map { ids.contains($0.properties.id) ? $0.setting(severity) : $0 }
    return set
  }

  /// The rules with their severities, sorted by identifier.
  public var rules: [RuleDescription] {
    entries.map(\.properties).sorted { $0.id < $1.id }
  }

  /// The set with the rules on waivers added, unless they were removed from it: a waiver may name any rule.
  var withRulesOnWaivers: RuleSet {
    RuleSet.waiverRules.limited(to: edition).filtered { !disabled.contains($0.id) }.merged(with: self)
  }

  /// This set combined with another; when both have a rule with the same identifier, the other set's is used.
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

  /// The identifiers of the rules.
  var ids: Set<RuleID> { Set(entries.map(\.properties.id)) }

  private func assertKnown(_ ids: [RuleID]) {
    for id in ids { id.assertKnown(beside: self.ids) }
  }

  private func filtered(_ isKept: (RuleDescription) -> Bool) -> RuleSet {
    var set = self
    set.entries.removeAll { !isKept($0.properties) }
    return set
  }
}

/// Combines rules and rule sets.
@resultBuilder
public enum RuleSetBuilder {
  /// A rule set in the list.
  public static func buildExpression(_ set: RuleSet) -> RuleSet { set }
  /// A rule in the list.
  public static func buildExpression<Subject>(_ rule: Rule<Subject>) -> RuleSet { RuleSet(rule) }
  /// The first set of the list.
  public static func buildPartialBlock(first: RuleSet) -> RuleSet { first }
  /// The sets so far, combined with the next one.
  public static func buildPartialBlock(accumulated: RuleSet, next: RuleSet) -> RuleSet {
    accumulated.merged(with: next)
  }
  /// The set that a condition includes; an empty one when the condition is false.
  public static func buildOptional(_ set: RuleSet?) -> RuleSet { set ?? RuleSet() }
  /// The first of two alternatives.
  public static func buildEither(first: RuleSet) -> RuleSet { first }
  /// The second of two alternatives.
  public static func buildEither(second: RuleSet) -> RuleSet { second }
}

/// An edition of the library's rules (utgåva): which rules there are, by identifier and severity.
///
/// The content of a released edition never changes, so that a test that passes still passes after the library is
/// updated:
///
/// ```swift
/// let edition = RuleEdition("2026.1") ?? .latest
/// let validator = Validator(.standard(in: edition))
/// ```
///
/// A new rule enters the next edition. A rule that is to judge differently, or with another severity, enters it under
/// another identifier, and the old one leaves.
public struct RuleEdition: Sendable, Hashable, CustomStringConvertible {
  /// The name of the edition: the year, and the number in that year.
  public let name: String
  /// The rules that enter with it. Rules that no edition lists here belong to the first one.
  let entering: Set<RuleID>
  /// The rules of earlier editions that it no longer has.
  let leaving: Set<RuleID>

  init(name: String, entering: Set<RuleID> = [], leaving: Set<RuleID> = []) {
    self.name = name
    self.entering = entering
    self.leaving = leaving
  }

  /// All editions, the first one first.
  public static let all = [first]

  /// The edition that rule sets have when none is named.
  public static var latest: RuleEdition { all.last ?? first }

  private static let first = RuleEdition(name: "2026.1")

  /// Makes the edition with this name; `nil` when there is none.
  public init?(_ name: String) {
    guard let edition = Self.all.first(where: { $0.name == name }) else { return nil }
    self = edition
  }

  /// The name.
  public var description: String { name }

  /// Whether a rule of the catalogue belongs to the edition.
  func includes(_ rule: RuleID, among editions: [RuleEdition] = all) -> Bool {
    let position = editions.firstIndex(of: self) ?? editions.endIndex - 1
    return !editions[(position + 1)...].contains { $0.entering.contains(rule) }
      && !editions[...position].contains { $0.leaving.contains(rule) }
  }
}
