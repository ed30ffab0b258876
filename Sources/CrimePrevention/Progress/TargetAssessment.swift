/// How one target stands at an asking date, with the figures behind the verdict.
package struct TargetAssessment: Sendable {
  package let target: Target
  package let indicator: Indicator?
  package var verdict: Verdict
  /// Why it can't be assessed, the weightiest first; empty for other verdicts.
  package var reasons: [NotAssessableReason] = []
  /// The value that change is counted from.
  package var baseline: Figure?
  /// The value that the verdict rests on, and the last day of its period.
  package var latest: (day: CalendarDate, value: Figure)?
  /// Where the value should be on that day.
  package var expectedNow: Double?
  /// How much of the way from baseline to goal has been covered: 0 none, 1 all; below 0 and above 1 are possible.
  package var attainment: Double?
  /// How much of the time has passed on that day, 0 to 1.
  package var elapsed: Double?
  /// Attainment ÷ the attainment that should have been reached by then.
  package var pace: Double?
  /// For a target that holds in each of several parts: each part's assessment.
  package var parts: [(id: String, assessment: TargetAssessment)] = []

  init(_ frame: TargetFrame, verdict: Verdict = .notAssessable) {
    target = frame.target
    indicator = frame.indicator
    self.verdict = verdict
  }
}
