extension PreparedTarget {
  /// An expectation that is to hold in each window: lost with the first window that fails, met when all are over.
  func assessWindows(
    _ window: CalendarWindow,
    on usable: UsableObservations?,
    at date: CalendarDate
  ) -> TargetAssessment {
    var whole = TargetAssessment(frame)
    whole.reasons = faults(of: window)
    guard whole.reasons.isEmpty, let start = frame.start, start <= date else {
      if whole.reasons.isEmpty { whole.verdict = .tooEarly }
      return whole
    }
    let lastDay = frame.due ?? date
    let begun = windows(window, touching: start, through: min(lastDay, date))
    let isInside = { (window: ReportingPeriod) in
      start <= window.first && (frame.due.map { window.last <= $0 } ?? true)
    }
    whole.partialWindows = begun.filter { !isInside($0) }
    let words = WindowWords(per: window)
    whole.partsAreWindows = true
    whole.parts = begun.filter(isInside).map { period in
      let assessment = SingleAssessment(frame.narrowed(to: period), on: usable, asOf: date).result
      return TargetAssessment.Part(period, named: words.name(of: period), assessment)
    }
    whole.judgeByWindows(isOver: frame.isOver(at: date), at: date)
    return whole
  }

  /// Why there are no windows to hold it in.
  private func faults(of window: CalendarWindow) -> [NotAssessableReason] {
    guard window.known != nil else { return [.unknownCode] }
    return (frame.start == nil ? [.periodMissing] : []) + (window == .term ? terms.faultsAsTerms : [])
  }

  private func windows(
    _ window: CalendarWindow,
    touching start: CalendarDate,
    through end: CalendarDate
  ) -> [ReportingPeriod] {
    guard window == .term else { return window.windows(touching: start, through: end) ?? [] }
    return terms.asTerms.filter { start <= $0.last && $0.first <= end }
  }
}

extension TargetAssessment {
  /// Takes the weakest verdict of the windows that are over, or in which the expectation can't hold any more; when there
  /// are none, that of the window that has begun.
  fileprivate mutating func judgeByWindows(isOver: Bool, at date: CalendarDate) {
    let decided = parts.map(\.assessment).filter { window in
      window.due.map { $0 <= date } ?? false || window.verdict == .notMet
    }
    let judged = decided.isEmpty ? parts.suffix(1).map(\.assessment) : decided
    latest = judged.last?.latest
    unreachedLimit = judged.last?.unreachedLimit
    if judged.isEmpty {
      verdict = isOver ? .notAssessable : .tooEarly
      reasons = isOver ? [.noWholeWindow] : []
      return
    }
    judgeByWeakest(of: judged)
    if verdict == .met, !isOver { verdict = judged.allSatisfy(\.isKept) ? .maintained : .onPath }
  }
}
