/// What has been found so far. Lives for one walk.
final class FindingCollector {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var totals: [RuleID: Int] = [:]
  private(set) var waived: [WaivedDiagnostic] = []
  /// Whether something was found that hasn't been placed yet. Stands by itself, since the walk asks after every rule.
  private(set) var hasNews = false
  private var news: [Finding] = []
  /// The number of the rule that runs.
  var rule = 0
  private let rules: [RuleDescription]
  private let waivers: Waivers
  private var usedWaivers: Set<Int> = []

  /// What a rule found, before the walk says where it stands.
  private struct Finding {
    let rule: RuleDescription
    /// The way from the rule's subject to the part that the finding is about.
    let part: [DocumentPath.Step]
    let facts: [String: JSONValue]
    /// Whether it stands in the totals, and nothing silences it.
    let isCounted: Bool

    func diagnostic(at place: [DocumentPath.Step], _ subject: Reference) -> Diagnostic {
      Diagnostic(
        rule: rule.id,
        severity: rule.severity,
        subject: subject,
        path: DocumentPath(place + part),
        facts: facts,
        template: rule.template
      )
    }
  }

  init(_ rules: [RuleDescription], _ waivers: Waivers) {
    self.rules = rules
    self.waivers = waivers
  }

  /// Takes in what the rule that runs has found on the subject at hand: so many findings as a report keeps, and more
  /// only of rules that a waiver names, since waived ones don't count.
  func add(_ part: @autoclosure () -> [DocumentPath.Step], facts: () -> [String: JSONValue]) {
    let rule = rules[rule]
    let isCounted = !waivers.mayConcern(rule)
    if isCounted {
      totals[rule.id, default: 0] += 1
      guard totals[rule.id, default: 0] <= Report.keptPerRule else { return }
    }
    news.append(Finding(rule: rule, part: part(), facts: facts(), isCounted: isCounted))
    hasNews = true
  }

  /// Places what was found on the subject at hand: a waived finding is kept apart, and of others so many as a report
  /// keeps.
  func settle(at place: [DocumentPath.Step], subject: Reference) {
    for finding in news {
      if finding.isCounted {
        diagnostics.append(finding.diagnostic(at: place, subject))
        continue
      }
      let waiver = waivers.position(silencing: finding.rule, on: subject)
      if let waiver {
        usedWaivers.insert(waiver)
        waived.append(
          WaivedDiagnostic(diagnostic: finding.diagnostic(at: place, subject), reason: waivers[waiver].reason)
        )
        continue
      }
      totals[finding.rule.id, default: 0] += 1
      if totals[finding.rule.id, default: 0] <= Report.keptPerRule {
        diagnostics.append(finding.diagnostic(at: place, subject))
      }
    }
    news.removeAll(keepingCapacity: true)
    hasNews = false
  }

  /// Adds what is found on the waivers themselves, when the walk is over.
  func addFindingsOnWaivers(ran: Set<RuleID>) {
    for finding in waivers.findings(used: usedWaivers, ran: ran) {
      diagnostics.append(finding)
      totals[finding.rule, default: 0] += 1
    }
  }
}
