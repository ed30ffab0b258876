import CrimePrevention

// When and where people met, as stated in sentences.

extension WhenReader {
  /// Reads a sentence about the meeting: `Mötet hölls tisdagen den 14 mars 2023 kl. 9–11 i Stadshuset.`
  func readSentence(into reading: inout Reading) {
    let words = text.words
    // No sentence that says when people met is that long.
    guard words.count <= 200, !Self.isToCome(words) else { return }
    let dates = text.dates(among: words)
    let times = text.times(among: words.filter { word in !dates.contains { $0.range.overlaps(word.range) } })
    if words.contains(where: { Self.held.contains($0.letters) }),
      words.contains(where: { Self.meeting.contains($0.letters) || Self.named.contains($0.letters) })
    {
      // "Rådet höll en vandring den 5 maj" is about a day other than the meeting's.
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
    } else if readTold(words, dates, times, into: &reading) {
      return
    } else if let date = dates.first, dates.count == 1, date.year != nil, times.isEmpty,
      words.contains(where: { DocumentKind.isNamed(by: $0) || Self.notes.contains($0.letters) }),
      words.contains(where: { Self.meeting.contains($0.letters) }), !ActionTime.namesNextMeeting(words),
      !words.contains(where: { Self.earlier.contains($0.letters) })
    {
      // "Här kommer anteckningarna från onsdagens möte den 21 april 2021."
      take(date, .inferred, &reading)
    } else if let date = dates.first, dates.count == 1, date.year != nil, times.count == 1, let time = times.first,
      time.end != nil,
      words.prefix(1).contains(where: { DocumentKind.isNamed(by: $0) })
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

  /// Reads a sentence about the start or the end of the meeting: `Ordföranden avslutade mötet kl. 15.50.`
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

  /// Reads a sentence in which people describe their own meeting:
  /// `Vi höll till i skolans matsal, började 18.30 och slutade 20.` Returns whether it is one.
  private func readTold(_ words: [Word], _ dates: [FoundDate], _ times: [FoundTime], into reading: inout Reading)
    -> Bool
  {
    let told = words.filter { $0.kind == .word && (Self.held.contains($0.letters) || Self.turns($0)) }
    guard words.prefix(4).contains(where: { $0.letters == "vi" || Self.named.contains($0.letters) }),
      let verb = told.first, words.prefix(7).contains(verb), words.count <= 30,
      told.contains(where: { Self.turns($0) }) || words.prefix(4).contains(where: { $0.letters == "vi" })
    else { return false }
    if let date = dates.first { take(date, .inferred, &reading) }
    for time in times {
      let cue = told.last { $0.range.upperBound <= time.range.lowerBound }
      if let cue, Self.closed.contains(cue.letters) {
        reading.meeting.endsAt =
          reading.meeting.endsAt ?? reading.took(Read(time.start, from: text[time.startRange], .inferred))
      } else {
        take(time, .inferred, &reading)
      }
    }
    let rest = remainder(of: words, without: dates.map(\.range) + times.map(\.range))
    PlaceReader(parts: rest, isLabelled: false).readSentence(into: &reading)
    return true
  }

  /// Whether a word is a verb of a sentence about the meeting.
  static func isVerb(_ word: Word) -> Bool {
    held.contains(word.letters) || turns(word)
      || ["var", "deltog", "hade", "har", "blev", "fick", "kom", "hålls", "är", "blir", "äger", "kommer", "ska", "går"]
        .contains(word.letters)
  }

  /// Whether a verb says that the meeting started or ended.
  private static func turns(_ word: Word) -> Bool { opened.contains(word.letters) || closed.contains(word.letters) }

  private static let notes = Lexicon(
    words: "anteckningarna",
    "minnesanteckningarna",
    "protokollet",
    "referat",
    "sammanfattning"
  )
  private static let earlier = Lexicon(words: "förra", "föregående", "godkändes", "godkänns", "tidigare", "senaste")

  /// The time known so far, or else the stated one; less certain when the two differ.
  private static func agreed(_ known: Read<TimeOfDay>?, _ told: Read<TimeOfDay>, _ reading: inout Reading) -> Read<
    TimeOfDay
  > {
    guard let known else { return reading.took(told) }
    return known.value == told.value ? known : known.atMost(.inferred)
  }

  /// Whether a text is about a coming meeting: `Vi ses igen den 24 oktober kl. 18`.
  static func isToCome(_ words: [Word]) -> Bool {
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
    "satt"
  )
  static let meeting = Lexicon(
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
}
