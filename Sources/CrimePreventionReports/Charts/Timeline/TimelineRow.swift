import CrimePrevention

/// One measure on a timeline.
struct TimelineRow: Sendable {
  let title: String
  /// When it is carried out, its own time or the plan's; `nil` when nobody says.
  let period: (first: Int, last: Int?)?
  /// Whether that is the measure's own time.
  let isOwnPeriod: Bool
  /// When it took place: the middle of each time.
  let occurrences: [Int]
  let milestones: [Milestone]

  /// A milestone that has a time.
  struct Milestone: Sendable, Hashable {
    let state: DueState
    /// The last day for it; `nil` when there is none.
    let due: Int?
    /// Where it stands: the day it was done, else its last day.
    let day: Int
  }

  /// - Parameters:
  ///   - measure: The measure.
  ///   - period: The plan's period.
  ///   - date: The asking date.
  ///   - language: The reader's language.
  init(_ measure: Measure, in period: CalendarInterval?, asOf date: CalendarDate, _ language: MessageLanguage) {
    title = measure.title + Self.remark(on: measure, language)
    isOwnPeriod = measure.period != nil
    self.period = (measure.period ?? period).flatMap { interval in
      interval.through.map { $0 < interval.from } ?? false
        ? nil : (interval.from.dayNumber, interval.through?.dayNumber)
    }
    occurrences = (measure.occurrences ?? []).filter { $0.on.first <= $0.on.last && $0.on.last <= date }
      .map { ($0.on.first.dayNumber + $0.on.last.dayNumber) / 2 }.sorted()
    let steps = MilestoneProgress(of: measure, in: period, asOf: date)?.steps ?? []
    milestones = steps.compactMap { step in
      (step.doneOn ?? step.due).map {
        Milestone(state: step.state, due: step.due?.dayNumber, day: $0.dayNumber)
      }
    }
  }

  private static func remark(on measure: Measure, _ language: MessageLanguage) -> String {
    switch measure.status?.known {
    case .cancelled: language.say(" (cancelled)", " (inställd)")
    case .paused: language.say(" (paused)", " (pausad)")
    case .completed: language.say(" (completed)", " (avslutad)")
    default: ""
    }
  }

  /// Whether there is anything of its own to draw.
  var hasTime: Bool { isOwnPeriod && period != nil || !occurrences.isEmpty || !milestones.isEmpty }

  /// All days that have to be on the time axis.
  var days: [Int] {
    occurrences + milestones.flatMap { [$0.day, $0.due].compactMap { $0 } }
      + (period.map { [$0.first, $0.last].compactMap { $0 } } ?? [])
  }
}
