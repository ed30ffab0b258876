import CrimePrevention

/// The values of a control chart with their limits and signals.
struct ControlSeries: Sendable {
  let points: [Point]
  let limits: ControlLimits

  /// A period of the chart.
  struct Point: Sendable, Hashable {
    let period: ReportingPeriod
    /// `nil` when there is none that is known exactly: the line stops.
    let value: Double?
    let signal: ControlSignal
  }

  /// The latest values of an indicator that are comparable and regular: of one length, since the last new series began.
  ///
  /// `nil` when limits would be provisional or wouldn't mean anything: with too few values, of grades without arithmetic,
  /// and of values that come irregularly.
  init?(of indicator: Indicator, asOf date: CalendarDate) {
    guard let statistic = indicator.statistic.known, statistic != .ordinal else { return nil }
    let all = IndicatorSeries(of: indicator, asOf: date).points
    let comparable = all[(all.lastIndex(where: \.startsNewSeries) ?? 0)...]
    guard let granularity = comparable.last(where: { $0.value != nil })?.period.granularity,
      granularity != .day, granularity != .range
    else { return nil }
    let regular = comparable.filter { $0.period.granularity == granularity }
    let values = regular.compactMap { $0.value?.exact }
    guard let (limits, signals) = Self.chart(of: values, indicator) else { return nil }
    self.limits = limits
    var next = signals.makeIterator()
    points = regular.map { point in
      let value = point.value?.exact
      return Point(period: point.period, value: value, signal: value.flatMap { _ in next.next() } ?? .commonCause)
    }
  }

  private static func chart(of values: [Double], _ indicator: Indicator) -> (ControlLimits, [ControlSignal])? {
    // Small counts vary as events do, with a variance that follows from their mean.
    if indicator.statistic == .count, values.reduce(0, +) < 5 * Double(values.count),
      let chart = try? CountChart(values.compactMap { Int(exactly: $0) }), chart.counts.count == values.count
    {
      return chart.isProvisional ? nil : (chart.limits, chart.signals)
    }
    guard let chart = try? XmRChart(values), !chart.isProvisional else { return nil }
    return (chart.limits, chart.signals)
  }
}
