import CrimePrevention

/// Reads the dates set for coming meetings (mötestider).
struct NextMeetingReader {
  let calendar: SwedishCalendar
  /// The year in the heading: `Mötestider för 2025`.
  var statedYear: Int?

  func read(_ lines: [MarkedText], into reading: inout Reading) {
    var year = statedYear
    // Below text about something else, a day may belong to that.
    var followsOther = false
    /// The time of all days, stated before them: `Torsdagar kl. 13`.
    var usual: Read<TimeOfDay>?
    for (number, line) in lines.flatMap(\.sentences).enumerated() {
      let words = line.words
      if words.contains(where: { Self.cancelled.contains($0.letters) }) { continue }
      if let first = words.first, PublishedDay.isStated(by: [first]) { continue }
      if let stated = Self.year(in: words) { year = stated }
      let dates = line.dates(among: words)
      // "Samtliga börjar kl. 9.00."
      if dates.isEmpty, words.contains(where: { ["samtliga", "alla"].contains($0.letters) }),
        let time = line.times(among: words).first
      {
        setTime(Read(time.start, from: line[time.startRange], .inferred), &reading)
      }
      // "5 september, 7 november. Kl. 17 om inget annat meddelas."
      if dates.isEmpty, number > 0, words.prefix(1).contains(where: { ["kl", "klockan"].contains($0.letters) }) {
        usual = line.times(among: words).first.map { Read($0.start, from: line[$0.startRange], .inferred) } ?? usual
      }
      if dates.isEmpty, words.prefix(1).contains(where: { Self.weekdays.contains($0.letters) }) {
        usual = line.times(among: words).first.map { Read($0.start, from: line[$0.startRange], .inferred) }
      }
      if Self.isSigned(line, words, dates) || Self.isOfOtherEvent(words, dates) { continue }
      if dates.isEmpty, words.count > 2, !Self.isAboutMeetings(words) { followsOther = true }
      for (place, found) in dates.enumerated() {
        guard let date = date(found, in: line, year: year, after: reading.meeting.date?.value) else { continue }
        let end = place + 1 < dates.count ? dates[place + 1].range.lowerBound : line.endIndex
        let first = words.firstPosition { $0.range.lowerBound >= found.range.upperBound }
        let rest = [Word](words[first...].prefix { $0.range.upperBound <= end })
        let time = line.times(among: rest, isAboutTimes: false).first ?? spanRight(after: found, in: line, rest)
        let isOwn = !followsOther || found.weekday != nil || time != nil
        let certainty: DraftFact.Certainty = isOwn && Self.isNear(found, in: line, words) ? .stated : .inferred
        add(
          date.atMost(certainty),
          time.map { Read($0.start, from: line[$0.startRange], $0.isRepaired ? .inferred : .stated) },
          &reading
        )
      }
      if dates.count > 1, let time = timeAfterAll(dates, in: line, words) { setTime(time, &reading) }
      if let last = dates.last, let time = commonTime(in: line, words, after: last) { setTime(time, &reading) }
    }
    if let usual { setTime(usual, &reading) }
  }

  private static let weekdays = Lexicon(
    words: ["måndagar", "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar", "söndagar"]
  )

  /// Two hours right after a day: `16 maj 13–15`.
  private func spanRight(after date: FoundDate, in line: MarkedText, _ rest: [Word]) -> FoundTime? {
    guard var time = line.times(among: rest, isAboutTimes: true).first, time.end != nil,
      time.range.lowerBound - date.range.upperBound <= 2, (7...20).contains(time.start.hour)
    else { return nil }
    time.isRepaired = true
    return time
  }

  /// Whether a line states the day of something other than a meeting: `Trygghetsvandring: 14 maj kl. 19`.
  private static func isOfOtherEvent(_ words: [Word], _ dates: [FoundDate]) -> Bool {
    guard let date = dates.first, let colon = words.prefix(6).firstIndex(where: { $0.letters == ":" }), colon > 0,
      words[colon].range.upperBound <= date.range.lowerBound
    else { return false }
    let heading = words[..<colon].filter { $0.kind == .word }
    return !heading.isEmpty
      && !heading.contains { word in
        meetings.end(word.letters) || DecisionSentence.isCouncil(word) || Weekdays.number(of: word.letters) != nil
          || Months.number(of: word.letters) != nil || Label.lexicon.contains(word.letters)
      } && !isAboutMeetings([Word](words[..<colon]))
  }

  private static let meetings = WordEndings(
    "möte möten mötet mötena mötestid mötestider sammanträde sammanträden träff träffar datum tid tider våren hösten vår höst vt ht termin terminen gång dag dagar"
  )

  private static func isAboutMeetings(_ words: [Word]) -> Bool {
    words.indices.contains { Label.lexicon.longestMatch(in: words[$0...])?.meaning == .nextMeetings }
  }

  /// Whether a day belongs to a coming meeting, and doesn't follow *till* or *inför* and a word for the next meeting at
  /// a distance. In *bjuda in skolan till nästa möte*, with a day at the end, that is the day on which something is to
  /// be done.
  private static func isNear(_ date: FoundDate, in line: MarkedText, _ words: [Word]) -> Bool {
    // Only words near it can tie it to something else.
    let end = words.firstPosition { $0.range.upperBound > date.range.lowerBound }
    let before = words.indices[..<end].suffix(24)
    guard let named = before.last(where: { ActionTime.namesNextMeeting([Word](words[$0...].prefix(4))) }),
      let start = words.indices.first, named > start, ["till", "inför"].contains(words[named - 1].letters)
    else { return true }
    return end - named <= 4 && !words[named..<end].contains { $0.letters == "|" }
  }

  /// Whether a line says where and when the notes were signed: `Exempelstad den 5 juni 2023`.
  private static func isSigned(_ line: MarkedText, _ words: [Word], _ dates: [FoundDate]) -> Bool {
    guard let date = dates.first, dates.count == 1, line.suffix(from: date.range.upperBound).bare.isEmpty else {
      return false
    }
    let before = words.filter { $0.range.upperBound <= date.range.lowerBound && $0.kind == .word }
    guard let first = before.first, before.count <= 3, line[first.range.lowerBound].isUppercase else { return false }
    return Weekdays.number(of: first.letters) == nil && Label.lexicon.longestMatch(in: words[...]) == nil
  }

  private static let cancelled = Lexicon(words: "inställt", "inställd", "inställda", "utgår", "ställs")

  /// A year alone on a line: `2025:`.
  private static func year(in words: [Word]) -> Int? {
    let numbers = words.filter { $0.kind == .number }
    guard numbers.count == 1, words.count <= 3, let year = numbers.first.flatMap({ Int($0.letters) }),
      year.isRecentYear
    else { return nil }
    return year
  }

  private func date(_ found: FoundDate, in line: MarkedText, year: Int?, after day: CalendarDate?) -> Read<
    CalendarDate
  >? {
    let text = line[found.range]
    if let date = found.date {
      return Read(date, from: text, found.isRepaired || !found.agrees(with: date) ? .inferred : .stated)
    }
    if let year, let date = found.date(in: year) {
      return Read(date, from: text, found.agrees(with: date) ? .inferred : .uncertain)
    }
    guard let day, let next = day.adding(days: 1) else { return nil }
    if let date = found.first(from: next) {
      // Councils don't meet on a day off: the year may be another one.
      let isWorked = calendar.isWorkingDay(date) ?? true
      return Read(date, from: text, isWorked || found.weekday != nil ? .inferred : .uncertain)
    }
    return nil
  }

  /// The only time of a line with several dates, after the last one: `14 september och 23 november kl. 13.00`.
  private func timeAfterAll(_ dates: [FoundDate], in line: MarkedText, _ words: [Word]) -> Read<TimeOfDay>? {
    let free = words.filter { word in !dates.contains { $0.range.overlaps(word.range) } }
    let times = line.times(among: free)
    guard let time = times.first, times.count == 1, let last = dates.last,
      time.range.lowerBound >= last.range.upperBound
    else { return nil }
    return Read(time.start, from: line[time.startRange], .inferred)
  }

  /// A time after several dates that applies to all of them: `…, samtliga kl. 15.00`.
  private func commonTime(in line: MarkedText, _ words: [Word], after last: FoundDate) -> Read<TimeOfDay>? {
    guard
      let all = words.first(where: {
        ["samtliga", "alla", "klockan", "kl"].contains($0.letters) && $0.range.lowerBound >= last.range.upperBound
      }),
      ["samtliga", "alla"].contains(all.letters)
    else { return nil }
    let rest = words.filter { $0.range.lowerBound >= all.range.lowerBound }
    return line.times(among: rest, isAboutTimes: true).first.map { Read($0.start, from: line[$0.startRange]) }
  }

  private func setTime(_ time: Read<TimeOfDay>, _ reading: inout Reading) {
    let read = reading.took(time)
    for index in reading.meeting.nextMeetings.indices where reading.meeting.nextMeetings[index].startsAt == nil {
      reading.meeting.nextMeetings[index].startsAt = read.atMost(reading.meeting.nextMeetings[index].date.certainty)
    }
  }

  private func add(_ date: Read<CalendarDate>, _ time: Read<TimeOfDay>?, _ reading: inout Reading) {
    if let day = reading.meeting.date?.value, date.value <= day { return }
    if let index = reading.meeting.nextMeetings.firstIndex(where: { $0.date.value == date.value }) {
      if reading.meeting.nextMeetings[index].startsAt == nil {
        let sure = reading.meeting.nextMeetings[index].date.certainty
        reading.meeting.nextMeetings[index].startsAt = time.map { reading.took($0.atMost(sure)) }
      }
      return
    }
    // The time of an uncertain day is uncertain too.
    let parts = NextMeetingParts(
      date: reading.took(date),
      startsAt: time.map { reading.took($0.atMost(date.certainty)) }
    )
    reading.meeting.nextMeetings.append(parts)
  }
}
