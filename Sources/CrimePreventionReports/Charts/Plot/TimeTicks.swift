import CrimePrevention

/// The marks of a time axis: stretches of the calendar with their names, few enough to be read.
///
/// A name stands in the middle of its stretch, since a value of a year stands at the year's last day.
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

  /// Whether the stretches are shorter than years, so that the year stands below them.
  var haveYears: Bool { stretches.contains { $0.year != nil } }

  /// The longest that keep within a number of stretches.
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
    // A day with its month needs the room of two months' names.
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
