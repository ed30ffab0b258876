extension Cadence {
  /// How long after a window the follow-up of it may come.
  static var followUpGrace: Int { 90 }

  /// The windows that should have been followed up by a date and weren't often enough.
  ///
  /// A follow-up counts in the window in which the period that it is about ends. `nil` when the windows can't be told:
  /// weeks, terms without dates, unknown codes.
  func missedWindows(
    in period: CalendarInterval,
    followedUp: [ReportingPeriod],
    asOf date: CalendarDate
  ) -> [ReportingPeriod]? {
    let last = period.through.map { min($0, date) } ?? date
    guard times > 0, period.from <= last, let windows = followUpWindows(in: period, until: last) else { return nil }
    let (product, overflowed) = times.multipliedReportingOverflow(by: max(1, each?.ids.count ?? 1))
    let required = overflowed ? Int.max : product
    let ends = followedUp.map(\.last).sorted()
    return windows.filter { window in
      guard window.last.dayNumber + Self.followUpGrace <= date.dayNumber else { return false }
      return ends.count(through: window.last) - ends.count(before: window.first) < required
    }
  }

  private func followUpWindows(in period: CalendarInterval, until last: CalendarDate) -> [ReportingPeriod]? {
    switch per {
    case .term:
      let terms = within.compactMap { term in term.through.map { ReportingPeriod(from: term.from, through: $0) } }
      return terms.isEmpty ? nil : terms.filter { period.from <= $0.first && $0.last <= last }
    case .period:
      return period.through.map { [ReportingPeriod(from: period.from, through: $0)] }
    default:
      return per.windows(from: period.from, through: last)
    }
  }
}

extension [CalendarDate] {
  /// How many of the sorted dates come before a date.
  fileprivate func count(before date: CalendarDate) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < date { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many of the sorted dates come no later than a date.
  fileprivate func count(through date: CalendarDate) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= date { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
