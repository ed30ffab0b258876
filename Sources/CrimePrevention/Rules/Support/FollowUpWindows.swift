/// The windows of a follow-up cadence that are judged, and those in which it wasn't kept.
struct FollowUpWindows: Equatable {
  /// How many days after a window its follow-up may come.
  static let grace = 90
  /// How many missed windows a finding names.
  static let named = 3

  /// How many windows are judged.
  let judged: Int
  /// The windows that were followed up less often than the cadence says, in order.
  let missed: [ReportingPeriod]

  /// Judges the windows whose days of grace have passed by a date; `nil` when the windows aren't known: no period,
  /// terms without dates or that overlap, unknown codes.
  ///
  /// A follow-up counts in the window in which the period that it is about ends.
  init?(of cadence: Cadence, in period: CalendarInterval?, followedUp: [ReportingPeriod], asOf date: CalendarDate) {
    guard let period, cadence.times > 0, CadenceWindows.faults(of: cadence).isEmpty else { return nil }
    let windows = CadenceWindows(of: cadence, in: period, through: date).judged
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
