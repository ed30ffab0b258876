/// The change from baseline to latest value as evidence sees it: two counts, two shares, or nothing that a method fits.
enum ObservedChange: Sendable, Hashable {
  /// There is no change to look at.
  case none
  case counts(EventCount, EventCount)
  case shares(ObservedShare, ObservedShare)
  /// There is a change, but no method tells it from chance.
  case untold(NoStatementReason)

  /// What can be said about it; `nil` when there is no change to look at.
  var certainty: ChangeCertainty? {
    switch self {
    case .none: nil
    case .counts(let earlier, let later): ChangeCertainty(from: earlier, to: later)
    case .shares(let earlier, let later): ChangeCertainty(from: earlier, to: later)
    case .untold(let reason): ChangeCertainty(noStatement: reason)
    }
  }

  /// The change of an indicator between two of its values.
  ///
  /// Counts of events and people over time are compared as such, with the inhabitants or the days as exposure; rates
  /// by what they are made of; shares by the answers or cases behind them. Other figures have a spread that isn't known.
  init(of indicator: Indicator, from earlier: Side, to later: Side) {
    self =
      switch indicator.statistic.known {
      case .count: Self.counts(of: indicator, earlier, later)
      case .rate: Self.rates(earlier, later)
      case .share: Self.shares(of: indicator, earlier, later)
      case .mean, .index, .amount, .duration, .ordinal, nil: .untold(.spreadUnknown)
      }
  }

  /// One of the two values.
  struct Side {
    let value: Double
    let period: ReportingPeriod?
    /// What was observed; `nil` for a baseline that is only stated.
    let observation: Observation?
  }
}

extension ObservedChange {
  private static func counts(of indicator: Indicator, _ earlier: Side, _ later: Side) -> Self {
    // What there is on a day, such as groups or places, doesn't happen by chance as events do.
    guard indicator.unit == .events || indicator.unit == .persons, let from = earlier.period, let to = later.period,
      from.first < from.last, to.first < to.last
    else { return .untold(.notACount) }
    let isAlike = from.granularity == to.granularity && from.granularity != .range
    let days = { (period: ReportingPeriod) in Double(period.last.dayNumber - period.first.dayNumber + 1) }
    let inhabitants = [earlier, later].compactMap { $0.observation?.denominator }
    let exposure = { (side: Int, period: ReportingPeriod) in
      (isAlike ? 1 : days(period)) * (inhabitants.count == 2 ? inhabitants[side] : 1)
    }
    guard let first = count(earlier.value, exposure(0, from)), let second = count(later.value, exposure(1, to)) else {
      return .untold(.notACount)
    }
    return .counts(first, second)
  }

  private static func rates(_ earlier: Side, _ later: Side) -> Self {
    guard let first = rate(earlier), let second = rate(later) else { return .untold(.notACount) }
    return .counts(first, second)
  }

  private static func rate(_ side: Side) -> EventCount? {
    guard let events = side.observation?.numerator, let inhabitants = side.observation?.denominator else { return nil }
    return count(events, inhabitants)
  }

  private static func count(_ value: Double, _ exposure: Double) -> EventCount? {
    Int(exactly: value).flatMap { try? EventCount($0, exposure: exposure) }
  }

  private static func shares(of indicator: Indicator, _ earlier: Side, _ later: Side) -> Self {
    let whole: Double = indicator.unit == .percent ? 100 : 1
    guard let first = share(earlier, of: whole), let second = share(later, of: whole) else {
      return .untold(.sampleSizeMissing)
    }
    return .shares(first, second)
  }

  private static func share(_ side: Side, of whole: Double) -> ObservedShare? {
    guard let observation = side.observation else { return nil }
    if let size = observation.sampleSize {
      return try? ObservedShare(side.value / whole, sampleSize: Double(size))
    }
    guard let parts = observation.numerator.flatMap(Int.init(exactly:)),
      let all = observation.denominator.flatMap(Int.init(exactly:))
    else { return nil }
    return try? ObservedShare(parts, of: all)
  }
}
