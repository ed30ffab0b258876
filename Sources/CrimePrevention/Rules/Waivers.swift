/// Applies a record's waivers to what was found.
///
/// Errors can't be waived: a broken record stays broken. A waiver without a reason silences nothing, and one that hides
/// nothing though its rule ran is itself a finding.
struct Waivers {
  private let waivers: [Waiver]
  private let ran: Set<RuleID>

  init(_ waivers: [Waiver], ran: Set<RuleID>) {
    self.waivers = waivers
    self.ran = ran
  }

  func sift(_ collector: FindingCollector) -> (
    findings: [Diagnostic], totals: [RuleID: Int], waived: [WaivedDiagnostic]
  ) {
    guard !waivers.isEmpty else { return (collector.diagnostics, collector.totals, []) }
    var totals = collector.totals
    var findings: [Diagnostic] = []
    var waived: [WaivedDiagnostic] = []
    var used: Set<Int> = []
    let reasoned = waivers.indices.filter { isReasoned(waivers[$0]) }
    let positions = Dictionary(reasoned.map { (Silenced(waivers[$0]), $0) }, uniquingKeysWith: { first, _ in first })
    for diagnostic in collector.diagnostics {
      guard let fitting = positions[Silenced(diagnostic)], diagnostic.severity != .error else {
        findings.append(diagnostic)
        continue
      }
      used.insert(fitting)
      waived.append(WaivedDiagnostic(diagnostic: diagnostic, reason: waivers[fitting].reason))
      totals[diagnostic.rule, default: 0] -= 1
    }
    for (position, waiver) in waivers.enumerated() {
      guard let finding = finding(on: waiver, at: position, isUsed: used.contains(position)) else { continue }
      findings.append(finding)
      totals[finding.rule, default: 0] += 1
    }
    return (findings, totals.filter { $0.value > 0 }, waived)
  }

  private func isReasoned(_ waiver: Waiver) -> Bool {
    !waiver.reason.allSatisfy(\.isWhitespace)
  }

  /// The rule and subject that a waiver names or a finding has, without remarks.
  private struct Silenced: Hashable {
    let rule: String
    let kind: EntityKind
    let id: String?

    init(_ waiver: Waiver) {
      (rule, kind, id) = (waiver.rule, waiver.subject.kind, waiver.subject.id)
    }

    init(_ diagnostic: Diagnostic) {
      (rule, kind, id) = (diagnostic.rule.rawValue, diagnostic.subject.kind, diagnostic.subject.id)
    }
  }

  private func finding(on waiver: Waiver, at position: Int, isUsed: Bool) -> Diagnostic? {
    let isReasoned = isReasoned(waiver)
    guard !isReasoned || !isUsed && ran.contains(RuleID(rawValue: waiver.rule)) else { return nil }
    return Diagnostic(
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
