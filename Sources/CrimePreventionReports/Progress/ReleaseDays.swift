import CrimePrevention

/// The days on which something may be shown from: embargoes that end, and figures that are published.
struct ReleaseDays: Sendable {
  /// A day, and what is released then: how many things of a sort, or an indicator's figures.
  struct Day: Sendable {
    enum What: Sendable, Hashable {
      case measures(Int)
      case meetings(Int)
      case agendaItems(Int)
      case values(of: Indicator.ID)
    }

    let day: CalendarDate
    let what: What
  }

  /// In the order of the days.
  let days: [Day]

  /// Finds them. Of what isn't for everyone even after its release date nothing is told.
  init(of whole: CouncilRecord, shown: RecordIndex, asOf date: CalendarDate) {
    let measures = whole.plans.flatMap(\.focusAreas).flatMap(\.measures).map(\.sharing)
    let open = whole.meetings.filter { $0.sharing.map { $0.level == .public } ?? true }
    let found =
      Self.days(of: measures).map { Day(day: $0, what: .measures($1)) }
      + Self.days(of: whole.meetings.map(\.sharing)).map { Day(day: $0, what: .meetings($1)) }
      + Self.days(of: open.flatMap(\.agenda).map(\.sharing)).map { Day(day: $0, what: .agendaItems($1)) }
      + shown.indicators.all.flatMap { indicator in
        Set(indicator.observations.compactMap(\.publishedOn)).sorted().map {
          Day(day: $0, what: .values(of: indicator.id))
        }
      }
    days = found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  private static func days(of sharings: [Sharing?]) -> [(CalendarDate, Int)] {
    let days = sharings.compactMap { $0?.level == .public ? $0?.releaseOn : nil }
    return Dictionary(grouping: days) { $0 }.map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
  }
}
