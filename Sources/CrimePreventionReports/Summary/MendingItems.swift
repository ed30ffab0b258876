import CrimePrevention

/// What would make more of the shown part of a record assessable.
struct MendingItems: Sendable {
  private let report: Report?
  private let isWhole: Bool

  /// Finds them; none without a validator. When objects aren't shown, nothing is said to be missing: it may be among them.
  init(of shown: ShownRecord, by validator: Validator?, asOf date: CalendarDate) {
    report = validator?.report(on: shown.record, asOf: date)
    isWhole = !shown.withheld.hidesObjects
  }

  /// The items about what a report shows, what matters most first.
  func about(_ scope: ReportScope) -> [WorkItem] {
    let items = report?.workList { scope.includes($0.subject) && (isWhole || !$0.rule.saysMissing) } ?? []
    return items.filter { $0.consequence == .unassessable }
  }
}
