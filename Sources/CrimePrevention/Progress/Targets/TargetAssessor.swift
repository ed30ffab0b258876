/// A target with the history of its indicator, ready to be assessed at several dates.
package struct TargetAssessor: Sendable {
  let terms: TargetTerms
  /// The school terms that windows follow: those stated for the target, else those of the place.
  let schoolTerms: [CalendarInterval]
  private let subjects: Subjects

  /// What the target is about.
  private enum Subjects: Sendable {
    /// The whole; `nil` when the record lacks the indicator.
    case whole(IndicatorHistory?)
    /// Each of several parts.
    case parts([(kind: TargetAssessment.Part.Kind, history: IndicatorHistory?)])
    /// Parts that aren't known.
    case unknown(NotAssessableReason)
  }

  /// - Parameters:
  ///   - terms: The target.
  ///   - calendar: The school terms of the place.
  package init(_ terms: TargetTerms, calendar: SwedishCalendar = SwedishCalendar()) {
    self.terms = terms
    let histories = terms.histories
    schoolTerms = terms.terms.isEmpty ? calendar.terms : terms.terms
    guard let each = terms.target.each, terms.target.expectation.condition != .monitor else {
      subjects = .whole(histories?[nil])
      return
    }
    if let fault = each.fault {
      subjects = .unknown(fault)
      return
    }
    let kinds = each.ids.compactMap { id in TargetAssessment.Part.Kind(each.kind.known, id) }
    subjects = .parts(
      kinds.map { kind in
        // An observation can't be broken down by organization, so none is about such a part.
        (kind, kind.breakdown == nil ? histories?.empty : histories?[kind.breakdown])
      }
    )
  }

  /// Returns the assessment of the target at a date: for `each`, the weakest of its parts; for `per`, in each window.
  package func assessment(asOf date: CalendarDate) -> TargetAssessment {
    switch subjects {
    case .whole(let history): return assess(history, asOf: date)
    case .unknown(let reason): return TargetAssessment(terms, .notAssessable([reason]))
    case .parts(let parts):
      let assessed = parts.map { part in
        TargetAssessment.Part(part.kind, named: terms, assess(part.history, asOf: date))
      }
      let assessments = assessed.map(\.assessment)
      // There is at least one part, and none is only monitored, since the target isn't.
      let weakest = Judgement.weakest(of: assessments.map(\.judgement)) ?? .notAssessable([.unitsUnknown])
      return TargetAssessment(terms, weakest, baseline: Self.common(in: assessments), parts: assessed)
    }
  }

  /// The baseline of the whole: the one that all parts share; `nil` when they differ.
  static func common(in assessments: [TargetAssessment]) -> Figure? {
    guard let first = assessments.first, assessments.allSatisfy({ $0.baseline == first.baseline }) else { return nil }
    return first.baseline
  }

  private func assess(_ history: IndicatorHistory?, asOf date: CalendarDate) -> TargetAssessment {
    let series = history?.series(asOf: date)
    guard let window = terms.target.per, window != .period, terms.target.expectation.condition != .monitor else {
      return TargetAssessment(of: terms, on: series, asOf: date)
    }
    return assessWindows(window, on: series, asOf: date)
  }
}

// MARK: - One part, over one stretch of time

extension TargetAssessment {
  /// Assesses a target for the whole or one part over one stretch of time: from its series to the value that it is
  /// judged by, the limits, the distance covered, and the decision.
  ///
  /// - Parameters:
  ///   - terms: The target.
  ///   - series: What is known of its indicator; `nil` when the record lacks the indicator.
  ///   - date: The asking date.
  init(of terms: TargetTerms, on series: IndicatorSeries?, asOf date: CalendarDate) {
    let expectation = terms.target.expectation
    if expectation.condition == .monitor {
      let latest = series.flatMap { series in series.latest.map { MeasuredValue($0, in: series) } }
      self.init(terms, .verdict(.monitored), series: series, measured: latest)
      return
    }
    guard let indicator = terms.indicator, let series else {
      self.init(terms, .notAssessable([.indicatorMissing]))
      return
    }
    guard let aggregation = indicator.aggregation.known else {
      self.init(terms, .notAssessable([.unknownCode]), series: series)
      return
    }
    // A sum starts from 0; what it was before matters only to an expectation that compares with it.
    let hasBaseline = aggregation != .sum || expectation.comparesWithBaseline
    let baseline = hasBaseline ? terms.target.baseline?.figure(in: series) : nil
    let expected = expectation.limits(in: indicator, from: baseline)
    let found = MeasuredValue.find(for: terms, aggregation, in: series, asOf: date)
    guard case .success(let limits) = expected, case .success(let measured) = found else {
      let reasons = expected.reasons + found.reasons
      self.init(terms, .notAssessable(reasons), series: series, baseline: baseline, measured: try? found.get())
      return
    }
    // An undated baseline may be older than any break.
    let since = terms.target.baseline?.period?.last
    if baseline != nil, series.isBroken(after: since, through: measured.day) {
      self.init(terms, .notAssessable([.seriesBreak]), series: series, baseline: baseline, measured: measured)
      return
    }
    let isOld = measured.day.dayNumber + IndicatorSeries.mostDaysApart < date.dayNumber
    if isOld, terms.due == nil {
      self.init(terms, .notAssessable([.valueOutdated]), series: series, baseline: baseline, measured: measured)
      return
    }
    // There is no distance between grades to measure.
    let progress: PathProgress =
      indicator.statistic == .ordinal ? .none : PathProgress(to: measured, terms, limits, from: baseline)
    let change = ObservedChange(of: indicator, terms, from: baseline, to: measured, in: series)
    let decision = TargetDecision(
      terms: terms,
      limits: limits,
      measured: measured,
      baseline: baseline,
      progress: progress,
      change: change,
      date: date
    )
    self.init(
      terms,
      decision.judgement,
      series: series,
      baseline: baseline,
      measured: measured,
      unreachedLimit: limits.limit(missedBy: measured.value),
      finding: Finding(
        progress: progress,
        change: change,
        isKept: decision.isKept,
        evenShare: decision.evenShare,
        isPreliminary: measured.isPreliminary,
        isOld: isOld && !terms.isWindow
      )
    )
  }
}

extension Result where Failure == Unassessable {
  /// Why there is no answer; empty when there is one.
  fileprivate var reasons: [NotAssessableReason] {
    guard case .failure(let unassessable) = self else { return [] }
    return unassessable.reasons
  }
}
