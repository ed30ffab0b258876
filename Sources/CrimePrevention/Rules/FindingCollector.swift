/// Where the walk is, and what has been found so far. Lives for one walk.
final class FindingCollector {
  /// The way to what is being visited, grown and shrunk in place.
  var path: [DocumentPath.Step] = []
  /// The objects with identifiers on the way, the nearest last.
  var subjects: [Reference] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var totals: [RuleID: Int] = [:]

  init() {
    path.reserveCapacity(16)
  }

  var subject: Reference { subjects.last ?? Reference(kind: .record) }

  /// Counts a finding; whether it is to be kept too.
  func count(_ rule: RuleID) -> Bool {
    totals[rule, default: 0] += 1
    return totals[rule, default: 0] <= Report.keptPerRule
  }

  func keep(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}
