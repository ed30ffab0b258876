/// Look-ups in the observations of one indicator, each made when first asked for: many targets may share an indicator,
/// and each may hold in many parts. Lives for one walk.
final class ObservedSeries {
  private let indicator: Indicator

  init(_ indicator: Indicator) {
    self.indicator = indicator
  }

  /// The positions of the observations about the same days and part, in the order of the record.
  private lazy var positions: [ObservedPart: [Int]] = Dictionary(
    grouping: indicator.observations.indices,
    by: { ObservedPart(indicator.observations[$0]) }
  )

  /// Whether nothing can be double, or overlap.
  private(set) lazy var isPlain = indicator.isPlainSeries

  /// The observations about some days and part.
  func observations(of part: Breakdown?, in period: ReportingPeriod) -> [Observation] {
    guard isPlain else { return (positions[ObservedPart(period, part)] ?? []).map { indicator.observations[$0] } }
    // A plain series is in the order of time, and holds only values of the whole.
    guard part.isSamePart(as: nil) else { return [] }
    let position = indicator.observations.firstPosition { $0.period.last >= period.last }
    guard position < indicator.observations.endIndex else { return [] }
    let observation = indicator.observations[position]
    return observation.period.first == period.first && observation.period.last == period.last ? [observation] : []
  }

  /// The observation of some days and part that has a figure and stands before others.
  func standing(of part: Breakdown?, in period: ReportingPeriod) -> Observation? {
    observations(of: part, in: period).filter { indicator.recordedFigure(of: $0) != nil }
      .reduce(nil as Observation?) { best, next in best.map { next.standsBefore($0) ? next : $0 } ?? next }
  }

  /// The figure of some days and part, from the observation that stands before others.
  func figure(of part: Breakdown?, in period: ReportingPeriod) -> ValueRange? {
    standing(of: part, in: period).flatMap(indicator.recordedFigure)
  }

  /// How many observations have a figure, and of how many of these the number of answers or cases isn't known.
  private(set) lazy var sampleSizes: (figures: Int, unknown: Int) = {
    let figures = indicator.observations.filter { indicator.recordedFigure(of: $0) != nil }
    let isMean = indicator.statistic == .mean
    return (figures.count, figures.count { $0.sampleSize == nil && ($0.denominator == nil || isMean) })
  }()

  /// Whether an observation says how many there are in all.
  private(set) lazy var hasDenominator = indicator.observations.contains { $0.denominator != nil }

  private lazy var breaks: [ObservedPart.Part: [ReportingPeriod]] = Dictionary(
    grouping: indicator.observations.lazy.filter { $0.seriesBreak == true }.map {
      ($0.period, ObservedPart.Part($0.breakdown))
    },
    by: \.1
  ).mapValues { breaks in breaks.map(\.0).sorted { $0.last < $1.last } }

  /// The first period after a day that starts a new series of a part.
  func firstBreak(of part: Breakdown?, after day: CalendarDate) -> ReportingPeriod? {
    guard let periods = breaks[ObservedPart.Part(part)] else { return nil }
    let next = periods.firstPosition { $0.last > day }
    return next < periods.endIndex ? periods[next] : nil
  }

  private lazy var histories: [ObservedPart.Part: [ReportingPeriod.Granularity?: FigureHistory]] = {
    var figures: [ObservedPart.Part: [FigureHistory.Entry]] = [:]
    for observation in indicator.observations {
      guard let figure = indicator.recordedFigure(of: observation) else { continue }
      figures[ObservedPart.Part(observation.breakdown), default: []].append((observation.period, figure))
    }
    return figures.mapValues { entries in
      var histories: [ReportingPeriod.Granularity?: FigureHistory] = [nil: FigureHistory(entries)]
      for (granularity, entries) in Dictionary(grouping: entries, by: \.period.granularity) {
        histories[granularity] = FigureHistory(entries)
      }
      return histories
    }
  }()

  /// The figures of a part, those about stretches of one length when one is given.
  func history(of part: Breakdown?, in granularity: ReportingPeriod.Granularity?) -> FigureHistory? {
    histories[ObservedPart.Part(part)]?[granularity]
  }
}

/// Figures in the order of time.
struct FigureHistory {
  typealias Entry = (period: ReportingPeriod, figure: ValueRange)

  /// By the last day, then as in the record.
  private let byLast: [Entry]
  /// By the first day, each with the entry that ends first among those up to it.
  private let byFirst: [(first: CalendarDate, endsFirst: Entry)]

  init(_ entries: [Entry]) {
    byLast = entries.enumerated().sorted { ($0.element.period.last, $0.offset) < ($1.element.period.last, $1.offset) }
      .map(\.element)
    var endsFirst: Entry?
    byFirst = entries.sorted { $0.period.first < $1.period.first }.map { entry in
      let earliest = endsFirst.map { entry.period.last < $0.period.last ? entry : $0 } ?? entry
      endsFirst = earliest
      return (entry.period.first, earliest)
    }
  }

  /// The figure from before a day: the last that had ended, else the first to end of those that had begun; without a
  /// day, the first to end.
  func figure(before start: CalendarDate?) -> Entry? {
    guard let start else { return byLast.first }
    let ended = byLast.firstPosition { $0.period.last >= start }
    if ended > 0 { return byLast[ended - 1] }
    let begun = byFirst.firstPosition { $0.first >= start }
    return begun > 0 ? byFirst[begun - 1].endsFirst : nil
  }
}
