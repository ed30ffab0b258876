/// Tries on a copy of the record what becomes assessable when a cause is mended. The copy gets values that the record
/// doesn't state, so it is only used for counting, and never shown.
struct Mending {
  let index: RecordIndex
  let date: CalendarDate

  /// How many more targets and measures are assessable when a cause is mended; `nil` when it can't be tried.
  func unlocked(by cause: Diagnostic) -> WorkItem.Unlocked? {
    guard let mended = mended(cause), let before = assessable(in: index.record), let after = assessable(in: mended)
    else { return nil }
    return WorkItem.Unlocked(
      targets: max(0, after.targets - before.targets),
      measures: max(0, after.measures - before.measures)
    )
  }

  private func mended(_ cause: Diagnostic) -> CouncilRecord? {
    var record = index.record
    switch cause.rule {
    case "plan.period-missing":
      guard let place = record.plans.firstIndex(where: { $0.id.rawValue == cause.subject.id }) else { return nil }
      let plan = record.plans[place]
      record.plans[place].period = period(named: plan.title, begun: plan.decision?.on ?? plan.firstDay)
    case "promise.period-missing":
      guard let place = record.promises.firstIndex(where: { $0.id.rawValue == cause.subject.id }) else { return nil }
      record.promises[place].period = period(
        named: record.promises[place].text,
        begun: record.promises[place].published?.on
      )
    default: return nil
    }
    return record
  }

  private func assessable(in record: CouncilRecord) -> (targets: Int, measures: Int)? {
    guard let checked = try? Validator(RuleSet()).check(record) else { return nil }
    let progress = checked.progress(asOf: date)
    return (
      progress.targets.count { $0.verdict != .notAssessable }, progress.measures.count { $0.verdict != .notAssessable }
    )
  }

  /// The years that a title names, else that of the day that it began, else that of the asking date.
  private func period(named title: String, begun: CalendarDate?) -> CalendarInterval? {
    let years = title.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }.filter {
      (1990...2100).contains($0)
    }
    let first = years.min() ?? begun?.year ?? date.year
    let last = years.max() ?? first
    guard let from = CalendarDate(year: first, month: 1, day: 1),
      let through = CalendarDate(year: last, month: 12, day: 31)
    else { return nil }
    return CalendarInterval(from: from, through: through)
  }
}

extension ActionPlan {
  /// The first day that one of its measures is said to begin or to be done by.
  fileprivate var firstDay: CalendarDate? {
    let measures = focusAreas.flatMap(\.measures)
    let days = measures.compactMap(\.period?.from) + measures.flatMap(\.milestones).compactMap(\.due?.first)
    return days.min()
  }
}
