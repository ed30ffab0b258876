/// The windows of a cadence within a period: those that are judged, and those only partly inside.
struct CadenceWindows: Sendable {
  /// The first day of the time in which the cadence is to be kept.
  let start: CalendarDate
  /// Windows to be judged once they are over, in order, without overlap.
  private(set) var judged: [ReportingPeriod] = []
  /// Windows not judged, since they lie only partly inside the period or mostly outside ``Cadence/within``.
  private(set) var partial: [ReportingPeriod] = []

  /// - Parameters:
  ///   - cadence: The cadence, without ``faults(of:)``.
  ///   - period: The time in which it is to be kept.
  ///   - horizon: The last day of interest; windows that begin later are left out.
  init(of cadence: Cadence, in period: CalendarInterval, through horizon: CalendarDate) {
    start = period.from
    switch cadence.per.known {
    case nil: break
    case .period:
      // Not a calendar window: it is the whole time, however much of it counts.
      judged = [period.days].filter { $0.first <= $0.last }
    case .term:
      divide(cadence.within.asTerms.filter { $0.first <= horizon }, by: period)
    case .week, .month, .quarter, .tertial, .halfYear, .year:
      let last = min(period.lastDay, horizon)
      divide(cadence.per.windows(touching: period.from, through: last) ?? [], by: period)
      if !cadence.within.isEmpty { divide(by: DaySpans(cadence.within)) }
    }
  }

  /// Returns why a cadence has no windows in any period.
  static func faults(of cadence: Cadence) -> [NotAssessableReason] {
    guard let per = cadence.per.known else { return [.unknownCode] }
    guard per == .term else { return [] }
    return cadence.within.faultsAsTerms
  }

  private mutating func divide(_ windows: [ReportingPeriod], by period: CalendarInterval) {
    for window in windows {
      if period.from <= window.first, window.last <= period.lastDay {
        judged.append(window)
      } else if period.from <= window.last, window.first <= period.lastDay {
        partial.append(window)
      }
    }
  }

  /// Keeps the windows of which at least half the days count. Windows without such a day aren't listed.
  private mutating func divide(by counting: DaySpans) {
    let candidates = judged
    partial = partial.filter { counting.days(in: $0) > 0 }
    judged = []
    for window in candidates {
      let inside = counting.days(in: window)
      if inside * 2 >= window.last.dayNumber - window.first.dayNumber + 1 {
        judged.append(window)
      } else if inside > 0 {
        partial.append(window)
      }
    }
    partial.sort { $0.first < $1.first }
  }
}

extension Cadence {
  /// The school terms that it states; empty when it isn't per term.
  var terms: [CalendarInterval] { per == .term ? within : [] }
}

extension [CalendarInterval] {
  /// The terms stated, each once, in their order.
  var asTerms: [ReportingPeriod] {
    Set(map(\.days)).filter { $0.first <= $0.last }.sorted { $0.first < $1.first }
  }

  /// Why the intervals can't be terms.
  var faultsAsTerms: [NotAssessableReason] {
    let terms = asTerms
    if terms.isEmpty { return [.termsMissing] }
    return zip(terms, terms.dropFirst()).allSatisfy { $0.last < $1.first } ? [] : [.termsOverlapping]
  }
}

extension CalendarInterval {
  /// The days; for an open interval, through the last one that a date can represent.
  fileprivate var days: ReportingPeriod { ReportingPeriod(from: from, through: lastDay) }
}

/// Days in several intervals, which may overlap as stated.
struct DaySpans: Sendable {
  /// In order, separate from each other.
  private var spans: [ClosedRange<Int>] = []
  /// How many days there are in the spans before each one.
  private var daysBefore: [Int] = []

  /// - Parameter intervals: The intervals; those that end before they start have no days.
  init(_ intervals: [CalendarInterval]) {
    let stated = intervals.map { ($0.from.dayNumber, $0.lastDay.dayNumber) }
    var days = 0
    for (first, last) in stated.filter({ $0.0 <= $0.1 }).sorted(by: { $0.0 < $1.0 }) {
      if let previous = spans.last, first <= previous.upperBound + 1 {
        let joined = previous.lowerBound...max(previous.upperBound, last)
        days += joined.count - previous.count
        spans[spans.count - 1] = joined
      } else {
        daysBefore.append(days)
        spans.append(first...last)
        days += last - first + 1
      }
    }
  }

  /// Returns how many of a period's days are in the spans. Logarithmic in the number of spans.
  func days(in period: ReportingPeriod) -> Int {
    days(through: period.last.dayNumber) - days(through: period.first.dayNumber - 1)
  }

  private func days(through day: Int) -> Int {
    let begun = spans.firstPosition { $0.lowerBound > day }
    guard begun > 0 else { return 0 }
    let span = spans[begun - 1]
    return daysBefore[begun - 1] + min(day, span.upperBound) - span.lowerBound + 1
  }
}
