import CrimePrevention

/// The calendar below a plot: a line where each stretch begins, its name in its middle, the year below shorter ones.
struct CalendarAxis: Sendable {
  let ticks: TimeTicks
  let time: TimeScale
  let top: Double
  let bottom: Double

  var markup: [Markup] { lines + names(at: bottom + 17) + years }

  /// The names once more above the plot, for one so high that its bottom is out of sight.
  var namesAbove: [Markup] { names(at: top - 7) }

  private var lines: [Markup] {
    ticks.stretches.compactMap { stretch in
      guard time.days.contains(stretch.days.lowerBound) else { return nil }
      let x = time.x(stretch.days.lowerBound)
      let ends = [PathData.Point(x: x, y: top), PathData.Point(x: x, y: bottom + 5)]
      return .element(Element("path", PathData(through: ends).attribute, .class("grid")))
    }
  }

  /// A name is written where the visible part of its stretch has space for it, and where it covers no other.
  private func names(at y: Double) -> [Markup] {
    var end = time.left - 30
    return ticks.stretches.compactMap { stretch in
      guard let (label, x) = place(stretch.name, over: stretch.days), label.frame(x: x, y: 0, .middle).left > end + 4
      else { return nil }
      end = x + label.width / 2
      return .element(label.element(x: x, y: y, .middle, quiet: true))
    }
  }

  private var years: [Markup] {
    var end = time.left - 30
    var marks: [Markup] = []
    for (position, stretch) in ticks.stretches.enumerated() {
      let before = position > 0 ? ticks.stretches[position - 1].year : nil
      guard let year = stretch.year, year != before, let (label, x) = place(year, over: stretch.days),
        x - label.width / 2 > end
      else { continue }
      end = x + label.width / 2 + 4
      marks.append(.element(label.element(x: x, y: bottom + 35, .middle, quiet: true)))
    }
    return marks
  }

  private func place(_ name: String, over days: Range<Int>) -> (Label, x: Double)? {
    guard days.lowerBound <= time.days.upperBound, time.days.lowerBound < days.upperBound else { return nil }
    let label = Label(name)
    let (left, right) = (time.x(days.lowerBound), time.x(days.upperBound))
    let x = (left + right) / 2
    // Half a stretch at the edge still shows its name when that reaches a little beyond it.
    guard right - left >= label.width * 0.8 else { return nil }
    return (label, min(max(x, label.width / 2 + 2), time.right + 8 - label.width / 2))
  }
}

/// The marks of a time axis: stretches of the calendar with their names, few enough to be read.
///
/// A name is in the middle of its stretch, since a value of a year is drawn at the year's last day.
struct TimeTicks: Sendable {
  /// A stretch of the calendar.
  struct Stretch: Sendable {
    /// Its first day and the first day after it, as numbers from 1970-01-01.
    let days: Range<Int>
    let name: String
    /// The year, for stretches that are shorter.
    let year: String?
  }

  let stretches: [Stretch]

  /// Whether the stretches are shorter than years, so that the year is written below them.
  var haveYears: Bool { stretches.contains { $0.year != nil } }

  /// Chooses the shortest stretches that keep within a number of stretches.
  init(of days: ClosedRange<Int>, most: Int, language: MessageLanguage) {
    let months = [1, 3].first { days.count / (30 * $0) < most }
    if let months, days.count > 75 {
      stretches = Self.parts(of: days, months: months, language)
    } else if days.count <= 75 {
      stretches = Self.weeks(of: days, most: most, language)
    } else {
      stretches = Self.years(of: days, most: most)
    }
  }

  private static func years(of days: ClosedRange<Int>, most: Int) -> [Stretch] {
    guard let first = CalendarDate(dayNumber: days.lowerBound)?.year,
      let last = CalendarDate(dayNumber: days.upperBound)?.year
    else { return [] }
    let apart = [1, 2, 5, 10, 20, 50, 100, 200, 500].first { (last - first) / $0 < most } ?? 1000
    return (first...last).filter { $0.isMultiple(of: apart) }.compactMap { year in
      stretch(from: year, 1, months: 12, name: String(year))
    }
  }

  private static func parts(of days: ClosedRange<Int>, months: Int, _ language: MessageLanguage) -> [Stretch] {
    guard let first = CalendarDate(dayNumber: days.lowerBound), let last = CalendarDate(dayNumber: days.upperBound)
    else { return [] }
    let numbers = (first.year * 12 + first.month - 1) / months...(last.year * 12 + last.month - 1) / months
    return numbers.compactMap { number in
      let (year, month) = (number * months / 12, number * months % 12 + 1)
      guard let day = CalendarDate(year: year, month: month, day: 1) else { return nil }
      let name =
        months == 1
        ? String(day.monthName.text(in: language).prefix(3))
        : language.say("Q", "kv\u{A0}") + String((month - 1) / 3 + 1)
      return stretch(from: year, month, months: months, name: name, year: String(year))
    }
  }

  private static func weeks(of days: ClosedRange<Int>, most: Int, _ language: MessageLanguage) -> [Stretch] {
    // A day with its month needs the space of two months' names.
    let apart = [1, 2, 7, 14, 28, 56].first { days.count / $0 < most / 2 } ?? 56
    return stride(from: days.lowerBound, through: days.upperBound, by: apart).compactMap { number in
      guard let day = CalendarDate(dayNumber: number) else { return nil }
      let month = day.monthName.text(in: language).prefix(3)
      return Stretch(days: number..<number + apart, name: "\(day.day)\u{A0}\(month)", year: String(day.year))
    }
  }

  private static func stretch(
    from year: Int,
    _ month: Int,
    months: Int,
    name: String,
    year shown: String? = nil
  ) -> Stretch? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let end = first.adding(months: months)?.dayNumber ?? first.dayNumber + 31 * months
    return Stretch(days: first.dayNumber..<end, name: name, year: shown)
  }
}

/// The place of days between the left and the right end of a plot.
struct TimeScale: Sendable {
  /// The first and the last day, as numbers from 1970-01-01.
  let days: ClosedRange<Int>
  let left: Double
  let right: Double

  /// A scale that holds some days, with a little space at both ends.
  ///
  /// - Parameters:
  ///   - days: At least one day.
  ///   - left: Where the plot begins.
  ///   - right: Where it ends.
  ///   - space: How much is added at each end, as a part of the whole.
  init(holding days: [Int], left: Double, right: Double, space: Double = 0.03) {
    let first = days.min() ?? 0
    let last = days.max() ?? first
    // A single day gets a year and a half on each side, so that the axis shows which year it is in.
    let added = first == last ? 548 : Int((Double(last - first) * space).rounded(.up))
    self.days = first - added...last + added
    self.left = left
    self.right = right
  }

  /// The place of a day; that of one beyond the scale is the scale's end.
  func x(_ day: Int) -> Double {
    let inside = min(max(day, days.lowerBound), days.upperBound)
    return left + Double(inside - days.lowerBound) / Double(days.count - 1) * (right - left)
  }

  func x(_ date: CalendarDate) -> Double { x(date.dayNumber) }
}
