/// The windows of a follow-up cadence that are judged, and those in which it wasn't kept.
struct FollowUpWindows: Equatable {
  /// How many days after a window the follow-up of it may come.
  static let grace = 90
  /// How many missed windows a finding names.
  static let named = 3

  /// How many windows are judged.
  let judged: Int
  /// Those that were followed up less often than the cadence says, in order.
  let missed: [ReportingPeriod]

  /// Judges the windows whose days of grace have passed by a date; `nil` when the windows aren't known: no period,
  /// terms without dates, unknown codes.
  ///
  /// A follow-up counts in the window in which the period that it is about ends.
  init?(of cadence: Cadence, in period: CalendarInterval?, followedUp: [ReportingPeriod], asOf date: CalendarDate) {
    guard let period, cadence.times > 0,
      let windows = cadence.followUpWindows(in: period, until: min(period.through ?? date, date))
    else { return nil }
    let (product, overflowed) = cadence.times.multipliedReportingOverflow(by: max(1, cadence.each?.ids.count ?? 1))
    let required = overflowed ? Int.max : product
    let ends = followedUp.map(\.last).sorted()
    let over = windows.filter { $0.last.dayNumber + Self.grace <= date.dayNumber }
    judged = over.count
    missed = over.filter { window in
      let first = ends.firstPosition { $0 >= window.first }
      return ends.firstPosition { $0 > window.last } - first < required
    }
  }
}

extension Cadence {
  /// The windows inside some days, in order; of those that are partly outside `within`, only those with at least half
  /// of their days there.
  fileprivate func followUpWindows(in period: CalendarInterval, until last: CalendarDate) -> [ReportingPeriod]? {
    switch per {
    case .term:
      let terms = within.compactMap { term in term.through.map { ReportingPeriod(from: term.from, through: $0) } }
      guard !terms.isEmpty else { return nil }
      return terms.filter { period.from <= $0.first && $0.last <= last }.sorted { $0.first < $1.first }
    case .period:
      return period.through.flatMap { $0 <= last ? [ReportingPeriod(from: period.from, through: $0)] : [] }
    default:
      return per.windows(touching: period.from, through: last)?.filter { window in
        period.from <= window.first && window.last <= last && (within.isEmpty || isMostlyWithin(window))
      }
    }
  }

  private func isMostlyWithin(_ window: ReportingPeriod) -> Bool {
    let inside = within.reduce(0) { days, interval in
      let first = max(window.first, interval.from).dayNumber
      return days + max(0, min(window.last, interval.through ?? window.last).dayNumber - first + 1)
    }
    return inside * 2 > window.last.dayNumber - window.first.dayNumber
  }
}
