import CrimePrevention

/// A day as stated in a text (datum), with or without a year.
struct FoundDate: Sendable, Hashable {
  /// Its range among the marks of its text.
  let range: Range<Int>
  let year: Int?
  let month: Int
  let day: Int
  /// The day of the week stated with it, 1 for Monday.
  var weekday: Int?
  /// Whether letters from a scan were read as digits, or the order of day and month was assumed.
  var isRepaired = false

  /// The date, when the year is stated and the calendar has the day.
  var date: CalendarDate? { year.flatMap { date(in: $0) } }

  func date(in year: Int) -> CalendarDate? { CalendarDate(year: year, month: month, day: day) }

  /// Returns whether the stated weekday is that of a date; `true` when none is stated.
  func agrees(with date: CalendarDate) -> Bool { weekday == nil || weekday == date.weekday }
}

extension FoundDate {
  /// Returns the first date on or after a day, within four years, that this day can be; `nil` when its weekday isn't
  /// the stated one.
  func first(from start: CalendarDate) -> CalendarDate? {
    let candidates = (start.year...start.year + 4).compactMap { date(in: $0) }.filter { $0 >= start }
    guard let nearest = candidates.first else { return nil }
    return agrees(with: nearest) ? nearest : nil
  }

  /// Returns the last date on or before a day, within four years, that this day can be; `nil` when its weekday isn't
  /// the stated one.
  func last(upTo end: CalendarDate) -> CalendarDate? {
    let candidates = (max(1, end.year - 4)...end.year).reversed().compactMap { date(in: $0) }.filter { $0 <= end }
    guard let nearest = candidates.first else { return nil }
    return agrees(with: nearest) ? nearest : nil
  }
}

extension MarkedText {
  /// Returns the days stated in the text, in order. Six digits (`240905`) are a date only where that is allowed, as in
  /// the title of notes.
  func dates(among words: [Word], allowsShort: Bool = false) -> [FoundDate] {
    var found: [FoundDate] = []
    var index = 0
    while index < words.count {
      if let (date, next) = date(at: index, in: words) ?? (allowsShort ? shortDate(at: index, in: words) : nil) {
        found.append(withWeekday(date, before: index, in: words))
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  /// `2024 03 05`, with spaces instead of hyphens.
  private func spaced(at index: Int, in words: [Word]) -> (FoundDate, next: Int)? {
    guard index + 2 < words.count, words[index...index + 2].allSatisfy({ $0.kind == .number }),
      words[index].letters.utf8.count == 4, isTight(words[index...index + 2]),
      words[index + 1].letters.utf8.count == 2, words[index + 2].letters.utf8.count == 2,
      let year = Int(words[index].letters), year.isRecentYear, let month = Int(words[index + 1].letters),
      let day = Int(words[index + 2].letters), CalendarDate(year: year, month: month, day: day) != nil
    else { return nil }
    let range = words[index].range.lowerBound..<words[index + 2].range.upperBound
    return (FoundDate(range: range, year: year, month: month, day: day), index + 3)
  }

  private func date(at index: Int, in words: [Word]) -> (FoundDate, next: Int)? {
    guard words[index].kind == .number else { return nil }
    return spaced(at: index, in: words) ?? digitsOnly(at: index, in: words) ?? dotted(at: index, in: words)
      ?? dayAndMonth(at: index, in: words)
      ?? slashed(at: index, in: words)
  }

  /// `240905`, `24-09-05`.
  private func shortDate(at index: Int, in words: [Word]) -> (FoundDate, next: Int)? {
    let word = words[index]
    if let date = divided(at: index, in: words) { return date }
    guard word.kind == .number, word.letters.utf8.count == 6, let number = Int(word.letters) else { return nil }
    let (year, month, day) = (2000 + number / 10_000, number / 100 % 100, number % 100)
    guard (2010...2040).contains(year), CalendarDate(year: year, month: month, day: day) != nil else { return nil }
    return (FoundDate(range: word.range, year: year, month: month, day: day, isRepaired: word.isRepaired), index + 1)
  }

  /// `24-09-05`.
  private func divided(at index: Int, in words: [Word]) -> (FoundDate, next: Int)? {
    guard index + 4 < words.count, words[index].kind == .number, isDash(words[index + 1]), isDash(words[index + 3])
    else { return nil }
    let parts = [words[index], words[index + 2], words[index + 4]]
    let numbers = parts.compactMap { $0.letters.utf8.count == 2 ? Int($0.letters) : nil }
    guard numbers.count == 3, isTight(words[index...index + 4]), (10...40).contains(numbers[0]),
      CalendarDate(year: 2000 + numbers[0], month: numbers[1], day: numbers[2]) != nil
    else { return nil }
    let range = words[index].range.lowerBound..<words[index + 4].range.upperBound
    return (FoundDate(range: range, year: 2000 + numbers[0], month: numbers[1], day: numbers[2]), index + 5)
  }

  /// `2024-06-11`, `2024.06.11`, `2024/06/11`, `20240611`.
  private func digitsOnly(at index: Int, in words: [Word]) -> (FoundDate, next: Int)? {
    let first = words[index]
    if first.letters.utf8.count == 8, let number = Int(first.letters) {
      let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
      guard year.isRecentYear, CalendarDate(year: year, month: month, day: day) != nil else { return nil }
      let date = FoundDate(range: first.range, year: year, month: month, day: day, isRepaired: first.isRepaired)
      return (date, index + 1)
    }
    guard first.letters.utf8.count == 4, let year = Int(first.letters), year.isRecentYear, index + 4 < words.count
    else {
      return nil
    }
    let parts = words[index...index + 4]
    guard isSeparator(words[index + 1]), isSeparator(words[index + 3]), isTight(parts),
      words[index + 2].kind == .number, words[index + 4].kind == .number,
      let month = Int(words[index + 2].letters), let day = Int(words[index + 4].letters),
      CalendarDate(year: year, month: month, day: day) != nil
    else { return nil }
    let date = FoundDate(
      range: first.range.lowerBound..<words[index + 4].range.upperBound,
      year: year,
      month: month,
      day: day,
      isRepaired: parts.contains { $0.isRepaired }
    )
    return (date, index + 5)
  }

  /// `11 juni 2024`, `den 11:e juni -24`, `11 jun`.
  private func dayAndMonth(at index: Int, in words: [Word]) -> (FoundDate, next: Int)? {
    guard words[index].letters.utf8.count <= 2, let day = Int(words[index].letters), (1...31).contains(day) else {
      return nil
    }
    var next = index + 1
    if next < words.count, words[next].letters == ":" { next += 1 }
    if next < words.count, ["a", "e", "de", "te"].contains(words[next].letters) { next += 1 }
    if next < words.count, words[next].letters == "." { next += 1 }
    guard next < words.count, words[next].kind == .word, let month = Months.number(of: words[next].letters) else {
      return nil
    }
    var end = words[next].range.upperBound
    var isRepaired = words[index].isRepaired
    next += 1
    var year: Int?
    if let stated = self.year(at: next, in: words) {
      year = stated.year
      end = words[stated.next - 1].range.upperBound
      isRepaired = isRepaired || words[stated.next - 1].isRepaired
      next = stated.next
    }
    guard CalendarDate(year: year ?? 2024, month: month, day: day) != nil else { return nil }
    let range = words[index].range.lowerBound..<end
    return (FoundDate(range: range, year: year, month: month, day: day, isRepaired: isRepaired), next)
  }

  /// `11.6.2024`, `11-06-2024`: the day first, as is usual, but not certain.
  private func dotted(at index: Int, in words: [Word]) -> (FoundDate, next: Int)? {
    guard index + 4 < words.count, words[index].letters.utf8.count <= 2 else { return nil }
    let parts = words[index...index + 4]
    guard isSeparator(words[index + 1]), words[index + 1].letters == words[index + 3].letters, isTight(parts),
      words[index + 4].letters.utf8.count == 4, let day = Int(words[index].letters),
      let month = Int(words[index + 2].letters), let year = Int(words[index + 4].letters), year.isRecentYear,
      CalendarDate(year: year, month: month, day: day) != nil
    else { return nil }
    let range = words[index].range.lowerBound..<words[index + 4].range.upperBound
    return (FoundDate(range: range, year: year, month: month, day: day, isRepaired: true), index + 5)
  }

  /// `11/6`, `11/6 2024`, `11/6-24`.
  private func slashed(at index: Int, in words: [Word]) -> (FoundDate, next: Int)? {
    guard index + 2 < words.count, words[index + 1].letters == "/", words[index + 2].kind == .number,
      isTight(words[index...index + 2]), let day = Int(words[index].letters), let month = Int(words[index + 2].letters),
      words[index].letters.utf8.count <= 2, words[index + 2].letters.utf8.count <= 2,
      CalendarDate(year: 2024, month: month, day: day) != nil
    else { return nil }
    // A part of a fraction, a registry number or "2024/25" isn't a day.
    if index > 0, words[index - 1].range.upperBound == words[index].range.lowerBound, words[index - 1].letters != "(" {
      return nil
    }
    var end = words[index + 2].range.upperBound
    var next = index + 3
    var year: Int?
    if let stated = self.year(at: next, in: words) {
      year = stated.year
      end = words[stated.next - 1].range.upperBound
      next = stated.next
    } else if next < words.count, words[next].range.lowerBound == end, words[next].letters == "/" {
      return nil
    }
    return (FoundDate(range: words[index].range.lowerBound..<end, year: year, month: month, day: day), next)
  }

  /// `2024`, `-24`, `’24` after a month.
  private func year(at index: Int, in words: [Word]) -> (year: Int, next: Int)? {
    guard index < words.count else { return nil }
    if words[index].kind == .number, words[index].letters.utf8.count == 4, let year = Int(words[index].letters),
      year.isRecentYear, !isClock(at: index, in: words)
    {
      return (year, index + 1)
    }
    guard
      isSeparator(words[index]) || words[index].letters == "'" || words[index].letters == "’"
        || words[index].letters == ",",
      index + 1 < words.count, words[index + 1].kind == .number, let number = Int(words[index + 1].letters)
    else { return nil }
    let isTight = words[index].range.upperBound == words[index + 1].range.lowerBound
    if words[index + 1].letters.utf8.count == 4, number.isRecentYear, !isClock(at: index + 1, in: words) {
      return (number, index + 2)
    }
    guard words[index].letters != ",", isTight, words[index + 1].letters.utf8.count == 2, (10...40).contains(number)
    else {
      return nil
    }
    return (2000 + number, index + 2)
  }

  /// Returns whether a number of four digits starts a time span, as in `11 juni 2000-2100`.
  private func isClock(at index: Int, in words: [Word]) -> Bool {
    index + 2 < words.count && isDash(words[index + 1]) && words[index + 2].letters.utf8.count == 4
      && words[index + 2].kind == .number
  }

  private func isDash(_ word: Word) -> Bool { word.kind == .sign && self[word.range.lowerBound].isDash }

  private func isSeparator(_ word: Word) -> Bool { isDash(word) || word.letters == "." || word.letters == "/" }

  /// Returns whether words are separated by at most one space, as a scan may insert.
  private func isTight(_ words: ArraySlice<Word>) -> Bool {
    zip(words, words.dropFirst()).allSatisfy { $1.range.lowerBound - $0.range.upperBound <= 1 }
  }

  /// Returns the date with the weekday before it, if any: `tisdagen den 11 juni`.
  private func withWeekday(_ date: FoundDate, before index: Int, in words: [Word]) -> FoundDate {
    var date = date
    var place = index - 1
    while place >= 0, place >= index - 3 {
      if let weekday = Weekdays.number(of: words[place].letters) {
        date.weekday = weekday
        return date
      }
      guard ["den", "d", ",", "."].contains(words[place].letters) else { return date }
      place -= 1
    }
    return date
  }
}

/// Names of months, full and abbreviated.
enum Months {
  static func number(of letters: String) -> Int? { numbers.meaning(of: letters) }

  private static let numbers = Lexicon<Int>([
    ("januari|jan", 1), ("februari|feb|febr", 2), ("mars|mar", 3), ("april|apr", 4), ("maj", 5), ("juni|jun", 6),
    ("juli|jul", 7), ("augusti|aug", 8), ("september|sep|sept", 9), ("oktober|okt", 10), ("november|nov", 11),
    ("december|dec", 12),
  ])
}

/// Names of weekdays: full, in the definite form and abbreviated.
enum Weekdays {
  static func number(of letters: String) -> Int? { numbers.meaning(of: letters) }

  private static let numbers = Lexicon<Int>([
    ("måndag|måndagen|mån|månd", 1), ("tisdag|tisdagen|tis|tisd", 2), ("onsdag|onsdagen|ons|onsd", 3),
    ("torsdag|torsdagen|tors|tor|torsd", 4),
    ("fredag|fredagen|fre|fred", 5), ("lördag|lördagen|lör", 6), ("söndag|söndagen|sön", 7),
  ])
}
