/// Where the walk is, and what has been found so far. Lives for one walk.
final class FindingCollector {
  /// The way to what is being visited, grown and shrunk in place.
  var path: [DocumentPath.Step] = []
  /// The objects with identifiers on the way, the nearest last.
  var subjects: [Reference] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var totals: [RuleID: Int] = [:]
  private(set) var waived: [WaivedDiagnostic] = []
  private let waivers: Waivers
  private var usedWaivers: Set<Int> = []

  init(_ waivers: Waivers) {
    self.waivers = waivers
    path.reserveCapacity(16)
  }

  var subject: Reference { subjects.last ?? Reference(kind: .record) }

  /// Takes in a finding of a rule: a waived one is kept apart, and of others so many as a report keeps.
  func add(_ rule: RuleDescription, _ finding: () -> Diagnostic) {
    if let waiver = waivers.position(silencing: rule, on: subject) {
      usedWaivers.insert(waiver)
      waived.append(WaivedDiagnostic(diagnostic: finding(), reason: waivers[waiver].reason))
      return
    }
    totals[rule.id, default: 0] += 1
    if totals[rule.id, default: 0] <= Report.keptPerRule { diagnostics.append(finding()) }
  }

  /// Adds what is found on the waivers themselves, when the walk is over.
  func addFindingsOnWaivers(ran: Set<RuleID>) {
    for finding in waivers.findings(used: usedWaivers, ran: ran) {
      diagnostics.append(finding)
      totals[finding.rule, default: 0] += 1
    }
  }
}
