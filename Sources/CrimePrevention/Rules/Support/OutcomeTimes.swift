/// When the plans and promises that use each indicator apply: before they have run for a while, there can't be
/// outcomes.
struct OutcomeTimes {
  fileprivate struct Use {
    let period: CalendarInterval?
    let isDraft: Bool
  }

  private var uses: [Identifier<Indicator>: [Use]] = [:]

  init(_ record: CouncilRecord) {
    for plan in record.plans {
      let isDraft = plan.status == .draft
      for area in plan.focusAreas {
        for goal in area.goals { add(goal.targets, Use(period: plan.period, isDraft: isDraft)) }
        for measure in area.measures {
          add(measure.targets, Use(period: measure.period ?? plan.period, isDraft: isDraft))
        }
      }
    }
    for measure in record.measures { add(measure.targets, Use(period: measure.period, isDraft: false)) }
    for promise in record.promises { add(promise.targets, Use(period: promise.period, isDraft: false)) }
  }

  private mutating func add(_ targets: [Target], _ use: Use) {
    for target in targets { uses[target.indicator, default: []].append(use) }
  }

  /// Whether an indicator is in use, and nothing that uses it can have outcomes by a date.
  func isToCome(for indicator: Identifier<Indicator>, asOf date: CalendarDate?) -> Bool {
    guard let uses = uses[indicator] else { return false }
    return uses.allSatisfy { $0.isToCome(asOf: date) }
  }
}

extension OutcomeTimes.Use {
  /// How long something runs before there must be outcomes, in months.
  private static let monthsBefore = 12

  fileprivate func isToCome(asOf date: CalendarDate?) -> Bool {
    if isDraft { return true }
    guard let date, let period, !period.isOver(at: date),
      let firstOutcomes = period.from.adding(months: Self.monthsBefore)
    else { return false }
    return date < firstOutcomes
  }
}
