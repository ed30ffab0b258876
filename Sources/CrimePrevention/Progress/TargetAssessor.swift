/// Assesses targets at an asking date.
package struct TargetAssessor: Sendable {
  let date: CalendarDate

  package init(asOf date: CalendarDate) {
    self.date = date
  }

  /// How a target stands: for `each`, the weakest of its parts; for `per`, in each window.
  package func assess(_ frame: TargetFrame) -> TargetAssessment {
    guard let each = frame.target.each, frame.target.expectation.condition != .monitor else {
      return assess(frame, part: nil)
    }
    var whole = TargetAssessment(frame)
    whole.parts = each.ids.map { ($0, assess(frame, part: each.part($0))) }
    if let weakest = Verdict.weakest(of: whole.parts.lazy.map(\.assessment.verdict)), each.kind.known != nil {
      whole.verdict = weakest
      whole.reasons = weakest == .notAssessable ? Self.reasons(of: whole.parts.map(\.assessment)) : []
    } else {
      whole.reasons = [each.kind.known == nil ? .unknownCode : .unitsUnknown]
    }
    return whole
  }

  private func assess(_ frame: TargetFrame, part: Breakdown?) -> TargetAssessment {
    let usable = frame.indicator.map { UsableObservations(of: $0, part: part, asOf: date) }
    guard let window = frame.target.per, window != .period, frame.target.expectation.condition != .monitor else {
      return SingleAssessment(frame, on: usable, asOf: date).result
    }
    return assessWindows(frame, window, on: usable)
  }

  /// An expectation that is to hold in each window: lost with the first window that fails, met when all are over.
  private func assessWindows(
    _ frame: TargetFrame,
    _ window: CalendarWindow,
    on usable: UsableObservations?
  ) -> TargetAssessment {
    var whole = TargetAssessment(frame)
    guard let start = frame.start, let due = frame.due else {
      whole.reasons = [.periodMissing]
      return whole
    }
    guard let windows = window.windows(from: start, through: due) else {
      whole.reasons = [window.known == nil ? .unknownCode : .windowNotComputed]
      return whole
    }
    let begun = windows.filter { $0.first <= date }
    whole.parts = begun.map {
      ($0.description, SingleAssessment(frame.narrowed(to: $0), on: usable, asOf: date).result)
    }
    let over = zip(begun, whole.parts).filter { $0.0.last <= date }.map(\.1.assessment)
    let current = whole.parts.last?.assessment
    let judged = over.isEmpty ? [current].compactMap { $0 } : over
    whole.verdict = Verdict.weakest(of: judged.lazy.map(\.verdict)) ?? .tooEarly
    whole.reasons = whole.verdict == .notAssessable ? Self.reasons(of: judged) : []
    whole.latest = judged.last?.latest
    if whole.verdict == .met, !frame.isOver(at: date) { whole.verdict = .onPath }
    return whole
  }

  /// The reasons of several assessments, each once, the weightiest first.
  private static func reasons(of assessments: [TargetAssessment]) -> [NotAssessableReason] {
    let given = Set(assessments.flatMap(\.reasons))
    return NotAssessableReason.allCases.filter(given.contains)
  }
}

extension Each {
  /// The part of a population that an identifier names.
  fileprivate func part(_ id: String) -> Breakdown? {
    switch kind.known {
    case .area: Breakdown(area: Identifier(id))
    case .unit: Breakdown(unit: Identifier(id))
    // An observation can't be broken down by organization, so no observation is about this part.
    case .organization, nil: Breakdown(ageGroup: "\u{0}")
    }
  }
}
