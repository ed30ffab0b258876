/// Look-ups in the observations of one indicator, each made on first use: many targets may share an indicator, and each
/// may apply to many parts. Lives for one walk.
final class ObservedSeries {
  private let indicator: Indicator

  init(_ indicator: Indicator) {
    self.indicator = indicator
  }

  private lazy var histories = IndicatorHistories(indicator)
  private var known: [ObservedPart.Part: IndicatorSeries] = [:]

  /// Whether no observations can be duplicates or overlap.
  private(set) lazy var isPlain = indicator.isPlainSeries

  /// Everything that is recorded about a part, regardless of when it became known.
  private func series(of part: Breakdown?) -> IndicatorSeries {
    let key = ObservedPart.Part(part)
    if let series = known[key] { return series }
    let series = histories[part].series(asOf: nil)
    known[key] = series
    return series
  }

  /// The observations about a period and part, in the order of the record, including those that don't count.
  func observations(of part: Breakdown?, in period: ReportingPeriod) -> [Observation] {
    guard isPlain else { return histories[part].observations(of: period) }
    // A plain series is in chronological order, and holds only values of the whole.
    guard ObservedPart.Part(part) == .whole else { return [] }
    let position = indicator.observations.firstPosition { $0.period.last >= period.last }
    guard position < indicator.observations.endIndex,
      indicator.observations[position].period.hasSameDays(as: period)
    else { return [] }
    return [indicator.observations[position]]
  }

  /// The observation that counts for a period and part, among those that have a figure.
  func observation(of part: Breakdown?, in period: ReportingPeriod) -> Observation? {
    var counting: Observation?
    for observation in observations(of: part, in: period) where indicator.recordedFigure(of: observation) != nil {
      guard let other = counting, !indicator.counts(observation, before: other) else {
        counting = observation
        continue
      }
    }
    return counting
  }

  /// The figure of a period and part, from the observation that counts.
  func figure(of part: Breakdown?, in period: ReportingPeriod) -> Figure? {
    observation(of: part, in: period).flatMap(indicator.recordedFigure).map(Figure.init)
  }

  private lazy var hasBreaks = indicator.observations.lazy.contains { $0.seriesBreak == true }

  /// The first period after a day that starts a new series of a part.
  func firstBreak(of part: Breakdown?, after day: CalendarDate) -> ReportingPeriod? {
    hasBreaks ? series(of: part).firstBreak(after: day) : nil
  }

  /// How many observations have a figure, and for how many of these the number of answers or cases isn't known.
  private(set) lazy var sampleSizes: (figures: Int, unknown: Int) = {
    let figures = indicator.observations.filter { indicator.recordedFigure(of: $0) != nil }
    let isMean = indicator.statistic == .mean
    return (figures.count, figures.count { $0.sampleSize == nil && ($0.denominator == nil || isMean) })
  }()

  /// Whether an observation states the total number.
  private(set) lazy var hasDenominator = indicator.observations.contains { $0.denominator != nil }

  private var earlier: [ObservedPart.Part: [ReportingPeriod.Granularity?: EarlierFigures]] = [:]

  /// The figures of a part; only those about periods of one length when one is given.
  func earlierFigures(of part: Breakdown?, in granularity: ReportingPeriod.Granularity?) -> EarlierFigures {
    let key = ObservedPart.Part(part)
    if let figures = earlier[key]?[granularity] { return figures }
    let values = series(of: part).values
    let figures = EarlierFigures(
      granularity.map { length in values.filter { $0.period.granularity == length } } ?? Array(values)
    )
    earlier[key, default: [:]][granularity] = figures
    return figures
  }
}

/// The figures of an indicator, arranged for finding the one from before a day.
struct EarlierFigures {
  typealias Entry = (period: ReportingPeriod, figure: Figure)

  /// By the last day; the longest one when several end on the same day.
  private var byLast: [Entry] = []
  /// By the first day, each with the entry that ends first among those that begin no later.
  private let byFirst: [(first: CalendarDate, endsFirst: Entry)]

  /// - Parameter values: In the order of their last days, then of their first.
  init(_ values: [IndicatorSeries.Value]) {
    for value in values where byLast.last?.period.last != value.period.last {
      byLast.append((value.period, value.figure))
    }
    var endsFirst: Entry?
    byFirst = byLast.sorted { $0.period.first < $1.period.first }.map { entry in
      if let earliest = endsFirst, earliest.period.last <= entry.period.last {
        return (entry.period.first, earliest)
      }
      endsFirst = entry
      return (entry.period.first, entry)
    }
  }

  /// The figure from before a day: the last whose period had ended, else the first to end of those whose period had
  /// begun; without a day, the first to end.
  func figure(before start: CalendarDate?) -> Entry? {
    guard let start else { return byLast.first }
    let ended = byLast.firstPosition { $0.period.last >= start }
    if ended > 0 { return byLast[ended - 1] }
    let begun = byFirst.firstPosition { $0.first >= start }
    return begun > 0 ? byFirst[begun - 1].endsFirst : nil
  }
}
