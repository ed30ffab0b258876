/// An expectation that is to hold in each of several windows of time: lost with the first window that fails, met when all
/// are over.
extension TargetAssessor {
  func assessWindows(
    _ window: CalendarWindow,
    on series: IndicatorSeries?,
    asOf date: CalendarDate
  ) -> TargetAssessment {
    let faults = faults(of: window)
    guard faults.isEmpty, let start = terms.start else {
      return TargetAssessment(terms, .notAssessable(faults), series: series)
    }
    guard start <= date else { return TargetAssessment(terms, .verdict(.tooEarly), series: series) }
    let lastDay = terms.due ?? date
    let begun = windows(window, touching: start, through: min(lastDay, date))
    let inside = begun.filter { start <= $0.first && isByDue($0.last) }
    let words = WindowWords(per: window)
    let parts = inside.map { period in
      let assessment = TargetAssessment(of: terms.narrowed(to: period), on: series, asOf: date)
      return TargetAssessment.Part(period, named: words.name(of: period), assessment)
    }
    let judged = Self.judged(among: parts.map(\.assessment), at: date)
    return TargetAssessment(
      terms,
      judgement(by: judged, isOver: terms.isOver(at: date)),
      series: series,
      baseline: Self.common(in: judged),
      measured: judged.last?.measured.map { MeasuredValue(ofWindow: $0.observed) },
      unreachedLimit: judged.last?.unreachedLimit,
      parts: parts,
      partialWindows: begun.filter { !(start <= $0.first && isByDue($0.last)) },
      partsAreWindows: true
    )
  }

  private func isByDue(_ day: CalendarDate) -> Bool {
    guard let due = terms.due else { return true }
    return day <= due
  }

  /// Why there are no windows to hold it in.
  private func faults(of window: CalendarWindow) -> [NotAssessableReason] {
    guard window.known != nil else { return [.unknownCode] }
    return (terms.start == nil ? [.periodMissing] : []) + (window == .term ? schoolTerms.faultsAsTerms : [])
  }

  private func windows(
    _ window: CalendarWindow,
    touching start: CalendarDate,
    through end: CalendarDate
  ) -> [ReportingPeriod] {
    guard window == .term else { return window.windows(touching: start, through: end) ?? [] }
    return schoolTerms.asTerms.filter { start <= $0.last && $0.first <= end }
  }

  /// The windows that count: those that are over, or in which the expectation can't hold any more; when there are none, the
  /// one that has begun.
  private static func judged(among windows: [TargetAssessment], at date: CalendarDate) -> [TargetAssessment] {
    let decided = windows.filter { $0.terms.isOver(at: date) || $0.verdict == .notMet }
    return decided.isEmpty ? Array(windows.suffix(1)) : decided
  }

  private func judgement(by judged: [TargetAssessment], isOver: Bool) -> Judgement {
    guard let weakest = Judgement.weakest(of: judged.map(\.judgement)) else {
      return isOver ? .notAssessable([.noWholeWindow]) : .verdict(.tooEarly)
    }
    guard weakest.verdict == .met, !isOver else { return weakest }
    return .verdict(judged.allSatisfy(\.finding.isKept) ? .maintained : .onPath)
  }
}

extension MeasuredValue {
  /// Makes a value from the last of several windows.
  fileprivate init(ofWindow observed: ObservedFigure) {
    self.init(
      observed: observed,
      combination: .single,
      addends: [],
      isComplete: true,
      hasGap: false,
      isPreliminary: false,
      position: nil
    )
  }
}
