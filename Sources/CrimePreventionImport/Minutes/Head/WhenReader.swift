import CrimePrevention

/// Reads when and where people met from a line or a sentence.
struct WhenReader {
  let text: MarkedText
  var isPlace = false
  /// Whether the label names a place, alone or with a time.
  var namesPlace = false
  /// The year that the reader was told.
  let year: Int?

  /// What follows a label such as `Plats och tid:`.
  func read(into reading: inout Reading) {
    let words = text.words
    let dates = text.dates(among: words, allowsShort: !isPlace)
    // Of several days and times, the first is the likeliest.
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

  /// The second of two times, when a word says that the meeting ended then: `start 10.00, slut 11.50`.
  private func endTold(by times: [FoundTime], among words: [Word]) -> Read<TimeOfDay>? {
    guard times.count == 2, times[0].end == nil, times[1].end == nil, times[1].start > times[0].start else {
      return nil
    }
    // "10.00 / 11.45"
    let between = text[times[0].range.upperBound..<times[1].range.lowerBound].trimmed
    if between.string == "/" { return Read(times[1].start, from: text[times[1].startRange], .inferred) }
    guard
      let before = words.last(where: { $0.kind == .word && $0.range.upperBound <= times[1].range.lowerBound }),
      before.range.lowerBound >= times[0].range.upperBound,
      Label.ends.contains(before.letters) || Self.closed.contains(before.letters)
    else { return nil }
    return Read(times[1].start, from: text[times[1].startRange], times[1].isRepaired ? .inferred : .stated)
  }

  /// A line of the head without a label.
  func readLine(into reading: inout Reading) {
    let words = text.words
    let isTitle = words.contains { DocumentKind.isNamed(by: $0) }
    guard words.count <= (isTitle ? 40 : 24) else { return }
    let dates = text.dates(among: words, allowsShort: isTitle || words.first?.kind == .number)
    /// Whether it starts with a day or a time, or names the council beside it.
    let isOfMeeting = isOfMeeting(words, dates)
    let times = text.times(among: words.filter { word in !dates.contains { $0.range.overlaps(word.range) } }).filter {
      // "13:00–14:00 (UTC+02:00)"
      $0.range.lowerBound == text.startIndex || !["+", "-"].contains(text[$0.range.lowerBound - 1])
    }
    let spoken = words.filter { $0.kind == .word }.count
    if PublishedDay.isTold(by: words) || Self.isToCome(words) { return }
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
    if let date = dates.first, dates.count == 1, isTitle || spoken <= 8 || isWhole {
      take(date, isTitle || spoken > 4 || !isOfMeeting ? .inferred : .stated, &reading)
    }
    if let time = times.first, times.count == 1, spoken <= 10 || isTitle && dates.count == 1 {
      // A single time without a word for it may be of anything.
      let isNamed = time.end != nil || words.contains { ["kl", "klockan", "tid"].contains($0.letters) }
      take(time, isNamed && isOfMeeting ? .stated : .inferred, &reading)
    }
    // A row of a table or a sentence names no place.
    guard text.firstIndex(of: "|") == nil, text.firstIndex(of: "\t") == nil,
      text.marks.last?.scalar != "." || spoken <= 4
    else { return }
    let rest = remainder(of: words, without: dates.map(\.range) + times.map(\.range))
    PlaceReader(parts: rest, isLabelled: false).read(into: &reading)
    // "Tisdagen den 12 mars kl 18 i bygdegården"
    guard isOfMeeting, !dates.isEmpty, !times.isEmpty else { return }
    PlaceReader(parts: rest, isLabelled: false).readApart(into: &reading)
    PlaceReader(parts: rest, isLabelled: false).readSentence(into: &reading)
  }

  /// Whether a line without a label is likely to tell of the meeting: it starts with a day or a time (`Kl. 13–15, biblioteket`),
  /// or has a day with its time or the council's name. `Telefontid 9–11` and `Gäller från 2024-01-01` are of something else.
  private func isOfMeeting(_ words: [Word], _ dates: [FoundDate]) -> Bool {
    guard let first = words.first(where: { $0.kind != .sign }) else { return false }
    if first.kind == .number || ["kl", "klockan", "tid", "den"].contains(first.letters) { return true }
    if Weekdays.number(of: first.letters) != nil || !dates.isEmpty && !text.times(among: words).isEmpty { return true }
    return words.contains {
      DecisionSentence.isCouncil($0) || DocumentKind.isNamed(by: $0) || Self.meeting.contains($0.letters)
    }
  }

  /// A sentence about the meeting: `Mötet hölls tisdagen den 14 mars 2023 kl. 9–11 i Stadshuset.`
  func readSentence(into reading: inout Reading) {
    let words = text.words
    let dates = text.dates(among: words)
    let times = text.times(among: words.filter { word in !dates.contains { $0.range.overlaps(word.range) } })
    if Self.isToCome(words) { return }
    if words.contains(where: { Self.held.contains($0.letters) }),
      words.contains(where: { Self.meeting.contains($0.letters) || Self.named.contains($0.letters) })
    {
      // "Rådet höll en vandring den 5 maj" is told of another day than the meeting's.
      let isOfMeeting = words.contains { Self.named.contains($0.letters) }
      if let date = dates.first { take(date, isOfMeeting ? .stated : .inferred, &reading) }
      if let time = times.first { take(time, isOfMeeting ? .stated : .inferred, &reading) }
      if times.count == 2, times[0].end == nil, let end = times.last, reading.meeting.endsAt == nil,
        end.start > times[0].start
      {
        reading.meeting.endsAt = reading.took(Read(end.start, from: text[end.startRange]))
      }
      PlaceReader(parts: remainder(of: words, without: dates.map(\.range) + times.map(\.range)), isLabelled: false)
        .readSentence(into: &reading)
    } else if let date = dates.first, dates.count == 1, date.year != nil, times.isEmpty,
      words.contains(where: { DocumentKind.isNamed(by: $0) || Self.notes.contains($0.letters) }),
      words.contains(where: { Self.meeting.contains($0.letters) }), !ActionTime.namesNextMeeting(words),
      !words.contains(where: { Self.earlier.contains($0.letters) })
    {
      // "Här kommer anteckningarna från onsdagens möte den 21 april 2021."
      take(date, .inferred, &reading)
    } else if let date = dates.first, dates.count == 1, date.year != nil, times.count == 1, let time = times.first,
      time.end != nil,
      words.first.map({ DocumentKind.isNamed(by: $0) }) ?? false
        || words.contains(where: { Self.meeting.contains($0.letters) }), !ActionTime.namesNextMeeting(words)
    {
      // "Anteckningar från gårdagens möte (11 mars 2020 kl. 13–14.30)"
      take(date, .inferred, &reading)
      take(time, .inferred, &reading)
      PlaceReader(parts: remainder(of: words, without: [date.range, time.range]), isLabelled: false)
        .readSentence(into: &reading)
    } else {
      readOpening(into: &reading)
    }
  }

  /// A sentence about the start or the end of the meeting: `Ordföranden avslutade mötet kl. 15.50.`
  func readOpening(into reading: inout Reading) {
    let words = text.words
    let times = text.times(among: words)
    guard words.count <= 20, let time = times.first, times.count == 1, text.dates(among: words).isEmpty,
      words.contains(where: { Self.named.contains($0.letters) || Self.leaders.contains($0.letters) })
    else { return }
    let read = Read(time.start, from: text[time.startRange], time.isRepaired ? .inferred : .stated)
    if words.contains(where: { Self.opened.contains($0.letters) }) {
      reading.meeting.startsAt = Self.agreed(reading.meeting.startsAt, read, &reading)
    } else if words.contains(where: { Self.closed.contains($0.letters) }) {
      reading.meeting.endsAt = Self.agreed(reading.meeting.endsAt, read, &reading)
    }
  }

  private static let notes = Lexicon(
    words: "anteckningarna",
    "minnesanteckningarna",
    "protokollet",
    "referat",
    "sammanfattning"
  )
  private static let earlier = Lexicon(words: "förra", "föregående", "godkändes", "godkänns", "tidigare", "senaste")
  /// The time known so far; less sure when another one is told.
  private static func agreed(_ known: Read<TimeOfDay>?, _ told: Read<TimeOfDay>, _ reading: inout Reading) -> Read<
    TimeOfDay
  > {
    guard let known else { return reading.took(told) }
    return known.value == told.value ? known : known.atMost(.inferred)
  }

  /// Whether a text speaks of a meeting to come: `Vi ses igen den 24 oktober kl. 18`.
  private static func isToCome(_ words: [Word]) -> Bool {
    ActionTime.namesNextMeeting(words) || words.contains { toCome.contains($0.letters) }
  }

  private static let toCome = Lexicon(words: "nästa", "nästkommande", "igen", "ses", "kommande")

  private static let leaders = Lexicon(words: "ordföranden", "ordförande")

  private static let held = Lexicon(
    words: "hölls",
    "ägde",
    "höll",
    "genomfördes",
    "pågick",
    "sammanträdde",
    "träffades",
    "möttes",
    "samlades",
    "sågs",
    "sammanträdde"
  )
  private static let meeting = Lexicon(
    words: "mötet",
    "möte",
    "sammanträdet",
    "rådet",
    "brå",
    "sammanträde",
    "avstämning",
    "avstämningen",
    "träffen",
    "gruppen",
    "styrgruppen"
  )
  /// Words that name the meeting itself, or say that people met.
  private static let named = Lexicon(
    words: "mötet",
    "möte",
    "sammanträdet",
    "sammanträde",
    "träffen",
    "sammanträdde",
    "träffades",
    "möttes",
    "samlades",
    "sågs"
  )
  private static let opened = Lexicon(
    words: "öppnades",
    "öppnas",
    "öppnade",
    "öppnar",
    "inleddes",
    "började",
    "startade"
  )
  static let closed = Lexicon(words: "avslutades", "avslutas", "avslutade", "avslutar", "slutade", "upphörde")

  private func take(_ found: FoundDate, _ certainty: DraftFact.Certainty, _ reading: inout Reading) {
    let current = reading.meeting.date
    if certainty == .stated, let stated = current, let date = found.date, date != stated.value {
      // Of two days that are told alike, one is of something else.
      reading.meeting.date = stated.atMost(.inferred)
    }
    guard current == nil || (current?.certainty ?? .stated) > certainty else { return }
    var read: Read<CalendarDate>?
    if let date = found.date {
      let isSure = !found.isRepaired && found.agrees(with: date)
      read = Read(date, from: text[found.range], isSure ? certainty : found.agrees(with: date) ? .inferred : .uncertain)
    } else if let year, let date = found.date(in: year) {
      read = Read(date, from: text[found.range], found.agrees(with: date) ? .inferred : .uncertain)
    }
    if let read { reading.meeting.date = reading.took(read) }
    if read == nil, reading.dayWithoutYear == nil { reading.dayWithoutYear = (found, text[found.range]) }
  }

  private func take(_ time: FoundTime, _ certainty: DraftFact.Certainty, _ reading: inout Reading) {
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
  private func remainder(of words: [Word], without ranges: [Range<Int>]) -> [MarkedText] {
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
