import CrimePrevention

/// Where days stand between the left and the right end of a plot.
struct TimeScale: Sendable {
  /// The first and the last day, as numbers from 1970-01-01.
  let days: ClosedRange<Int>
  let left: Double
  let right: Double

  /// A scale that holds some days, with a little room at both ends.
  ///
  /// - Parameters:
  ///   - days: At least one day.
  ///   - left: Where the plot begins.
  ///   - right: Where it ends.
  ///   - room: How much is added at each end, as a part of the whole.
  init(holding days: [Int], left: Double, right: Double, room: Double = 0.03) {
    let first = days.min() ?? 0
    let last = days.max() ?? first
    // A single day gets a year and a half on each side, so that the axis shows which year it is in.
    let added = first == last ? 548 : Int((Double(last - first) * room).rounded(.up))
    self.days = first - added...last + added
    self.left = left
    self.right = right
  }

  /// The place of a day; one beyond the scale stands at its end.
  func x(_ day: Int) -> Double {
    let inside = min(max(day, days.lowerBound), days.upperBound)
    return left + Double(inside - days.lowerBound) / Double(days.count - 1) * (right - left)
  }

  func x(_ date: CalendarDate) -> Double { x(date.dayNumber) }
}
