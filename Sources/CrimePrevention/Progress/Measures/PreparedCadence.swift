/// A cadence with its ledger, or why it can't be followed. Shared by what is said of it at several dates.
final class PreparedCadence: Sendable {
  let cadence: Cadence
  /// The time in which it is to be kept; `nil` when none is stated.
  let period: CalendarInterval?
  /// Why it can't be followed; empty with a ledger.
  let reasons: [NotAssessableReason]
  /// What took place; `nil` when it can't be followed.
  let ledger: CadenceLedger?

  init(_ cadence: Cadence, of frame: MeasureFrame, through horizon: CalendarDate) {
    self.cadence = cadence
    period = frame.period
    var reasons = CadenceWindows.faults(of: cadence) + CadenceMembers.faults(of: cadence.each)
    if cadence.times <= 0 { reasons.append(.timesNotPositive) }
    if frame.period == nil { reasons.append(.periodMissing) }
    if cadence.per == .period, let period = frame.period, period.through == nil { reasons.append(.dueMissing) }
    if frame.occurrences == nil { reasons.append(.notRecorded) }
    self.reasons = reasons.isEmpty ? [] : reasons.inOrder
    guard reasons.isEmpty, let period = frame.period, let occurrences = frame.occurrences else {
      ledger = nil
      return
    }
    ledger = CadenceLedger(
      occurrences,
      cadence: cadence,
      members: CadenceMembers(cadence.each, places: frame.places, names: frame.memberNames),
      windows: CadenceWindows(of: cadence, in: period, through: horizon),
      through: horizon
    )
  }

  func progress(at date: CalendarDate) -> CadenceProgress { CadenceProgress(self, at: date) }
}
