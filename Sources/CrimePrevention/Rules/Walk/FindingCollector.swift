/// The findings so far. Lives for one walk.
final class FindingCollector {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var totals: [RuleID: Int] = [:]
  private(set) var waived: [WaivedDiagnostic] = []
  private(set) var waivedTotals: [RuleID: Int] = [:]
  /// Whether something was found that hasn't been placed yet. A separate property, since the walk reads it after every
  /// rule.
  private(set) var hasNews = false
  private var news: [Finding] = []
  /// The number of the rule that is running.
  var rule = 0
  private let rules: [RuleDescription]
  private let waivers: Waivers
  private var usedWaivers: Set<Int> = []
  /// The parts that rules have named so far, by the key paths that name them.
  private var knownParts: [AnyKeyPath: [DocumentPath.Step]] = [:]

  /// What a rule found, before the walk adds its position.
  private struct Finding {
    let rule: RuleDescription
    /// The path from the rule's subject to the part that the finding is about.
    let part: [DocumentPath.Step]
    let facts: [String: JSONValue]
    /// Whether it is already counted in the totals, since no waiver can silence it.
    let isCounted: Bool

    func diagnostic(at place: [DocumentPath.Step], _ subject: Reference, _ title: Sentence?) -> Diagnostic {
      Diagnostic(
        rule: rule.id,
        severity: rule.severity,
        subject: subject,
        subjectTitle: title,
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

  /// Adds what the running rule has found on the current subject, up to the number of findings that a report keeps. For
  /// a rule that a waiver names, which findings are waived is determined later; waived and other findings are each kept
  /// up to that number.
  func add(_ part: @autoclosure () -> [DocumentPath.Step], facts: () -> [String: JSONValue]) {
    let rule = rules[rule]
    let isCounted = !waivers.mayConcern(rule)
    if isCounted {
      let before = totals[rule.id]
      totals[rule.id] = (before ?? 0) + 1
      guard hasRoom(before) else { return }
    }
    let isFull = !isCounted && !hasRoom(totals[rule.id]) && !hasRoom(waivedTotals[rule.id])
    let shown = isFull ? [:] : facts().withoutPersonalNumbers
    news.append(Finding(rule: rule, part: isFull ? [] : part(), facts: shown, isCounted: isCounted))
    hasNews = true
  }

  /// The steps from a subject to a part of it; none when the key path leads to no member.
  func steps<Subject: RuleSubject>(to part: PartialKeyPath<Subject>) -> [DocumentPath.Step] {
    if let known = knownParts[part] { return known }
    let names = (Subject.self as? any DescribedObject.Type)?.names(along: part) ?? []
    let steps = names.map(DocumentPath.Step.member)
    knownParts[part] = steps
    return steps
  }

  /// Whether another finding is kept after this many.
  private func hasRoom(_ total: Int?) -> Bool { total ?? 0 < Report.keptPerRule }

  /// Places what was found on the current subject. Waived findings are kept separately; of the others, as many are kept
  /// as a report holds.
  func settle(at place: [DocumentPath.Step], subject: Reference, title: Sentence?) {
    for finding in news {
      if finding.isCounted {
        diagnostics.append(finding.diagnostic(at: place, subject, title))
        continue
      }
      let id = finding.rule.id
      if let waiver = waivers.position(silencing: finding.rule, on: subject) {
        usedWaivers.insert(waiver)
        if hasRoom(waivedTotals[id]) {
          waived.append(
            WaivedDiagnostic(diagnostic: finding.diagnostic(at: place, subject, title), reason: waivers[waiver].reason)
          )
        }
        waivedTotals[id, default: 0] += 1
      } else {
        if hasRoom(totals[id]) { diagnostics.append(finding.diagnostic(at: place, subject, title)) }
        totals[id, default: 0] += 1
      }
    }
    news.removeAll(keepingCapacity: true)
    hasNews = false
  }

  /// Returns the effect of each waiver, when the walk is over.
  func waiverUses(ran: Set<RuleID>) -> [WaiverUse] { waivers.uses(used: usedWaivers, ran: ran) }
}

extension DescribedObject {
  /// The names of the members along a key path that starts at this type.
  fileprivate static func names(along path: AnyKeyPath) -> [String]? {
    (path as? PartialKeyPath<Self>).flatMap(memberNames)
  }
}
