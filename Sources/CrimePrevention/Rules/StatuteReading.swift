/// How the Act's two undefined terms about time are read.
///
/// “At least every second year” (*minst vartannat år*, 6 §) isn't defined in months, and for the reports to the
/// assembly (13 §) no interval is given at all. The reading is a choice; every finding that depends on it says which
/// one was used.
///
/// ```swift
/// var reading = StatuteReading()
/// reading.monthsBetweenUpdates = 18
/// let validator = Validator(RuleSet { RuleSet.standard; RuleSet.statute(reading) })
/// ```
public struct StatuteReading: Sendable, Hashable {
  /// The number of months without an update or follow-up after which a note is made (6 §).
  public var monthsBetweenUpdates: Int
  /// The number of calendar years without an update or follow-up, counted from the year of the last one, after the end
  /// of which a warning is given (6 §).
  public var calendarYearsBetweenUpdates: Int
  /// The number of months without a report to the assembly after which a note is made (13 §).
  public var monthsBetweenReports: Int

  /// Makes a reading. Arguments that aren't given default to the library's reading: 24 months, the end of the second
  /// calendar year, and a report every twelfth month.
  public init(
    monthsBetweenUpdates: Int = 24,
    calendarYearsBetweenUpdates: Int = 2,
    monthsBetweenReports: Int = 12
  ) {
    self.monthsBetweenUpdates = monthsBetweenUpdates
    self.calendarYearsBetweenUpdates = calendarYearsBetweenUpdates
    self.monthsBetweenReports = monthsBetweenReports
  }
}

extension StatuteReading {
  /// How much time has passed since something was last done.
  enum Stage: Equatable {
    case withinTime
    /// More than the allowed months have passed; the last day within them.
    case monthsOver(since: CalendarDate)
    /// The last allowed calendar year is over; its last day.
    case yearsOver(since: CalendarDate)
  }

  /// Returns how much time has passed since a plan that counts was last followed up, or else decided; `nil` for other
  /// plans.
  func followUpStage(
    of plan: ActionPlan,
    in context: RuleContext,
    asOf date: CalendarDate
  ) -> (last: CalendarDate, stage: Stage)? {
    let statute = context.derived.statute
    guard date.isAfterTheTransition, statute.isCurrent(plan, on: date),
      let last = statute.lastFollowUp(of: plan, by: date)?.heldOn ?? plan.decision?.on
    else { return nil }
    return (last, stage(since: max(last, .planRequired), asOf: date))
  }

  /// Returns how much time has passed since the picture was updated, not counting the time before the Act.
  func updateStage(since updated: CalendarDate, asOf date: CalendarDate) -> Stage {
    stage(since: max(updated, .actInForce), asOf: date)
  }

  /// Returns how much time has passed from `last` to `date`.
  private func stage(since last: CalendarDate, asOf date: CalendarDate) -> Stage {
    if let end = CalendarDate(year: last.year + calendarYearsBetweenUpdates, month: 12, day: 31), date > end {
      return .yearsOver(since: end)
    }
    guard let due = last.adding(months: monthsBetweenUpdates), date > due else { return .withinTime }
    return .monthsOver(since: due)
  }
}

extension CalendarDate {
  /// Whether the Act applies: from 1 July 2023.
  var isUnderTheAct: Bool { self >= .actInForce }

  /// Whether a plan must have been decided (5 §), and so can be due for follow-up: from 1 July 2024.
  var isAfterTheTransition: Bool { self >= .planRequired }

  /// The day that the Act came into force.
  static let actInForce: CalendarDate = "2023-07-01"
  /// The day from which a plan must have been decided (5 §).
  static let planRequired: CalendarDate = "2024-07-01"
}

extension StatuteReading {
  /// The facts of a finding when the allowed months have passed.
  func facts(since last: CalendarDate, asOf date: CalendarDate) -> [String: JSONValue] {
    [
      "section": "6 §", "last": .quoted(last), "date": .quoted(date),
      "months": .number(JSONNumber(monthsBetweenUpdates)),
    ]
  }

  /// The facts of a finding when the allowed calendar years are over.
  func facts(since last: CalendarDate, through end: CalendarDate) -> [String: JSONValue] {
    [
      "section": "6 §", "last": .quoted(last), "through": .quoted(end),
      "years": .number(JSONNumber(calendarYearsBetweenUpdates)),
    ]
  }
}
