extension RuleContext {
  /// The day by which a target is to be reached: its own, or that of what it stands in.
  func due(of target: Target) -> CalendarDate? {
    target.due?.last ?? period?.through
  }

  /// The day that the path to a target starts: its own, its baseline's, or that of what it stands in.
  func start(of target: Target, in indicator: Indicator?) -> CalendarDate? {
    target.start ?? (indicator?.aggregation == .sum ? nil : target.baseline?.period?.last) ?? period?.from
  }

  /// The last day of what the subject stands in; in a plan that states no period, the last that its targets state.
  var knownEnd: CalendarDate? {
    guard let period else { return statedSpan?.through }
    return period.through
  }

  /// The words that a target belongs to.
  var wording: String? {
    goal?.text ?? measure?.title ?? promise?.text
  }
}

extension ActionPlan {
  /// The times of the targets that state both when they start and when they are due.
  var statedSpans: [(from: CalendarDate, through: CalendarDate)] {
    focusAreas.flatMap { area in area.goals.flatMap(\.targets) + area.measures.flatMap(\.targets) }
      .compactMap { target in
        guard let start = target.start, let due = target.due?.last, start <= due else { return nil }
        return (start, due)
      }
  }
}

extension CalendarInterval {
  /// The first and last day as facts.
  var facts: [String: JSONValue] {
    ["from": .quoted(from), "through": through.map { .quoted($0) } ?? "–"]
  }
}
