/// The value that a target's verdict rests on: a single observation, or several combined.
struct MeasuredValue: Sendable, Hashable {
  /// The value with its time; for a sum or mean from the start of counting through the last value.
  let observed: ObservedFigure
  /// How its values are combined.
  let combination: Combination
  /// For a sum or mean, the values that it is made of, in the order of time; else empty.
  let addends: [ObservedFigure]
  /// Whether values cover the whole of the time; always true for a single value.
  let isComplete: Bool
  /// Whether parts of the time up to the last value have no value; never true for a single value.
  let hasGap: Bool
  /// Whether it is, or is partly, preliminary or estimated.
  let isPreliminary: Bool
  /// The position of its single observation among the indicator's; `nil` for a sum or mean.
  let position: Int32?

  /// How several values are combined into one.
  enum Combination: Sendable, Hashable {
    case single, sum, mean
    /// A share of several groups together, all their numerators over all their denominators.
    case pooledShare
  }

  var period: ReportingPeriod { observed.period }
  var value: Figure { observed.value }
  var day: CalendarDate { observed.day }
}

extension MeasuredValue {
  /// Finds the value that a target is judged by, or why there is none.
  ///
  /// That is the sum or mean of the values in its time, else the latest one: once the time is over, the one nearest to
  /// its end; in a window, the last one in it.
  static func find(
    for terms: TargetTerms,
    _ aggregation: Indicator.Aggregation.Known,
    in series: IndicatorSeries,
    asOf date: CalendarDate
  ) -> Result<MeasuredValue, Unassessable> {
    if aggregation != .latest {
      if terms.indicator?.statistic == .ordinal { return .failure([.gradesNotNumbers]) }
      return together(terms, aggregation, in: series)
    }
    if terms.isWindow { return lastInWindow(terms, in: series) }
    guard let latest = series.latest else { return .failure([series.reasonForNone]) }
    guard let due = terms.due, terms.isOver(at: date) else { return .success(MeasuredValue(latest, in: series)) }
    guard let final = series.nearest(to: due) else { return .failure([series.reasonForNone(near: due)]) }
    return .success(MeasuredValue(final, in: series))
  }

  /// The last value that ends in the window: a value in a neighbouring window says nothing about this one.
  private static func lastInWindow(
    _ terms: TargetTerms,
    in series: IndicatorSeries
  ) -> Result<MeasuredValue, Unassessable> {
    guard let start = terms.start, let due = terms.due else { return .failure([.periodMissing]) }
    if let last = series.last(from: start, through: due) { return .success(MeasuredValue(last, in: series)) }
    return .failure([series.reasonForNone(from: start, through: due)])
  }

  /// The sum or mean of the values wholly inside the time.
  private static func together(
    _ terms: TargetTerms,
    _ aggregation: Indicator.Aggregation.Known,
    in series: IndicatorSeries
  ) -> Result<MeasuredValue, Unassessable> {
    guard let start = terms.countedFrom else { return .failure([.periodMissing]) }
    let inside = series.values(wholly: start, through: terms.due)
    guard let last = inside.last else {
      let reason = series.reasonForNone(from: start, through: terms.due)
      return .failure([series.values.isEmpty ? series.reasonForNone : reason])
    }
    var covered = start.dayNumber
    var hasGap = false
    for value in inside {
      if value.period.first.dayNumber < covered { return .failure([.overlappingObservations]) }
      if value.period.first.dayNumber > covered { hasGap = true }
      covered = value.period.last.dayNumber + 1
    }
    let isThrough = terms.due.map { due in due.dayNumber < covered } == true
    let (value, combination) = combined(inside, aggregation, in: series, of: terms.indicator)
    return .success(
      MeasuredValue(
        observed: ObservedFigure(period: ReportingPeriod(from: start, through: last.period.last), value: value),
        combination: combination,
        addends: inside.map { ObservedFigure(period: $0.period, value: $0.figure) },
        isComplete: !hasGap && isThrough,
        hasGap: hasGap,
        isPreliminary: inside.contains(where: series.isPreliminary),
        position: nil
      )
    )
  }

  private static func combined(
    _ values: [IndicatorSeries.Value],
    _ aggregation: Indicator.Aggregation.Known,
    in series: IndicatorSeries,
    of indicator: Indicator?
  ) -> (Figure, Combination) {
    let lower = values.reduce(0) { $0 + $1.figure.lower }
    let upper = values.reduce(0) { $0 + $1.figure.upper }
    if aggregation == .sum { return (Figure(ValueRange(min: lower, max: upper)), .sum) }
    // Shares are never averaged when it is known what they are shares of.
    if let indicator, let share = pooledShare(of: values.map { series.observation(at: $0.position) }, indicator) {
      return (Figure(share), .pooledShare)
    }
    let count = Double(values.count)
    return (Figure(ValueRange(min: lower / count, max: upper / count)), .mean)
  }

  private static func pooledShare(of observations: [Observation], _ indicator: Indicator) -> Double? {
    guard indicator.statistic == .share else { return nil }
    var pool = PooledShare()
    for observation in observations {
      guard let numerator = observation.numerator, let denominator = observation.denominator else { return nil }
      pool.add(numerator, of: denominator)
    }
    return pool.share.map { $0 * indicator.wholeShare }
  }

  /// A single value.
  init(_ value: IndicatorSeries.Value, in series: IndicatorSeries) {
    self.init(
      observed: ObservedFigure(period: value.period, value: value.figure),
      combination: .single,
      addends: [],
      isComplete: true,
      hasGap: false,
      isPreliminary: series.isPreliminary(value),
      position: value.position
    )
  }
}
