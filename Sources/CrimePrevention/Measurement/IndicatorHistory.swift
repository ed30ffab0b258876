/// All that is recorded of an indicator for the whole or one part, in chronological order. The series known at a date
/// is taken from it in one pass, or directly from a plain history, in which nothing is duplicated or missing and values
/// become known in order.
struct IndicatorHistory: Sendable {
  private let source: IndicatorSeries.Source
  private let content: Content

  private enum Content {
    /// All values in their order.
    case plain([IndicatorSeries.Value])
    /// Sorted by the last day, then the first, then as in the record.
    case mixed([Entry])
  }

  /// What is needed of an observation to determine whether it is known.
  private struct Entry {
    let position: Int
    let period: ReportingPeriod
    let figure: Figure?
    let publishedOn: CalendarDate?
  }

  private var observations: [Observation] { source.indicator.observations }

  /// Makes a history of the observations at some positions.
  init(_ positions: [Int], of source: IndicatorSeries.Source) {
    self.source = source
    let observations = source.indicator.observations
    let entries = positions.map { position in
      Entry(
        position: position,
        period: observations[position].period,
        figure: source.indicator.recordedFigure(of: observations[position]).map(Figure.init),
        publishedOn: observations[position].publishedOn
      )
    }
    content = .mixed(
      entries.sorted {
        ($0.period.last, $0.period.first, $0.position) < ($1.period.last, $1.period.first, $1.position)
      }
    )
  }

  /// Makes a history of all observations of an indicator, in one pass that reads little of each; `nil` when they aren't
  /// plain, or not all about the whole.
  fileprivate init?(plain source: IndicatorSeries.Source) {
    self.source = source
    let observations = source.indicator.observations
    var values: [IndicatorSeries.Value] = []
    values.reserveCapacity(observations.count)
    for position in observations.indices {
      let period = observations[position].period
      let known = observations[position].knownOn
      if let last = values.last, period.last <= last.period.last || known < last.knownOn { return nil }
      guard observations[position].breakdown == nil, observations[position].seriesBreak != true,
        let value = observations[position].value, observations[position].status.mayHaveValue
      else { return nil }
      values.append(IndicatorSeries.Value(position, period, Figure(value), knownOn: known))
    }
    content = .plain(values)
  }

  /// Returns the series as it is known at a date: what had ended and been published by then, with the one that counts
  /// of several observations of the same days.
  ///
  /// - Parameter date: The asking date; `nil` for all that is recorded, whenever it becomes known.
  /// - Returns: The series.
  func series(asOf date: CalendarDate?) -> IndicatorSeries {
    switch content {
    case .plain(let values):
      let end = date.map { date in values.firstPosition { $0.knownOn > date } } ?? values.endIndex
      return IndicatorSeries(source, values[..<end], reasonForNone: values.isEmpty ? .noObservations : .notEnded)
    case .mixed(let entries): return series(of: entries, asOf: date)
    }
  }

  private func series(of entries: [Entry], asOf date: CalendarDate?) -> IndicatorSeries {
    var values: [IndicatorSeries.Value] = []
    var gaps: [IndicatorSeries.Gap] = []
    var breaks: [ReportingPeriod] = []
    func add(_ entry: Entry) {
      if let figure = entry.figure {
        let known = observations[entry.position].knownOn
        values.append(IndicatorSeries.Value(entry.position, entry.period, figure, knownOn: known))
      } else {
        gaps.append(IndicatorSeries.Gap(period: entry.period, position: entry.position))
      }
      if observations[entry.position].seriesBreak == true { breaks.append(entry.period) }
    }
    var counting: Entry?
    for entry in entries {
      if let date {
        guard entry.period.last <= date else { break }
        if let published = entry.publishedOn, published > date { continue }
      }
      guard let other = counting else {
        counting = entry
        continue
      }
      if other.period.last == entry.period.last, other.period.first == entry.period.first {
        let (next, known) = (observations[entry.position], observations[other.position])
        if source.indicator.counts(next, before: known) { counting = entry }
      } else {
        add(other)
        counting = entry
      }
    }
    var reasonForNone = entries.isEmpty ? NotAssessableReason.noObservations : .notEnded
    if let counting {
      add(counting)
      reasonForNone = observations[counting.position].reasonWithoutValue
    }
    return IndicatorSeries(source, values[...], gaps: gaps, breaks: breaks, reasonForNone: reasonForNone)
  }

  /// Returns all observations of a period, in the order of the record.
  func observations(of period: ReportingPeriod) -> [Observation] {
    switch content {
    case .plain(let values):
      let position = values.firstPosition { $0.period.last >= period.last }
      guard position < values.endIndex, values[position].period.hasSameDays(as: period) else { return [] }
      return [observations[Int(values[position].position)]]
    case .mixed(let entries):
      return entries[entries.firstPosition { $0.period.last >= period.last }...]
        .prefix { $0.period.last == period.last }.filter { $0.period.first == period.first }
        .map { observations[$0.position] }
    }
  }
}

/// An indicator with its histories: one for each part of the population that its observations are about. Shared by the
/// targets that are measured with it.
struct IndicatorHistories: Sendable {
  var indicator: Indicator { source.indicator }
  private let source: IndicatorSeries.Source
  private let whole: IndicatorHistory?
  private let parts: [ObservedPart.Part: IndicatorHistory]

  init(_ indicator: Indicator) {
    let source = IndicatorSeries.Source(indicator)
    self.source = source
    // Most indicators have no parts, so most observations needn't be grouped by part.
    whole = IndicatorHistory(plain: source)
    guard whole == nil else {
      parts = [:]
      return
    }
    let positions = Dictionary(grouping: indicator.observations.indices) {
      ObservedPart.Part(indicator.observations[$0].breakdown)
    }
    parts = positions.mapValues { IndicatorHistory($0, of: source) }
  }

  /// The history of a part; `nil` for the whole. Empty when no observation is about it.
  subscript(part: Breakdown?) -> IndicatorHistory {
    if let whole, part == nil { return whole }
    return parts[ObservedPart.Part(part)] ?? empty
  }

  /// The history of a part that no observation can be about.
  var empty: IndicatorHistory { IndicatorHistory([], of: source) }
}

extension ReportingPeriod {
  /// Returns whether two periods have the same days, however they are written.
  func hasSameDays(as other: ReportingPeriod) -> Bool { first == other.first && last == other.last }
}
