/// Applies a record's waivers to what was found.
///
/// Errors can't be waived: a broken record stays broken. A waiver without a reason silences nothing, and one that hides
/// nothing though its rule ran is itself a finding.
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
    !rules.isEmpty && rule.severity != .error && rules.contains(rule.id.rawValue)
  }

  /// The waiver that silences a rule's findings on a subject, if one does.
  func position(silencing rule: RuleDescription, on subject: Reference) -> Int? {
    guard !positions.isEmpty, rule.severity != .error else { return nil }
    return positions[Silenced(rule.id.rawValue, subject)]
  }

  /// What is found on the waivers themselves, when it is known which were used and which rules ran.
  func findings(used: Set<Int>, ran: Set<RuleID>) -> [Diagnostic] {
    waivers.enumerated().compactMap { position, waiver in
      let isReasoned = Self.isReasoned(waiver)
      let isIdle = !used.contains(position) && ran.contains(RuleID(rawValue: waiver.rule))
      return !isReasoned || isIdle ? finding(on: waiver, at: position, isReasoned: isReasoned) : nil
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

  private func finding(on waiver: Waiver, at position: Int, isReasoned: Bool) -> Diagnostic {
    Diagnostic(
      rule: isReasoned ? "waiver.unused" : "waiver.reason-missing",
      severity: .warning,
      subject: Reference(kind: .record),
      path: DocumentPath([.member("waivers"), .element(position)]),
      facts: ["rule": .string(waiver.rule)],
      template: isReasoned
        ? MessageTemplate(
          english: "A waiver of {rule} silences nothing: remove it, or mend what it names.",
          swedish: "Ett undantag från {rule} tystar ingenting: ta bort det, eller rätta vad det gäller."
        )
        : MessageTemplate(
          english: "A waiver of {rule} gives no reason, and so silences nothing: say why.",
          swedish: "Ett undantag från {rule} anger inget skäl, och tystar därför ingenting: skriv varför."
        )
    )
  }
}
