/// A target with its indicator's series in order, so that it can be asked about at several dates.
package struct PreparedTarget: Sendable {
  let frame: TargetFrame
  /// The terms of the place, for a target that doesn't inherit any.
  let terms: [CalendarInterval]
  private let subjects: Subjects

  /// Whom the target is about.
  private enum Subjects: Sendable {
    /// The whole; `nil` when the record lacks the indicator.
    case whole(PreparedSeries?)
    /// Each of several parts.
    case parts([(id: String, name: String?, series: PreparedSeries?)])
    /// Parts that can't be told.
    case untold(NotAssessableReason)
  }

  /// Prepares a target.
  ///
  /// - Parameters:
  ///   - frame: The target.
  ///   - series: The series of each part of its indicator; `nil` when the record lacks the indicator.
  ///   - calendar: The terms of the place.
  init(_ frame: TargetFrame, series: PartedSeries?, calendar: SwedishCalendar) {
    self.frame = frame
    terms = frame.terms.isEmpty ? calendar.terms : frame.terms
    let isFollowed = frame.target.expectation.condition == .monitor
    let series = { (part: Breakdown?) in
      frame.indicator.flatMap { indicator in
        series.map { $0[part] ?? PreparedSeries([], of: indicator) }
      }
    }
    guard let each = frame.target.each, !isFollowed else {
      subjects = .whole(series(nil))
      return
    }
    if each.kind.known == nil {
      subjects = .untold(.unknownCode)
    } else if each.ids.isEmpty {
      subjects = .untold(.unitsUnknown)
    } else {
      // An observation can't be broken down by organization, so none is about such a part.
      subjects = .parts(
        each.ids.map { id in
          let part = each.breakdown(of: id).map(series) ?? frame.indicator.map { PreparedSeries([], of: $0) }
          return (id, frame.memberNames[id], part)
        }
      )
    }
  }

  /// Prepares a target by itself.
  package init(_ frame: TargetFrame, calendar: SwedishCalendar = SwedishCalendar()) {
    self.init(frame, series: frame.indicator.map(PartedSeries.init), calendar: calendar)
  }

  /// How the target stands at a date: for `each`, the weakest of its parts; for `per`, in each window.
  package func assessment(asOf date: CalendarDate) -> TargetAssessment {
    switch subjects {
    case .whole(let series): return assess(series, at: date)
    case .untold(let reason):
      var whole = TargetAssessment(frame)
      whole.reasons = [reason]
      return whole
    case .parts(let parts):
      var whole = TargetAssessment(frame)
      whole.parts = parts.map { TargetAssessment.Part($0.id, named: $0.name, assess($0.series, at: date)) }
      whole.judgeByWeakest(of: whole.parts.map(\.assessment))
      return whole
    }
  }

  private func assess(_ series: PreparedSeries?, at date: CalendarDate) -> TargetAssessment {
    let usable = series?.usable(asOf: date)
    guard let window = frame.target.per, window != .period, frame.target.expectation.condition != .monitor else {
      return SingleAssessment(frame, on: usable, asOf: date).result
    }
    return assessWindows(window, on: usable, at: date)
  }
}

extension TargetAssessment {
  /// Takes the weakest verdict of some assessments, with the reasons of all.
  mutating func judgeByWeakest(of assessments: [TargetAssessment]) {
    verdict = Verdict.weakest(of: assessments.lazy.map(\.verdict)) ?? .notAssessable
    reasons = verdict == .notAssessable ? assessments.flatMap(\.reasons).inOrder : []
    // What all parts are counted from, the whole is.
    let baselines = Set(assessments.map(\.baseline))
    if let common = baselines.first, baselines.count == 1 { baseline = common }
  }
}
