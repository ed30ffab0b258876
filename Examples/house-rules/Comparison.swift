import CrimePrevention

/// What differs between two reports on the same record.
struct Comparison {
  let title: String
  let before: Report
  let after: Report

  /// How many of the findings that appeared, disappeared or changed are shown.
  private static let shown = 2

  var text: String {
    let known = Dictionary(grouping: before.findings, by: Place.init)
    let now = Dictionary(grouping: after.findings, by: Place.init)
    let came = after.findings.filter { known[Place($0)] == nil }
    let went = before.findings.filter { now[Place($0)] == nil }
    let changed = after.findings.filter { finding in
      guard let earlier = known[Place(finding)]?.first else { return false }
      return earlier.severity != finding.severity
    }
    let waived = after.waived.map { "Waived: \($0.reason)" }
    let rest = waived + (after.disabled.isEmpty ? [] : ["Reported as switched off: \(list(after.disabled))"])
    return
      ([title, "  " + Self.counts(of: after)] + lines("+", came) + lines("−", went) + lines("±", changed)
      + rest.map { "  " + $0 }).joined(separator: "\n")
  }

  /// How many findings of each severity.
  static func counts(of report: Report) -> String {
    "\(report.errors.count) errors, \(report.warnings.count) warnings, \(report.notes.count) notes"
  }

  /// What makes a finding the same finding in another report.
  private struct Place: Hashable {
    let rule: RuleID
    let path: DocumentPath

    init(_ finding: Diagnostic) {
      rule = finding.rule
      path = finding.path
    }
  }

  private func lines(_ sign: String, _ findings: [Diagnostic]) -> [String] {
    let more = findings.count - Self.shown
    return findings.prefix(Self.shown).map { "  \(sign) \($0)" } + (more > 0 ? ["  \(sign) … and \(more) more"] : [])
  }

  private func list(_ rules: [RuleID]) -> String {
    rules.map(\.rawValue).joined(separator: ", ")
  }
}
