/// The observations of an indicator about the whole or one part, in the order of time, so that what is usable at a date is
/// found in one pass.
struct PreparedSeries: Sendable {
  /// By the last day, then the first, then as in the record.
  private let entries: [Entry]
  private let observations: [Observation]

  /// What is needed of an observation to tell whether it is usable.
  private struct Entry {
    let position: Int
    let period: ReportingPeriod
    let figure: Figure?
    let publishedOn: CalendarDate?
  }

  init(_ positions: [Int], of indicator: Indicator) {
    observations = indicator.observations
    let entries = positions.map { position in
      Entry(
        position: position,
        period: indicator.observations[position].period,
        figure: indicator.recordedFigure(of: indicator.observations[position]).map(Figure.init),
        publishedOn: indicator.observations[position].publishedOn
      )
    }
    let isOrdered = zip(entries, entries.dropFirst()).allSatisfy { $0.period.last < $1.period.last }
    self.entries =
      isOrdered
      ? entries
      : entries.sorted {
        ($0.period.last, $0.period.first, $0.position) < ($1.period.last, $1.period.first, $1.position)
      }
  }

  /// The series of each part that an indicator's observations are about.
  static func byPart(_ indicator: Indicator) -> [ObservedPart.Part: PreparedSeries] {
    // Most indicators have no parts, so most observations needn't be sorted into any.
    guard indicator.observations.contains(where: { $0.breakdown != nil }) else {
      return [ObservedPart.Part(nil): PreparedSeries(Array(indicator.observations.indices), of: indicator)]
    }
    let parts = Dictionary(
      grouping: indicator.observations.indices,
      by: { ObservedPart.Part(indicator.observations[$0].breakdown) }
    )
    return parts.mapValues { PreparedSeries($0, of: indicator) }
  }

  /// What can be used at a date: what had ended and been published by then, and of several about the same days the one
  /// that stands before the others.
  func usable(asOf date: CalendarDate) -> UsableObservations {
    var usable = UsableObservations()
    let last = forEachStanding(at: date) { add($0, to: &usable) }
    if let last {
      usable.reasonForNone = observations[last.position].reasonWithoutValue
    } else if !entries.isEmpty {
      usable.reasonForNone = .notEnded
    }
    return usable
  }

  /// Goes through what can be used at a date, in the order of time, and gives the last.
  private func forEachStanding(at date: CalendarDate, _ body: (Entry) -> Void) -> Entry? {
    var standing: Entry?
    for entry in entries {
      guard entry.period.last <= date else { break }
      if let published = entry.publishedOn, published > date { continue }
      if let other = standing, other.period.last == entry.period.last, other.period.first == entry.period.first {
        if stands(entry, before: other) { standing = entry }
      } else {
        if let standing { body(standing) }
        standing = entry
      }
    }
    if let standing { body(standing) }
    return standing
  }

  /// The same with the observations that have no value.
  func points(of indicator: Indicator, asOf date: CalendarDate) -> [ObservationSeries.Point] {
    var points: [ObservationSeries.Point] = []
    _ = forEachStanding(at: date) { entry in
      let observation = observations[entry.position]
      points.append(
        ObservationSeries.Point(
          period: entry.period,
          value: entry.figure,
          status: observation.status,
          startsNewSeries: observation.seriesBreak == true,
          interval: entry.figure?.exact.flatMap {
            FigureBasis(of: indicator, $0, in: entry.period, observation: observation).interval(of: indicator)
          }
        )
      )
    }
    return points
  }

  /// Of two about the same days, one with a figure stands before one without.
  private func stands(_ entry: Entry, before other: Entry) -> Bool {
    if (entry.figure != nil) != (other.figure != nil) { return entry.figure != nil }
    return observations[entry.position].standsBefore(observations[other.position])
  }

  private func add(_ entry: Entry, to usable: inout UsableObservations) {
    if let figure = entry.figure {
      usable.observations.append(
        UsableObservation(period: entry.period, value: figure, observation: observations[entry.position])
      )
    } else {
      usable.gaps.append(.init(period: entry.period, reason: observations[entry.position].reasonWithoutValue))
    }
    if observations[entry.position].seriesBreak == true { usable.seriesBreaks.append(entry.period.last) }
  }
}

extension Observation {
  fileprivate var reasonWithoutValue: NotAssessableReason {
    switch status?.known {
    case .suppressed: .suppressed
    case .notApplicable: .notApplicable
    default: denominator == 0 ? .emptyPopulation : .valueMissing
    }
  }
}
