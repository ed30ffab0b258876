/// What each kind of expectation means. Rules, verdicts and charts use this, so that a new kind is defined in one
/// place: the compiler reports each switch that lacks it.
extension Target.Expectation {
  /// Returns the limits that it sets for an indicator's values, or what is missing to find them.
  ///
  /// - Parameters:
  ///   - indicator: What it is measured with; `nil` when the record lacks it.
  ///   - baseline: The value that change is counted from, when it is known.
  /// - Returns: The limits; without any for an expectation that states only a direction.
  func limits(in indicator: Indicator?, from baseline: Figure?) -> Result<ExpectedValues, Unassessable> {
    switch condition {
    case .atLeast(let value): return .success(ExpectedValues(lower: Figure(value)))
    case .atMost(let value): return .success(ExpectedValues(upper: Figure(value)))
    case .between(let min, let max): return .success(ExpectedValues(lower: Figure(min), upper: Figure(max)))
    case .band(let name):
      guard let band = indicator?.bands.first(where: { $0.name == name }) else { return .failure([.bandMissing]) }
      return .success(ExpectedValues(lower: Figure(band.min), upper: Figure(band.max)))
    case .factor(let factor):
      if indicator?.statistic == .ordinal { return .failure([.gradesNotNumbers]) }
      guard let goal = baseline?.scaled(by: factor) else { return .failure([.baselineMissing]) }
      return .success(factor < 1 ? ExpectedValues(upper: goal) : ExpectedValues(lower: goal))
    case .increase, .decrease:
      return baseline == nil ? .failure([.baselineMissing]) : .success(ExpectedValues())
    case .maintain(let tolerance): return Self.kept(within: tolerance, of: baseline, better: indicator?.better)
    case .monitor, .unknown: return .failure([.unknownCode])
    }
  }

  private static func kept(
    within tolerance: Double?,
    of baseline: Figure?,
    better: Indicator.Direction?
  ) -> Result<ExpectedValues, Unassessable> {
    guard let better = better?.known else { return .failure([.unknownCode]) }
    guard let baseline, let tolerance else {
      let faults: [(Bool, NotAssessableReason)] = [
        (baseline == nil, .baselineMissing), (tolerance == nil, .toleranceMissing),
      ]
      return .failure(Unassessable(faults.filter(\.0).map(\.1)))
    }
    let (lowest, highest) = (baseline.moved(by: -tolerance), baseline.moved(by: tolerance))
    switch better {
    case .higher: return .success(ExpectedValues(lower: lowest))
    case .lower: return .success(ExpectedValues(upper: highest))
    case .neither: return .success(ExpectedValues(lower: lowest, upper: highest))
    }
  }

  /// Whether a document states the limits, which then aren't rounded: a rounded one would be another.
  package var areLimitsStated: Bool {
    switch condition {
    case .atLeast, .atMost, .between, .band: true
    case .factor, .increase, .decrease, .maintain, .monitor, .unknown: false
    }
  }

  /// The direction in which a value is to move, whatever it is now; `nil` when it is to stay, to lie in a range, or
  /// only to be followed.
  var direction: Indicator.Direction.Known? {
    switch condition {
    case .atLeast, .increase: return .higher
    case .atMost, .decrease: return .lower
    case .factor(let factor):
      if factor == 1 { return nil }
      return factor < 1 ? .lower : .higher
    case .between, .band, .maintain, .monitor, .unknown: return nil
    }
  }

  /// Whether it states only a direction, so that a change that is shown fulfils it.
  var isDirectionOnly: Bool {
    switch condition {
    case .increase, .decrease: true
    case .atLeast, .atMost, .between, .band, .factor, .maintain, .monitor, .unknown: false
    }
  }

  /// Whether the baseline is to be kept.
  var isToKeep: Bool {
    switch condition {
    case .maintain: true
    case .atLeast, .atMost, .between, .band, .factor, .increase, .decrease, .monitor, .unknown: false
    }
  }

  /// Returns whether this asks for less than an earlier expectation: a limit that is further out, a factor nearer to 1,
  /// more tolerance. Between different kinds, only *monitor* is easier than the others.
  func isEasier(than earlier: Self) -> Bool {
    switch condition {
    case .atLeast(let now): if case .atLeast(let before) = earlier.condition { now < before } else { false }
    case .atMost(let now): if case .atMost(let before) = earlier.condition { now > before } else { false }
    case .between(let min, let max):
      if case .between(let oldMin, let oldMax) = earlier.condition {
        min < oldMin || max > oldMax
      } else {
        false
      }
    case .factor(let now):
      if case .factor(let before) = earlier.condition { abs(now - 1) < abs(before - 1) } else { false }
    case .maintain(let now):
      if case .maintain(let before) = earlier.condition { (now ?? .infinity) > (before ?? .infinity) } else { false }
    case .monitor: if case .monitor = earlier.condition { false } else { true }
    case .increase, .decrease, .band, .unknown: false
    }
  }

  /// Whether it compares with the baseline.
  var comparesWithBaseline: Bool {
    switch condition {
    case .factor, .increase, .decrease, .maintain: true
    case .atLeast, .atMost, .between, .band, .monitor, .unknown: false
    }
  }

  /// Whether something is expected, of a kind that this version knows.
  var isExpecting: Bool {
    switch condition {
    case .monitor, .unknown: false
    case .atLeast, .atMost, .between, .band, .factor, .increase, .decrease, .maintain: true
    }
  }

  /// The indicator's values that the expectation itself states.
  var statedValues: [Double] {
    switch condition {
    case .atLeast(let value), .atMost(let value): [value]
    case .between(let min, let max): [min, max]
    case .factor, .increase, .decrease, .maintain, .band, .monitor, .unknown: []
    }
  }
}

extension Target.Expectation {
  /// Returns the limits that it sets whatever the baseline is; `nil` when it sets none, or the lower one is above the
  /// upper one.
  func limits(in indicator: Indicator?) -> ExpectedValues? {
    guard case .success(let limits) = limits(in: indicator, from: nil) else { return nil }
    if let lower = limits.lower, let upper = limits.upper, lower.lower > upper.upper { return nil }
    return limits
  }

  /// Returns whether the baseline already fulfils it, so that the value only has to be kept.
  func isMet(atStart baseline: Figure, in indicator: Indicator) -> Bool {
    guard !isDirectionOnly, case .success(let limits) = limits(in: indicator, from: baseline) else { return false }
    return limits.outcome(of: baseline) == .holds
  }

  /// Returns whether the only limit that it sets is the baseline.
  func isOneLimit(at baseline: Figure, in indicator: Indicator) -> Bool {
    guard !isToKeep, case .success(let limits) = limits(in: indicator, from: baseline) else { return false }
    return limits.areOneLimit(at: baseline)
  }

  /// Returns the direction in which a value is to move from the baseline: the one stated, or the one towards the
  /// limits.
  func direction(in indicator: Indicator, from baseline: Figure?) -> Indicator.Direction.Known? {
    if let direction { return direction }
    guard let baseline else { return nil }
    return limits(in: indicator)?.direction(from: baseline)
  }
}
