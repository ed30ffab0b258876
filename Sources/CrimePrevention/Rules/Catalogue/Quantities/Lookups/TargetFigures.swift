/// Between which limits a target's value must lie, as far as the record tells.
struct ExpectedLimits: Sendable {
  var lower: Double?
  var upper: Double?

  /// Whether the whole of a figure lies within the limits.
  func include(_ figure: ValueRange) -> Bool {
    (lower.map { $0 <= figure.min } ?? true) && (upper.map { figure.max <= $0 } ?? true)
  }

  /// Whether there is one limit only, and a figure lies exactly on it.
  func isOneSided(at figure: ValueRange) -> Bool {
    guard figure.min == figure.max, lower == nil || upper == nil || lower == upper else { return false }
    return lower == figure.min || upper == figure.max
  }
}

extension Target.Expectation {
  /// Whether it compares with the baseline.
  var isChange: Bool {
    switch condition {
    case .factor, .increase, .decrease, .maintain: true
    case .atLeast, .atMost, .between, .band, .monitor, .unknown: false
    }
  }

  /// The limits that it states as numbers.
  var statedLimits: [Double] {
    switch condition {
    case .atLeast(let value), .atMost(let value): [value]
    case .between(let min, let max): [min, max]
    case .factor, .increase, .decrease, .maintain, .band, .monitor, .unknown: []
    }
  }
}

extension Target {
  /// The limits that the expectation sets; `nil` when it sets none, or none that the record tells.
  func limits(in indicator: Indicator, from baseline: ValueRange? = nil) -> ExpectedLimits? {
    switch expectation.condition {
    case .atLeast(let value): ExpectedLimits(lower: value)
    case .atMost(let value): ExpectedLimits(upper: value)
    case .between(let min, let max): ExpectedLimits(lower: min, upper: max)
    case .band(let name):
      indicator.bands.first { $0.name == name }.map { ExpectedLimits(lower: $0.min, upper: $0.max) }
    case .factor(let factor):
      baseline.map {
        factor < 1 ? ExpectedLimits(upper: $0.max * factor) : ExpectedLimits(lower: $0.min * factor)
      }
    case .increase, .decrease, .maintain, .monitor, .unknown: nil
    }
  }

  /// Which way the value is to go; `nil` when it isn't to go any way, or that can't be told.
  func direction(in indicator: Indicator, from baseline: ValueRange?) -> Indicator.Direction.Known? {
    switch expectation.condition {
    case .increase: return .higher
    case .decrease: return .lower
    case .factor(let factor): return factor == 1 ? nil : factor < 1 ? .lower : .higher
    case .maintain, .monitor, .unknown: return nil
    case .atLeast, .atMost, .between, .band: break
    }
    guard let limits = limits(in: indicator) else { return nil }
    guard let baseline else {
      return limits.upper == nil ? .higher : limits.lower == nil ? .lower : nil
    }
    if let lower = limits.lower, baseline.max < lower { return .higher }
    if let upper = limits.upper, upper < baseline.min { return .lower }
    return nil
  }

  /// The parts that the target is about: the whole, or each of several; none when it isn't known which.
  var parts: [Breakdown?] {
    guard let each else { return [nil] }
    switch each.kind.known {
    case .area: return each.ids.map { Breakdown(area: Identifier($0)) }
    case .unit: return each.ids.map { Breakdown(unit: Identifier($0)) }
    case .organization, nil: return []
    }
  }
}

extension Breakdown? {
  /// What an area or unit is called in a fact.
  var partName: String { self?.area?.rawValue ?? self?.unit?.rawValue ?? "" }
}

extension Baseline {
  /// The figure that it states itself. Swapped ends of a range, another rule's finding, are read in their order.
  var statedFigure: ValueRange? {
    value.map { ValueRange(exactly: $0) }
      ?? range.map { ValueRange(min: Swift.min($0.min, $0.max), max: Swift.max($0.min, $0.max)) }
  }
}

extension RuleContext {
  /// For each part of a target, the figure that its baseline states or that the indicator has for the baseline's
  /// period. Empty without a baseline, or when it isn't known which the parts are.
  func baselines(of target: Target) -> [(part: Breakdown?, figure: ValueRange?)] {
    guard let baseline = target.baseline else { return [] }
    if let stated = baseline.statedFigure {
      let parts = target.parts
      return (parts.isEmpty ? [nil] : parts).map { ($0, stated) }
    }
    guard let series = series(target.indicator), let period = baseline.period else { return [] }
    return target.parts.map { ($0, series.figure(of: $0, in: period)) }
  }

  /// The figure that a target starts from, when its parts have one and the same.
  func baseline(of target: Target) -> ValueRange? {
    let figures = baselines(of: target).map(\.figure)
    guard let first = figures.first, figures.allSatisfy({ $0?.min == first?.min && $0?.max == first?.max }) else {
      return nil
    }
    return first
  }
}
