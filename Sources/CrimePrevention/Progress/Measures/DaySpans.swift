/// Days in several stretches, which may overlap as stated.
struct DaySpans: Sendable {
  /// In their order, apart from each other.
  private var spans: [ClosedRange<Int>] = []
  /// How many days there are in the spans before each one.
  private var daysBefore: [Int] = []

  /// - Parameter intervals: The stretches; those upside down have no days.
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

  /// How many of a period's days are among them. Logarithmic in the number of stretches.
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
