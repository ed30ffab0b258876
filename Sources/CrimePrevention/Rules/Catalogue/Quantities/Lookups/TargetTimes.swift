extension RuleContext {
  /// The day by which a target is to be reached: its own, or that of what it stands in.
  func due(of target: Target) -> CalendarDate? {
    target.due?.last ?? period?.through
  }

  /// The day that the path to a target starts: its own, its baseline's, or that of what it stands in.
  func start(of target: Target, in indicator: Indicator?) -> CalendarDate? {
    target.start ?? (indicator?.aggregation == .sum ? nil : target.baseline?.period?.last) ?? period?.from
  }

  /// The last day of what the subject stands in, when a day lies in an earlier year of it; in a plan that states no
  /// period, the times of its targets stand for it. A day before all of it is another rule's finding.
  func lastDay(yearsAfter day: CalendarDate) -> CalendarDate? {
    let (from, through) = period.map { ($0.earliest, $0.through) } ?? (statedSpan?.from, statedSpan?.through)
    guard let from, let through, from <= day, day.year < through.year else { return nil }
    return through
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
  /// The day before which nothing belongs to the interval, though its ends may be swapped.
  var earliest: CalendarDate { min(from, through ?? from) }

  /// The first and last day as facts.
  var fact: JSONValue { .span(from: .quoted(from), through: through.map { .quoted($0) }) }
}
