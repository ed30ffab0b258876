/// A validator's rules by what they judge: one list per type, so that a type without rules costs nothing.
struct RuleTable: Sendable {
  /// The lists in a hash table by the identities of their types, with linear probing.
  private let lists: [(type: ObjectIdentifier, list: any RuleList)?]
  /// What is known about the rules, in the order of their numbers.
  let descriptions: [RuleDescription]

  init(_ rules: [any AnyRule]) {
    var lists: [ObjectIdentifier: any RuleList] = [:]
    for (number, rule) in rules.enumerated() { rule.numbered(number).append(to: &lists) }
    var places: [(type: ObjectIdentifier, list: any RuleList)?] = Array(repeating: nil, count: 256)
    precondition(lists.count < places.count, "the places must be more than the types")
    for (type, list) in lists {
      var place = Self.place(of: type)
      while places[place] != nil { place = (place + 1) % places.count }
      places[place] = (type, list)
    }
    self.lists = places
    descriptions = rules.map(\.properties)
  }

  /// The rules for one type.
  func rules<Subject>(for type: Subject.Type) -> [Rule<Subject>] {
    let type = ObjectIdentifier(type)
    var place = Self.place(of: type)
    while let entry = lists[place] {
      if entry.type == type { return (entry.list as? TypedRuleList<Subject>)?.rules ?? [] }
      place = (place + 1) % lists.count
    }
    return []
  }

  /// Types have different addresses, so a few bits of a hash of the address usually distinguish a type from others.
  private static func place(of type: ObjectIdentifier) -> Int {
    Int(truncatingIfNeeded: (UInt(bitPattern: type) &* 0x9E37_79B9_7F4A_7C15) >> 56)
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
  /// What is known about the rule without running it.
  var properties: RuleDescription { get }
  /// Whether it judges two versions of something.
  var isOnRevisions: Bool { get }
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
