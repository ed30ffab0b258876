import CrimePrevention

/// A time of day as stated in a text (klockslag), or a span between two.
struct FoundTime: Sendable, Hashable {
  /// The range of the start among the marks of its text.
  let startRange: Range<Int>
  let start: TimeOfDay
  /// The range of the end.
  var endRange: Range<Int>?
  var end: TimeOfDay?
  /// Whether letters from a scan were read as digits, or the time is stated as approximate (*ca*).
  var isRepaired = false

  var range: Range<Int> { startRange.lowerBound..<(endRange ?? startRange).upperBound }
}

extension MarkedText {
  /// Returns the times stated in the text, in order.
  ///
  /// `15.00`, `15:00`, `kl 15`, `0900–1100`; a bare hour counts only after *kl* or, in a text about times, in a span
  /// (`9–11`).
  func times(among words: [Word], isAboutTimes: Bool = false) -> [FoundTime] {
    var found: [FoundTime] = []
    var index = 0
    while index < words.count {
      var start = index
      var isNamed = false
      var isAbout = index > 0 && Self.aboutWords.contains(words[index - 1].letters)
      if Self.clockWords.contains(words[index].letters), words[index].kind == .word {
        start += 1
        while start < words.count,
          [".", ":"].contains(words[start].letters) || Self.aboutWords.contains(words[start].letters)
        {
          isAbout = isAbout || words[start].kind == .word
          start += 1
        }
        isNamed = start < words.count
      }
      guard start < words.count, let read = span(at: start, in: words, isNamed: isNamed, isAboutTimes) else {
        index += 1
        continue
      }
      var time = read.0
      time.isRepaired = time.isRepaired || isAbout
      found.append(time)
      index = read.next
    }
    return found
  }

  private static let aboutWords: Set<String> = ["ca", "cirka", "c", "omkring", "runt"]

  private static let clockWords: Set<String> = ["kl", "k1", "klockan", "klocka"]

  private func span(at index: Int, in words: [Word], isNamed: Bool, _ isAboutTimes: Bool) -> (FoundTime, next: Int)? {
    let isHour = isNamed || isAboutTimes || startsSpan(at: index, in: words)
    guard let first = clock(at: index, in: words, isNamed: isHour) else { return nil }
    var next = first.next
    // The second of two times.
    var second: (time: TimeOfDay, range: Range<Int>, next: Int, isCertain: Bool, isRepaired: Bool)?
    let isBetween =
      index > 0 && words[index - 1].letters == "mellan" && next < words.count && words[next].letters == "och"
    if next < words.count, isBetween || isDashWord(words[next]) || ["till", "t", "to"].contains(words[next].letters) {
      var place = next + 1
      var isAbout = false
      while place < words.count, ["ca", "cirka", ".", "kl", "klockan"].contains(words[place].letters) {
        isAbout = isAbout || Self.aboutWords.contains(words[place].letters)
        place += 1
      }
      second = clock(at: place, in: words, isNamed: true)
      if isAbout { second?.isRepaired = true }
      if let found = second, found.time <= first.time { second = nil }
      if let found = second, !first.isCertain, !found.isCertain, !isNamed, !isAboutTimes { second = nil; _ = found }
      if let found = second { next = found.next }
    }
    guard first.isCertain || isNamed || (second?.isCertain ?? false) || (isAboutTimes && second != nil) else {
      return nil
    }
    let time = FoundTime(
      startRange: first.range,
      start: first.time,
      endRange: second?.range,
      end: second?.time,
      isRepaired: first.isRepaired || second?.isRepaired ?? false
    )
    return (time, next)
  }

  /// Returns whether a bare hour is the first of two times: `9–11.30`.
  private func startsSpan(at index: Int, in words: [Word]) -> Bool {
    guard index + 2 < words.count, isDashWord(words[index + 1]) else { return false }
    return clock(at: index + 2, in: words, isNamed: true)?.isCertain ?? false
  }

  private func isDashWord(_ word: Word) -> Bool { word.kind == .sign && self[word.range.lowerBound].isDash }

  /// Returns the time at a word; certain when a period or colon precedes its minutes and it isn't part of a date or
  /// number.
  private func clock(
    at index: Int,
    in words: [Word],
    isNamed: Bool
  ) -> (time: TimeOfDay, range: Range<Int>, next: Int, isCertain: Bool, isRepaired: Bool)? {
    guard index < words.count, words[index].kind == .number, let number = Int(words[index].letters) else { return nil }
    let word = words[index]
    let isGlued = index > 0 && words[index - 1].range.upperBound == word.range.lowerBound
    if isGlued, [".", ",", "/", "§", "%"].contains(words[index - 1].letters), !isNamed { return nil }
    if word.letters.utf8.count <= 2, index + 2 < words.count, [".", ":"].contains(words[index + 1].letters),
      words[index + 2].kind == .number, words[index + 2].letters.utf8.count == 2,
      words[index + 2].range.lowerBound - word.range.upperBound <= 2, let minute = Int(words[index + 2].letters),
      let time = TimeOfDay(hour: number, minute: minute), !goesOn(after: index + 2, in: words)
    {
      let range = word.range.lowerBound..<words[index + 2].range.upperBound
      return (time, range, index + 3, true, word.isRepaired || words[index + 2].isRepaired)
    }
    if word.letters.utf8.count <= 2, isNamed, index + 1 < words.count, words[index + 1].kind == .number,
      words[index + 1].range.lowerBound - word.range.upperBound == 1,
      ["00", "15", "30", "45"].contains(words[index + 1].letters), let minute = Int(words[index + 1].letters),
      let time = TimeOfDay(hour: number, minute: minute)
    {
      // "13 00", where a scan has lost the period
      return (time, word.range.lowerBound..<words[index + 1].range.upperBound, index + 2, false, true)
    }
    if word.letters.utf8.count == 4, isNamed, let time = TimeOfDay(hour: number / 100, minute: number % 100) {
      return (time, word.range, index + 1, false, word.isRepaired)
    }
    if word.letters.utf8.count <= 2, isNamed, let time = TimeOfDay(hour: number, minute: 0),
      !goesOn(after: index, in: words)
    {
      return (time, word.range, index + 1, false, word.isRepaired)
    }
    return nil
  }

  /// Returns whether a number continues as something else, such as a date, a decimal number or a quantity:
  /// `14.03.2024`, `15.00.1`, `9/3`, `15 %`, `10 min`.
  private func goesOn(after index: Int, in words: [Word]) -> Bool {
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    if ["%", "procent", "min", "minuter", "m", "kr", "mkr", "tkr", "st"].contains(next.letters) { return true }
    if Months.number(of: next.letters) != nil { return true }
    guard next.range.lowerBound == words[index].range.upperBound else { return false }
    if next.letters == "/" { return true }
    return [".", ","].contains(next.letters) && index + 2 < words.count && words[index + 2].kind == .number
      && words[index + 2].range.lowerBound == next.range.upperBound
  }
}

extension MarkedText {
  /// The durations in minutes stated in the text.
  var minutes: [(value: Int, range: Range<Int>)] {
    let words = self.words
    return words.indices.dropLast().compactMap { index in
      guard words[index].kind == .number, words[index].letters.utf8.count <= 3, let value = Int(words[index].letters),
        value > 0,
        ["min", "minuter", "minut", "m"].contains(words[index + 1].letters),
        words[index + 1].letters != "m" || words[index + 1].range.lowerBound == words[index].range.upperBound
      else { return nil }
      return (value, words[index].range.lowerBound..<words[index + 1].range.upperBound)
    }
  }

  /// The text without *kl.* and punctuation at its end.
  var withoutClockWord: MarkedText {
    var words = self.words
    while let last = words.last, last.kind == .sign || ["kl", "klockan"].contains(last.letters) { words.removeLast() }
    guard let first = words.first, let last = words.last else { return self[startIndex..<startIndex] }
    return text(from: first, through: last)
  }
}
