/// The causes that other findings follow from: while a plan has no time, nothing under it has.
enum RootCause {
  /// By the rule of the cause, the rules of what follows from it in the same object or inside it.
  static let consequences: [RuleID: Set<RuleID>] = [
    "plan.period-missing": [
      "cadence.period-missing", "milestone.dependency-undated", "milestone.due-missing", "plan.periods-differ",
      "target.due-missing", "target.start-missing",
    ],
    "promise.period-missing": ["cadence.period-missing", "target.due-missing", "target.start-missing"],
    "focus-area.goal-missing": ["measure.purpose-missing"],
    "statute.4-situation-picture-not-shown": ["statute.5-situation-not-shown", "statute.6-update-undated"],
    "statute.5-plan-not-shown": ["statute.5-decision-not-shown", "statute.5-situation-not-shown"],
  ]

  static let rules = Set(consequences.keys)
}

/// The causes among the findings of a report, by their places.
struct CausePlaces {
  private var causes: [DocumentPath: [Diagnostic]] = [:]

  init(_ findings: Findings) {
    for finding in findings where RootCause.rules.contains(finding.rule) {
      causes[Self.object(of: finding), default: []].append(finding)
    }
  }

  /// What a finding follows from: the nearest cause in the objects around it.
  func cause(of finding: Diagnostic) -> Diagnostic? {
    var path = finding.path
    while true {
      if let cause = causes[path]?.first(where: { RootCause.consequences[$0.rule]?.contains(finding.rule) == true }) {
        return cause
      }
      guard path.steps.popLast() != nil else { return nil }
    }
  }

  /// The object that a finding is about: up to the last element of a list, since what follows may name a member.
  private static func object(of finding: Diagnostic) -> DocumentPath {
    let steps = finding.path.steps
    let end = steps.lastIndex { if case .element = $0 { true } else { false } }
    return DocumentPath(Array(steps[..<(end.map { $0 + 1 } ?? 0)]))
  }
}
