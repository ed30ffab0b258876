/// Applies a record's waivers to what was found.
///
/// Errors can't be waived: a broken record stays broken. A waiver without a reason silences nothing.
struct Waivers {
  private let waivers: [Waiver]
  private let positions: [Silenced: Int]
  private let rules: Set<String>

  init(_ waivers: [Waiver]) {
    self.waivers = waivers
    let reasoned = waivers.indices.filter { Self.isReasoned(waivers[$0]) }
    rules = Set(reasoned.map { waivers[$0].rule })
    positions = Dictionary(reasoned.map { (Silenced(waivers[$0]), $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(position: Int) -> Waiver { waivers[position] }

  /// Whether a waiver may silence findings of a rule.
  func mayConcern(_ rule: RuleDescription) -> Bool {
    rule.severity != .error && rules.contains(rule.id.rawValue)
  }

  /// The waiver that silences a rule's findings on a subject, if one does.
  func position(silencing rule: RuleDescription, on subject: Reference) -> Int? {
    guard !positions.isEmpty, rule.severity != .error else { return nil }
    return positions[Silenced(rule.id.rawValue, subject)]
  }

  /// Returns the effect of each waiver, given which were used and which rules ran.
  func uses(used: Set<Int>, ran: Set<RuleID>) -> [WaiverUse] {
    waivers.enumerated().map { position, waiver in
      let isReasoned = Self.isReasoned(waiver)
      let isIdle = isReasoned && !used.contains(position) && ran.contains(RuleID(rawValue: waiver.rule))
      return WaiverUse(rule: waiver.rule, isReasoned: isReasoned, isIdle: isIdle)
    }
  }

  private static func isReasoned(_ waiver: Waiver) -> Bool {
    !waiver.reason.allSatisfy(\.isWhitespace)
  }

  /// The rule and subject that a waiver names or a finding has, without remarks.
  private struct Silenced: Hashable {
    let rule: String
    let kind: EntityKind
    let id: String?

    init(_ rule: String, _ subject: Reference) {
      (self.rule, kind, id) = (rule, subject.kind, subject.id)
    }

    init(_ waiver: Waiver) {
      self.init(waiver.rule, waiver.subject)
    }
  }
}
