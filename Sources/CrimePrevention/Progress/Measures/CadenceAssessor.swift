/// A cadence with its tally, or why it can't be assessed. Shared by its assessments at several dates.
final class CadenceAssessor: Sendable {
  let cadence: Cadence
  /// The time in which it is to be kept; `nil` when none is stated.
  let period: CalendarInterval?
  /// Why it can't be assessed; empty with a tally.
  let reasons: [NotAssessableReason]
  /// What took place; `nil` when it can't be assessed.
  let tally: OccurrenceTally?
  /// The day through which what was done is recorded.
  let recorded: RecordedDoing

  init(_ cadence: Cadence, of terms: MeasureTerms, through horizon: CalendarDate) {
    self.cadence = cadence
    period = terms.period
    recorded = terms.recorded
    var reasons = CadenceWindows.faults(of: cadence) + [cadence.each?.fault].compactMap { $0 }
    if cadence.times <= 0 { reasons.append(.timesNotPositive) }
    if terms.period == nil { reasons.append(.periodMissing) }
    if cadence.per == .period, let period = terms.period, period.through == nil { reasons.append(.dueMissing) }
    if terms.occurrences == nil { reasons.append(.notRecorded) }
    self.reasons = reasons.isEmpty ? [] : reasons.inOrder
    guard reasons.isEmpty, let period = terms.period, let occurrences = terms.occurrences else {
      tally = nil
      return
    }
    tally = OccurrenceTally(
      occurrences,
      cadence: cadence,
      members: CadenceMembers(cadence.each, places: terms.places, names: terms.memberNames),
      windows: CadenceWindows(of: cadence, in: period, through: horizon),
      through: horizon
    )
  }

  func progress(at date: CalendarDate) -> CadenceProgress { CadenceProgress(self, at: date) }
}
