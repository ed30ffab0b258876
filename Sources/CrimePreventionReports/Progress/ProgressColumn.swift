/// A column of a report's spreadsheet; the raw value is its name in the first line.
///
/// Names and codes stay as they are; columns may be added at the end. What isn't known, or doesn't apply, is empty.
@nonexhaustive
public enum ProgressColumn: String, Sendable, Hashable, CaseIterable {
  /// What the row is about: `target`, `part` (of the target above it) or `measure`.
  case kind
  /// The identifier of the target or measure.
  case id
  /// The indicator's name, or the measure's title.
  case name
  /// The part of the population, by its identifier, or the window of time, that a part is about.
  case part
  /// The identifier of the plan.
  case plan
  /// The identifier of the focus area.
  case focusArea
  /// The identifier of the goal that a target belongs to.
  case goal
  /// The identifier of the measure that a target belongs to.
  case measure
  /// The identifier of the promise that a target belongs to.
  case promise
  /// The code of the verdict, such as `onPath`.
  case verdict
  /// The codes of the reasons why it can't be assessed, with a space between them, such as `baselineMissing`.
  case reasons
  /// The kind of expectation, such as `atLeast`.
  case expectation
  /// The indicator's unit.
  case unit
  /// What values are multiplied by to reach the unit.
  case multiplier
  /// The baseline, when it is known exactly.
  case baseline
  /// The least that the baseline may be, when only a range is known.
  case baselineMin
  /// The most that the baseline may be, when only a range is known.
  case baselineMax
  /// The value to be reached, when it is known as one number.
  case goalValue
  /// The last day by which it is to be reached.
  case due
  /// The time that the latest value is about, as in a record: `2025`, `2025-Q3`.
  case latestPeriod
  /// The latest value, when it is known exactly.
  case latest
  /// The least that the latest value may be, when only a range is known.
  case latestMin
  /// The most that the latest value may be, when only a range is known.
  case latestMax
  /// The lower end of the latest value's confidence interval (95 %).
  case intervalLower
  /// The upper end of the latest value's confidence interval (95 %).
  case intervalUpper
  /// Where the value should be at the last day of its time.
  case expectedNow
  /// How much of the way has been covered: 0 none, 1 all.
  case attainment
  /// How much of the time had passed: 0 to 1.
  case elapsed
  /// How much of what should have been covered by then is.
  case pace
  /// The value at the due date if it goes on as before.
  case projected
  /// Whether the change can be told from chance, as a code: `shown`, `withinChance`, `noStatement`, `notAssessable`.
  case certainty
  /// How far the execution of a measure has come, as recorded.
  case status
  /// How many milestones a measure has.
  case milestones
  /// How many of them are done.
  case milestonesDone
  /// How many windows of a measure's cadence are over.
  case windows
  /// In how many of them it was kept.
  case windowsKept
  /// How many of a measure's cases are known to be in time or late.
  case cases
  /// How many of them were in time.
  case casesInTime
}
