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
    var standing: Entry?
    for entry in entries {
      guard entry.period.last <= date else { break }
      if let published = entry.publishedOn, published > date { continue }
      if let other = standing, other.period.last == entry.period.last, other.period.first == entry.period.first {
        if observations[entry.position].standsBefore(observations[other.position]) { standing = entry }
      } else {
        if let standing { add(standing, to: &usable) }
        standing = entry
      }
    }
    if let standing {
      add(standing, to: &usable)
      usable.reasonForNone = observations[standing.position].reasonWithoutValue
    } else if !entries.isEmpty {
      usable.reasonForNone = .notEnded
    }
    return usable
  }

  private func add(_ entry: Entry, to usable: inout UsableObservations) {
    if let figure = entry.figure {
      usable.observations.append(
        UsableObservation(period: entry.period, value: figure, observation: observations[entry.position])
      )
    }
    if observations[entry.position].seriesBreak == true { usable.seriesBreaks.append(entry.period.last) }
  }
}

/// An observation with a value that can be used.
struct UsableObservation: Sendable {
  let period: ReportingPeriod
  let value: Figure
  let observation: Observation
}

/// What can be used of a series at an asking date.
struct UsableObservations: Sendable {
  /// In the order of their periods' last days.
  var observations: [UsableObservation] = []
  /// The last day of each value that starts a new series.
  var seriesBreaks: [CalendarDate] = []
  /// Why there is none, when there is none.
  var reasonForNone = NotAssessableReason.noObservations

  var latest: UsableObservation? { observations.last }

  /// The observation whose last day is nearest to a due date, at most 366 days away; of two equally near the earlier.
  func nearest(to due: CalendarDate) -> UsableObservation? {
    let next = observations.firstPosition { $0.period.last >= due }
    // Of several that end on the same day, the one that comes first in their order.
    let before = next > 0 ? observations.firstPosition { $0.period.last >= observations[next - 1].period.last } : nil
    let candidates = [before, next < observations.endIndex ? next : nil].compactMap { $0.map { observations[$0] } }
    let distance = { (observation: UsableObservation) in abs(observation.period.last.dayNumber - due.dayNumber) }
    return candidates.filter { distance($0) <= 366 }.min { distance($0) < distance($1) }
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
