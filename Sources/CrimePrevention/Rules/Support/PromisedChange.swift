/// The change that a target asks for, in whole events or answers, assuming that the next period is like that of the
/// baseline.
struct PromisedChange {
  /// The value that change is counted from, in the indicator's unit.
  let baseline: Double
  /// The value asked for, in the indicator's unit; the one nearest to the baseline when there are several.
  let value: Double
  private let known: Known
  /// The number of events or answers that the value corresponds to.
  private let promised: Int
  /// The size of one event or answer in the indicator's unit.
  private let step: Double

  /// What the baseline is based on.
  private enum Known {
    case events(EventCount)
    case answers(ObservedShare, of: Int)

    /// The number of events or answers behind the baseline.
    var size: Int {
      switch self {
      case .events(let events): events.count
      case .answers(_, let answers): answers
      }
    }

    var most: Int {
      switch self {
      case .events: EventCount.largest
      case .answers(_, let answers): answers
      }
    }
  }

  /// Makes the change from a baseline to the nearest of some limits; `nil` when the baseline lies within them, and when
  /// the role of chance in the figures isn't known: a share that isn't from a sample was counted, not drawn.
  init?(to limits: ExpectedValues, from baseline: Double, on basis: FigureBasis, of indicator: Indicator) {
    guard let value = limits.goal(from: baseline) else { return nil }
    let isRise = baseline < value
    switch basis {
    case .events(let count, _, _):
      guard let events = try? EventCount(count) else { return nil }
      (known, step) = (.events(events), 1)
    case .rate(let events):
      (known, step) = (.events(events), baseline / Double(events.count))
    case .share(let share, let answers?):
      (known, step) = (.answers(share, of: answers), indicator.wholeShare / Double(answers))
    case .share(_, nil), .unknown: return nil
    }
    // A limit meant to be a whole number of steps can be off in its last digits.
    let steps = isRise ? (value / step * (1 - 1e-9)).rounded(.up) : (value / step * (1 + 1e-9)).rounded(.down)
    guard let promised = Int(exactly: steps), (0...known.most).contains(promised) else { return nil }
    self.baseline = baseline
    self.value = value
    self.promised = promised
  }
}

extension PromisedChange {
  /// Whether the value asked for would stand out from the baseline, were it reached.
  var standsOut: Bool {
    switch known {
    case .events(let events):
      ConditionalCounts(events, events.with(promised), dispersion: nil)?.isBeyondChance() ?? false
    case .answers(let share, let answers):
      ShareComparison(from: share, to: share.with(Double(promised) / Double(answers))).isBeyondChance
    }
  }

  /// Whether it is counted in answers.
  var isOfAnswers: Bool { if case .answers = known { true } else { false } }

  /// The largest value below and the smallest above the baseline that would stand out, in the indicator's unit, rounded
  /// away from the baseline; `nil` on a side where none would.
  var detectable: (decrease: Double?, increase: Double?) {
    switch known {
    case .events(let events):
      let limits = try? DetectableCounts(from: events)
      return (rounded(limits?.largestDecrease, .down), rounded(limits?.smallestIncrease, .up))
    case .answers(let share, let answers):
      let limits = try? DetectableShares(from: share, answers: answers)
      return (rounded(limits?.largestDecrease, .down), rounded(limits?.smallestIncrease, .up))
    }
  }

  private func rounded(_ steps: Int?, _ rule: FloatingPointRoundingRule) -> Double? {
    guard let steps else { return nil }
    if step == 1 { return Double(steps) }
    let scale = Double.powerOfTen(min(max(baseline.decimals, value.decimals), 3) + 1)
    let value = Double(steps) * step * scale
    // A value meant to be exactly on the scale can be off in its last digits.
    let isOnScale = abs(value - value.rounded()) <= 1e-9 * abs(value)
    return (isOnScale ? value.rounded() : value.rounded(rule)) / scale
  }

  /// About how many events or answers are needed for a change of this size to be seen as often as not, rounded up to
  /// two digits; `nil` when there are already as many.
  var neededSize: Double? {
    let needed: Double? =
      switch known {
      case .events(let events):
        events.count == 0 ? nil : try? MinimumBaseline.events(forRatio: Double(promised) / Double(events.count))
      case .answers(let share, let answers):
        try? MinimumBaseline.answers(from: share.value, to: Double(promised) / Double(answers))
      }
    guard let needed, needed > Double(known.size) else { return nil }
    var unit = 1.0
    while needed > 100 * unit { unit *= 10 }
    return (needed / unit).rounded(.up) * unit
  }
}
