/// The values of an indicator over time for the whole or one part, as they are known at an asking date (tidsserie).
///
/// ```swift
/// let series = IndicatorSeries(of: indicator, asOf: today)
/// let values = series.points.compactMap(\.value?.exact)
/// ```
public struct IndicatorSeries: Sendable {
  /// The values, one for each period, in the order of their last days.
  let values: ArraySlice<Value>
  /// The periods that are recorded without a value, in the order of their last days.
  let gaps: [Gap]
  /// The periods that each start a new series, in the order of their last days.
  let breaks: [ReportingPeriod]
  /// Why there is no value, when there is none.
  let reasonForNone: NotAssessableReason
  private let source: Source

  /// The indicator, shared by all its series.
  final class Source: Sendable {
    let indicator: Indicator

    init(_ indicator: Indicator) {
      self.indicator = indicator
    }
  }

  /// A value that is known.
  struct Value: Sendable {
    let period: ReportingPeriod
    /// The day from which it is known.
    let knownOn: CalendarDate
    let figure: Figure
    /// Its position among the indicator's observations.
    let position: Int32

    init(_ position: Int, _ period: ReportingPeriod, _ figure: Figure, knownOn: CalendarDate) {
      self.position = Int32(truncatingIfNeeded: position)
      self.period = period
      self.figure = figure
      self.knownOn = knownOn
    }
  }

  /// A period that is recorded without a value.
  struct Gap: Sendable {
    let period: ReportingPeriod
    /// Its position among the indicator's observations.
    let position: Int
  }

  init(
    _ source: Source,
    _ values: ArraySlice<Value>,
    gaps: [Gap] = [],
    breaks: [ReportingPeriod] = [],
    reasonForNone: NotAssessableReason
  ) {
    self.source = source
    self.values = values
    self.gaps = gaps
    self.breaks = breaks
    self.reasonForNone = reasonForNone
  }

  /// Finds what is known about an indicator.
  ///
  /// When several observations cover the same days, one counts: one with a value before one without, a final one before
  /// others, then the one published last. What hadn't ended or been published by the asking date is left out.
  ///
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - part: Which part of the population; `nil` for the whole.
  ///   - date: The asking date.
  /// - Complexity: O(*n* log *n*) in the number of observations.
  public init(of indicator: Indicator, part: Breakdown? = nil, asOf date: CalendarDate) {
    let part = ObservedPart.Part(part)
    let positions = indicator.observations.indices.filter {
      ObservedPart.Part(indicator.observations[$0].breakdown) == part
    }
    self = IndicatorHistory(positions, of: Source(indicator)).series(asOf: date)
  }

  /// Returns the observation at a position among the indicator's observations.
  func observation(at position: Int32) -> Observation { source.indicator.observations[Int(position)] }

  /// Returns whether a value may still change.
  func isPreliminary(_ value: Value) -> Bool {
    source.indicator.observations[Int(value.position)].status.isPreliminary
  }
}

// MARK: - Which value counts

extension IndicatorSeries {
  /// The value that ends last; the longest of several that end on the same day.
  var latest: Value? {
    values.last.map { last in values[values.firstPosition { $0.period.last >= last.period.last }] }
  }

  /// Returns the value of a period.
  func value(of period: ReportingPeriod) -> Value? {
    values[values.firstPosition { $0.period.last >= period.last }...]
      .prefix { $0.period.last == period.last }.first { $0.period.first == period.first }
  }

  /// Returns the value that ends last among those that end from one day through another.
  func last(from start: CalendarDate, through end: CalendarDate) -> Value? {
    let next = values.firstPosition { $0.period.last > end }
    guard next > values.startIndex, start <= values[next - 1].period.last else { return nil }
    let day = values[next - 1].period.last
    return values[values.firstPosition { $0.period.last >= day }]
  }

  /// Returns the values wholly inside a range of days, in the order of their first days.
  func values(wholly start: CalendarDate, through end: CalendarDate?) -> [Value] {
    let from = values.firstPosition { $0.period.last >= start }
    let next = end.map { end in values.firstPosition { $0.period.last > end } } ?? values.endIndex
    guard from < next else { return [] }
    return values[from..<next].filter { start <= $0.period.first }.sorted { $0.period.first < $1.period.first }
  }

  /// Returns the values that end after one day and by another; without the first day, all that end by the other.
  func values(after start: CalendarDate?, through end: CalendarDate) -> ArraySlice<Value> {
    let from = start.map { start in values.firstPosition { $0.period.last > start } } ?? values.startIndex
    let through = values.firstPosition { $0.period.last > end }
    return from < through ? values[from..<through] : []
  }

  /// How many days the value of a verdict may be away from the due date or, without one, before the asking date.
  static let mostDaysApart = 366

  /// Returns the value whose last day is nearest to a due date, at most 366 days away; the earlier of two equally near.
  func nearest(to due: CalendarDate) -> Value? {
    let next = values.firstPosition { $0.period.last >= due }
    // The first in order, when several end on the same day.
    let before =
      next > values.startIndex
      ? values.firstPosition { $0.period.last >= values[next - 1].period.last } : nil
    let candidates = [before, next < values.endIndex ? next : nil].compactMap { $0.map { values[$0] } }
    let distance = { (value: Value) in abs(value.period.last.dayNumber - due.dayNumber) }
    return candidates.filter { distance($0) <= Self.mostDaysApart }.min { distance($0) < distance($1) }
  }

  /// Returns the first period after a day that starts a new series.
  func firstBreak(after day: CalendarDate) -> ReportingPeriod? {
    let next = breaks.firstPosition { $0.last > day }
    return next < breaks.endIndex ? breaks[next] : nil
  }

  /// Returns whether a new series starts after one day and by another; without the first day, whether any starts by the
  /// other.
  func isBroken(after start: CalendarDate?, through end: CalendarDate) -> Bool {
    guard let first = start.map(firstBreak) ?? breaks.first else { return false }
    return first.last <= end
  }
}

// MARK: - Why there is none

extension IndicatorSeries {
  /// Returns why no value lies near a due date: the reason recorded nearest to it, if any.
  func reasonForNone(near due: CalendarDate) -> NotAssessableReason {
    let distance = { (gap: Gap) in abs(gap.period.last.dayNumber - due.dayNumber) }
    let near = gaps.filter { distance($0) <= Self.mostDaysApart }.min { distance($0) < distance($1) }
    return near.map(reason) ?? .noValueNearDue
  }

  /// Returns why no value ends from one day through another: the reason recorded last, if any.
  func reasonForNone(from start: CalendarDate, through end: CalendarDate?) -> NotAssessableReason {
    let last = gaps.last { gap in
      guard start <= gap.period.last else { return false }
      guard let end else { return true }
      return gap.period.last <= end
    }
    return last.map(reason) ?? .noObservations
  }

  private func reason(of gap: Gap) -> NotAssessableReason {
    source.indicator.observations[gap.position].reasonWithoutValue
  }
}

extension Observation {
  /// Why it has no value, when it has none.
  var reasonWithoutValue: NotAssessableReason {
    switch status?.known {
    case .suppressed: .suppressed
    case .notApplicable: .notApplicable
    case _ where claimed != nil: .claimWithoutFigure
    case _ where denominator == 0: .emptyPopulation
    default: .valueMissing
    }
  }
}

// MARK: - For drawing

extension IndicatorSeries {
  /// What is known about one period.
  public struct Point: Sendable, Hashable {
    /// The time that the value is about.
    public let period: ReportingPeriod
    /// The value in the indicator's unit; `nil` when there is none: missing, suppressed or not applicable.
    public let value: Figure?
    /// How firm the value is, or why there is none; `nil` when it isn't stated.
    public let status: Observation.Status?
    /// Whether earlier values aren't comparable with this one and the later ones (tidsseriebrott).
    public let startsNewSeries: Bool
    /// The values between which the underlying level may well lie (95 % konfidensintervall), in the indicator's unit:
    /// exact for counts of events and for rates, Wilson's for the share of a sample. `nil` when no method fits what is
    /// known.
    public let interval: ConfidenceInterval?

    /// The day of the value on the time axis: the last one of its period.
    public var day: CalendarDate { period.last }

    init(
      _ period: ReportingPeriod,
      _ value: Figure?,
      _ observation: Observation,
      of indicator: Indicator,
      hasInterval: Bool
    ) {
      self.period = period
      self.value = value
      status = observation.status
      startsNewSeries = observation.seriesBreak == true
      let exact = hasInterval ? value?.exact : nil
      interval = exact.flatMap {
        FigureBasis(of: indicator, $0, in: period, observation: observation).interval(of: indicator)
      }
    }
  }

  /// What is known about each period, with a value or without, in the order of their last days.
  ///
  /// - Complexity: Computed on each access, linear in the number of points; the interval of a count takes time in
  ///   proportion to its square root.
  public var points: [Point] { points(withIntervals: true) }

  /// Returns the points, without intervals when nobody looks at them: an interval takes longer than all the rest.
  package func points(withIntervals hasIntervals: Bool) -> [Point] {
    let indicator = source.indicator
    var points: [Point] = []
    points.reserveCapacity(values.count + gaps.count)
    var missing = gaps[...]
    func addGaps(before period: ReportingPeriod?) {
      while let gap = missing.first {
        if let period, (period.last, period.first) < (gap.period.last, gap.period.first) { return }
        let observation = indicator.observations[gap.position]
        points.append(Point(gap.period, nil, observation, of: indicator, hasInterval: false))
        missing.removeFirst()
      }
    }
    for value in values {
      addGaps(before: value.period)
      let observation = observation(at: value.position)
      points.append(Point(value.period, value.figure, observation, of: indicator, hasInterval: hasIntervals))
    }
    addGaps(before: nil)
    return points
  }
}

extension IndicatorSeries: Hashable {
  /// Returns whether two series have the same values, gaps and breaks, wherever they are in their records.
  public static func == (left: Self, right: Self) -> Bool {
    left.values.elementsEqual(right.values) { $0.period == $1.period && $0.figure == $1.figure }
      && left.gaps.elementsEqual(right.gaps) { $0.period == $1.period } && left.breaks == right.breaks
  }

  /// Hashes the number of values and gaps, and the last period.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(values.count)
    hasher.combine(gaps.count)
    hasher.combine(values.last?.period)
  }
}
