/// A cadence with its ledger, or why it can't be followed.
struct PreparedCadence: Sendable {
  private let cadence: Cadence
  private let period: CalendarInterval?
  private let content: Content

  private enum Content {
    case ledger(CadenceLedger, CalendarInterval)
    case refused([NotAssessableReason])
  }

  init(_ cadence: Cadence, of frame: MeasureFrame, through horizon: CalendarDate) {
    self.cadence = cadence
    period = frame.period
    var reasons = CadenceWindows.faults(of: cadence) + CadenceMembers.faults(of: cadence.each)
    if cadence.times <= 0 { reasons.append(.timesNotPositive) }
    if frame.period == nil { reasons.append(.periodMissing) }
    if cadence.per == .period, let period = frame.period, period.through == nil { reasons.append(.dueMissing) }
    if frame.measure.occurrences == nil { reasons.append(.notRecorded) }
    guard reasons.isEmpty, let period = frame.period, let occurrences = frame.measure.occurrences else {
      content = .refused(reasons.inOrder)
      return
    }
    let ledger = CadenceLedger(
      occurrences,
      cadence: cadence,
      members: CadenceMembers(cadence.each, places: frame.places, names: frame.memberNames),
      windows: CadenceWindows(of: cadence, in: period, through: horizon),
      through: horizon
    )
    content = .ledger(ledger, period)
  }

  func progress(at date: CalendarDate) -> CadenceProgress {
    switch content {
    case .ledger(let ledger, let period): CadenceProgress(cadence, in: period, ledger, at: date)
    case .refused(let reasons): CadenceProgress(cadence, in: period, refusedFor: reasons, at: date)
    }
  }
}
