/// The observations of an indicator about the whole or one part, in the order of time, so that what is usable at a date is
/// found in one pass; at once in a plain series, in which nothing is double or missing and values become known in their
/// order.
struct PreparedSeries: Sendable {
  private let observations: [Observation]
  private let content: Content

  private enum Content {
    /// All values in their order.
    case plain([UsableObservation])
    /// By the last day, then the first, then as in the record.
    case mixed([Entry])
  }

  /// What is needed of an observation to tell whether it is usable.
  private struct Entry {
    let position: Int
    let period: ReportingPeriod
    let figure: Figure?
    let publishedOn: CalendarDate?
  }

  /// The observations at some positions.
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
    content = .mixed(
      entries.sorted {
        ($0.period.last, $0.period.first, $0.position) < ($1.period.last, $1.period.first, $1.position)
      }
    )
  }

  /// All observations of an indicator, in one pass that reads little of each; `nil` when they aren't plain, or not all
  /// about the whole.
  init?(plain indicator: Indicator) {
    observations = indicator.observations
    var values: [UsableObservation] = []
    values.reserveCapacity(observations.count)
    for position in observations.indices {
      let period = observations[position].period
      let known = observations[position].publishedOn.map { max($0, period.last) } ?? period.last
      if let last = values.last, period.last <= last.period.last || known < last.knownOn { return nil }
      guard observations[position].breakdown == nil, observations[position].seriesBreak != true,
        let value = observations[position].value, observations[position].status.mayHaveValue
      else { return nil }
      values.append(UsableObservation(position, period, Figure(value), knownOn: known))
    }
    content = .plain(values)
  }

  /// What can be used at a date: what had ended and been published by then, and of several about the same days the one
  /// that stands before the others.
  func usable(asOf date: CalendarDate) -> UsableObservations {
    switch content {
    case .plain(let values):
      return UsableObservations(
        observations: values[..<values.firstPosition { $0.knownOn > date }],
        recorded: observations,
        reasonForNone: values.isEmpty ? .noObservations : .notEnded
      )
    case .mixed(let entries):
      var usable = UsableObservations(recorded: observations)
      let last = forEachStanding(of: entries, at: date) { add($0, to: &usable) }
      if let last {
        usable.reasonForNone = observations[last.position].reasonWithoutValue
      } else if !entries.isEmpty {
        usable.reasonForNone = .notEnded
      }
      return usable
    }
  }

  /// The same with the observations that have no value.
  func points(of indicator: Indicator, asOf date: CalendarDate) -> [ObservationSeries.Point] {
    switch content {
    case .plain(let values):
      return values[..<values.firstPosition { $0.knownOn > date }].map {
        ObservationSeries.Point($0.period, $0.value, observations[Int($0.position)], of: indicator)
      }
    case .mixed(let entries):
      var points: [ObservationSeries.Point] = []
      _ = forEachStanding(of: entries, at: date) {
        points.append(ObservationSeries.Point($0.period, $0.figure, observations[$0.position], of: indicator))
      }
      return points
    }
  }

  /// Goes through what can be used at a date, in the order of time, and gives the last.
  private func forEachStanding(of entries: [Entry], at date: CalendarDate, _ body: (Entry) -> Void) -> Entry? {
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

  /// Of two about the same days, one with a figure stands before one without.
  private func stands(_ entry: Entry, before other: Entry) -> Bool {
    if (entry.figure != nil) != (other.figure != nil) { return entry.figure != nil }
    return observations[entry.position].standsBefore(observations[other.position])
  }

  private func add(_ entry: Entry, to usable: inout UsableObservations) {
    if let figure = entry.figure {
      let knownOn = entry.publishedOn ?? entry.period.last
      usable.observations.append(UsableObservation(entry.position, entry.period, figure, knownOn: knownOn))
    } else {
      usable.gaps.append(.init(period: entry.period, reason: observations[entry.position].reasonWithoutValue))
    }
    if observations[entry.position].seriesBreak == true { usable.seriesBreaks.append(entry.period.last) }
  }
}

/// The series of an indicator, one for each part that its observations are about.
struct PartedSeries: Sendable {
  private let whole: PreparedSeries?
  private let parts: [ObservedPart.Part: PreparedSeries]

  init(_ indicator: Indicator) {
    // Most indicators have no parts, so most observations needn't be sorted into any.
    whole = PreparedSeries(plain: indicator)
    parts =
      whole != nil
      ? [:]
      : Dictionary(
        grouping: indicator.observations.indices,
        by: { ObservedPart.Part(indicator.observations[$0].breakdown) }
      )
      .mapValues { PreparedSeries($0, of: indicator) }
  }

  /// The series of a part; `nil` for the whole. `nil` when no observation is about it.
  subscript(part: Breakdown?) -> PreparedSeries? {
    whole != nil && part == nil ? whole : parts[ObservedPart.Part(part)]
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
