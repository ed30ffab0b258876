/// A deadline with its cases timed, or why it can't be followed.
struct PreparedDeadline: Sendable {
  private let deadline: Deadline
  private let period: CalendarInterval?
  private let reasons: [NotAssessableReason]
  private let timings: [CaseTiming]

  init(_ deadline: Deadline, of frame: MeasureFrame, calendar: SwedishCalendar) {
    self.deadline = deadline
    period = frame.period
    let (amount, share) = (deadline.within.amount, deadline.share ?? 1)
    let limit = CaseLimit(deadline.within)
    let faults: [(Bool, NotAssessableReason)] = [
      (limit == nil || deadline.until.known == nil, .unknownCode), (!(amount >= 0), .limitNegative),
      (!(0...1).contains(share), .shareOffScale), (frame.period == nil, .periodMissing),
      (frame.cases == nil, .notRecorded),
    ]
    reasons = faults.filter(\.0).map(\.1).inOrder
    guard reasons.isEmpty, let limit, let end = deadline.until.known, let period, let cases = frame.cases else {
      timings = []
      return
    }
    timings = cases.filter { period.contains($0.openedAt.date) }.map {
      CaseTiming($0, limit: limit, until: end, calendar: calendar)
    }
  }

  /// Linear in the number of cases.
  func progress(at date: CalendarDate) -> DeadlineProgress {
    guard reasons.isEmpty, let period else { return progress(.notAssessable, reasons, ShareOfCases()) }
    var cases = ShareOfCases()
    for timing in timings {
      switch timing.state(at: date) {
      case nil: continue
      case .open: cases.open += 1
      case .ended(.onTime): cases.onTime += 1
      case .ended(.late): cases.late += 1
      case .ended(.unclear): cases.unclear += 1
      }
    }
    let isOver = period.isOver(at: date)
    let count = KeptCount(kept: cases.onTime, missed: cases.late, unknown: cases.unclear)
    if let verdict = count.verdict(required: deadline.share ?? 1, isOver: isOver) {
      return progress(verdict, [], cases)
    }
    if count.all > 0 { return progress(.notAssessable, [.caseTimesUnclear], cases) }
    return isOver ? progress(.notAssessable, [.noCases], cases) : progress(.tooEarly, [], cases)
  }

  private func progress(
    _ verdict: Verdict,
    _ reasons: [NotAssessableReason],
    _ cases: ShareOfCases
  ) -> DeadlineProgress {
    DeadlineProgress(verdict: verdict, reasons: reasons, deadline: deadline, cases: cases)
  }
}
