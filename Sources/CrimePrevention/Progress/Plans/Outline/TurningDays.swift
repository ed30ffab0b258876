/// The days on which the answer about each target can change, so that between them it needn't be worked out anew: those on
/// which a value of its indicator becomes known, and its last day.
struct TurningDays: Sendable {
  /// By target where its indicator's days stand; `nil` for a target that may change on any day.
  private let series: [Int?]
  /// By indicator, in order.
  private let days: [[CalendarDate]]
  private let dues: [CalendarDate?]

  init(_ targets: [TargetFrame]) {
    var positions: [Indicator.ID: Int] = [:]
    var days: [[CalendarDate]] = [[]]
    series = targets.map { frame in
      // A new window may begin on any day.
      if let window = frame.target.per, window != .period { return nil }
      guard let indicator = frame.indicator else { return 0 }
      if let known = positions[indicator.id] { return known }
      positions[indicator.id] = days.count
      days.append(indicator.observations.map { max($0.period.last, $0.publishedOn ?? $0.period.last) }.sorted())
      return days.count - 1
    }
    self.days = days
    dues = targets.map(\.due)
  }

  /// The targets whose answer may differ between a date and a later one.
  func targets(changingAfter earlier: CalendarDate, through later: CalendarDate) -> [Int] {
    let isBetween = { (day: CalendarDate) in earlier < day && day <= later }
    let turns = days.map { days in
      let next = days.firstPosition { $0 > earlier }
      return next < days.endIndex && days[next] <= later
    }
    return series.indices.filter { target in
      series[target].map { turns[$0] } ?? true || dues[target].map(isBetween) ?? false
    }
  }
}
