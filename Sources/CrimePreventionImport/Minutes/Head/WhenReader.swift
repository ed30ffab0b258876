import CrimePrevention

/// Reads when and where people met from a line or a sentence.
struct WhenReader {
  let text: MarkedText
  var isPlace = false
  /// Whether the label names a place, alone or with a time.
  var namesPlace = false
  /// The year given to the reader.
  let year: Int?

  /// Reads the text after a label such as `Plats och tid:`.
  func read(into reading: inout Reading) {
    let words = text.words
    let dates = text.dates(among: words, allowsShort: !isPlace)
    // Among several days and times, the first is the likeliest.
    if let date = dates.first { take(date, dates.count == 1 ? .stated : .inferred, &reading) }
    let free = words.filter { word in !dates.contains { $0.range.overlaps(word.range) } }
    let times = text.times(among: free, isAboutTimes: !isPlace)
    if let time = times.first {
      let end = endTold(by: times, among: words)
      take(time, times.count == 1 || time.end != nil || end != nil ? .stated : .inferred, &reading)
      if let end { reading.meeting.endsAt = reading.meeting.endsAt ?? reading.took(end) }
    }
    let rest = remainder(of: words, without: dates.map(\.range) + times.map(\.range))
    PlaceReader(parts: rest, isLabelled: namesPlace).read(into: &reading)
  }

  /// The second of two times, if a word or a sign says that the meeting ended then: `start 10.00, slut 11.50`.
  private func endTold(by times: [FoundTime], among words: [Word]) -> Read<TimeOfDay>? {
    guard times.count == 2, times[0].end == nil, times[1].end == nil, times[1].start > times[0].start else {
      return nil
    }
    // "10.00 / 11.45"
    let between = text[times[0].range.upperBound..<times[1].range.lowerBound].trimmed
    if between.string == "/" || between.isEmpty {
      return Read(times[1].start, from: text[times[1].startRange], .inferred)
    }
    guard
      let before = words.last(where: {
        $0.kind == .word && !["kl", "klockan"].contains($0.letters) && $0.range.upperBound <= times[1].range.lowerBound
      }),
      before.range.lowerBound >= times[0].range.upperBound,
      Label.ends.contains(before.letters) || Self.closed.contains(before.letters)
    else { return nil }
    return Read(times[1].start, from: text[times[1].startRange], times[1].isRepaired ? .inferred : .stated)
  }

  /// Reads a line of the head without a label.
  func readLine(into reading: inout Reading) {
    let words = text.words
    let isTitle = words.contains { DocumentKind.isNamed(by: $0) }
    guard words.count <= (isTitle ? 40 : 24) else { return }
    let dates = text.dates(among: words, allowsShort: isTitle || words.first?.kind == .number)
    /// Whether it starts with a day or a time, or names the council or the like.
    let isOfMeeting = isOfMeeting(words, dates)
    let times = text.times(among: words.filter { word in !dates.contains { $0.range.overlaps(word.range) } }).filter {
      // "13:00–14:00 (UTC+02:00)"
      $0.range.lowerBound == text.startIndex || !["+", "-"].contains(text[$0.range.lowerBound - 1])
    }
    let spoken = words.filter { $0.kind == .word }.count
    if PublishedDay.isStated(by: words) || Self.isToCome(words) { return }
    // A day that isn't the meeting's has a time of its own.
    if let date = dates.first?.date, let known = reading.meeting.date, known.certainty == .stated, known.value != date,
      !isTitle
    {
      if dates.count == 1, words.filter({ $0.kind == .word }).count <= 4, dates[0].weekday == nil, times.isEmpty {
        take(dates[0], .stated, &reading)
      }
      return
    }
    let startsWithDay = (dates.first?.range.lowerBound ?? text.endIndex) - text.startIndex <= 12
    let isWhole = startsWithDay && dates.first?.year != nil && times.first?.end != nil && spoken <= 16
    // "Sammanträde med rådet i Övningsås den 22 januari 2015 kl. 18.30"
    let meeting = words.prefix(3).firstIndex { Self.meeting.contains($0.letters) }
    let namesMeeting = meeting != nil && dates.first?.year != nil && spoken <= 20
    if let date = dates.first, dates.count == 1, isTitle || spoken <= 8 || isWhole || namesMeeting {
      take(date, isTitle || spoken > 4 || !isOfMeeting ? .inferred : .stated, &reading)
    }
    if let time = times.first, times.count == 1, spoken <= 10 || (isTitle || namesMeeting) && dates.count == 1 {
      // A single time without a word for it may belong to anything.
      let isNamed = time.end != nil || words.contains { ["kl", "klockan", "tid"].contains($0.letters) }
      // "Polisens öppna möte den 3 maj 2024 kl. 18" isn't this one.
      let isOther = !isTitle && meeting.map { $0 > 0 } == true
      take(time, isNamed && isOfMeeting && !isOther ? .stated : .inferred, &reading)
    }
    // A row of a table or a sentence names no place.
    let isHeadLine = !dates.isEmpty && !times.isEmpty
    guard isHeadLine || text.firstIndex(of: "|") == nil && text.firstIndex(of: "\t") == nil,
      text.marks.last?.scalar != "." || spoken <= 4
    else { return }
    let rest = remainder(of: words, without: dates.map(\.range) + times.map(\.range))
    PlaceReader(parts: rest, isLabelled: false).read(into: &reading)
    // "Tisdagen den 12 mars kl 18 i bygdegården"
    guard isOfMeeting, !dates.isEmpty, !times.isEmpty else { return }
    PlaceReader(parts: rest, isLabelled: false).readApart(into: &reading)
    PlaceReader(parts: rest, isLabelled: false).readSentence(into: &reading)
  }

  /// Whether a line without a label is likely to be about the meeting: it starts with a day or a time
  /// (`Kl. 13–15, biblioteket`), or has a day with its time or the council's name. `Telefontid 9–11` and
  /// `Gäller från 2024-01-01` are about something else.
  private func isOfMeeting(_ words: [Word], _ dates: [FoundDate]) -> Bool {
    guard let first = words.first(where: { $0.kind != .sign }) else { return false }
    if first.kind == .number || ["kl", "klockan", "tid", "den"].contains(first.letters) { return true }
    if Weekdays.number(of: first.letters) != nil || !dates.isEmpty && !text.times(among: words).isEmpty { return true }
    return words.contains {
      DecisionSentence.isCouncil($0) || DocumentKind.isNamed(by: $0) || Self.meeting.contains($0.letters)
    }
  }

  func take(_ found: FoundDate, _ certainty: DraftFact.Certainty, _ reading: inout Reading) {
    let current = reading.meeting.date
    if certainty == .stated, let stated = current, let date = found.date, date != stated.value {
      // If two days are stated equally clearly, one is about something else.
      reading.meeting.date = stated.atMost(.inferred)
    }
    guard current == nil || (current?.certainty ?? .stated) > certainty else { return }
    guard let date = found.date ?? year.flatMap(found.date(in:)) else {
      if reading.dayWithoutYear == nil { reading.dayWithoutYear = (found, text[found.range]) }
      return
    }
    let agrees = found.agrees(with: date)
    let isSure = agrees && found.date != nil && !found.isRepaired
    let otherwise: DraftFact.Certainty = agrees ? .inferred : .uncertain
    reading.meeting.date = reading.took(Read(date, from: text[found.range], isSure ? certainty : otherwise))
  }

  func take(_ time: FoundTime, _ certainty: DraftFact.Certainty, _ reading: inout Reading) {
    // Nobody meets at night: it may be the time of something else, or a digit is lost.
    let isUsual = (7...21).contains(time.start.hour)
    let sure = time.isRepaired || !isUsual ? max(certainty, .inferred) : certainty
    guard reading.meeting.startsAt == nil else { return }
    reading.meeting.startsAt = reading.took(Read(time.start, from: text[time.startRange], sure))
    if let end = time.end, let range = time.endRange {
      reading.meeting.endsAt = reading.took(Read(end, from: text[range], sure))
    }
  }

  /// The text between dates and times.
  func remainder(of words: [Word], without ranges: [Range<Int>]) -> [MarkedText] {
    var parts: [MarkedText] = []
    var start = text.startIndex
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > start { parts.append(text[start..<range.lowerBound]) }
      start = max(start, range.upperBound)
    }
    if start < text.endIndex { parts.append(text[start..<text.endIndex]) }
    return parts
  }
}
