import CrimePrevention

/// Reads the place of a meeting and the form in which people met.
struct PlaceReader {
  /// The text without dates and times.
  let parts: [MarkedText]
  let isLabelled: Bool

  func read(into reading: inout Reading) {
    let places = parts.map(Self.stripped).filter { !$0.isEmpty }
    let mode = hybrid(places) ?? mode(places)
    if let mode, reading.meeting.mode == nil { reading.meeting.mode = reading.took(mode) }
    guard reading.meeting.place == nil else { return }
    for place in places {
      guard let found = room(in: place, mode: mode?.value) else { continue }
      reading.meeting.place = reading.took(found)
      return
    }
  }

  /// Reads a place in a sentence: after *i* or *på*, up to the end of the clause.
  func readSentence(into reading: inout Reading) {
    if let mode = mode(parts), reading.meeting.mode == nil { reading.meeting.mode = reading.took(mode) }
    guard reading.meeting.place == nil else { return }
    // The words before the day say whose meeting it was: `Möte med rådet i Övningsås den 5 maj kl. 9 i Provhuset`.
    for part in parts.dropFirst() + parts.prefix(1) {
      let words = part.words
      for index in words.indices.dropLast() where ["i", "på", "pa"].contains(words[index].letters) {
        let next = words[index + 1]
        // "i skolans matsal"
        let isOwned = next.letters.hasSuffix("s") && index + 2 < words.count && Self.isRoom(words[index + 2])
        guard part[next.range.lowerBound].isUppercase || Self.isRoom(next) || isOwned else { continue }
        let rest = part.suffix(from: next.range.lowerBound)
        let end = rest.words.first {
          ["och", "med", "samt", "där", ".", ","].contains($0.letters) && $0.range.lowerBound > next.range.upperBound
        }
        let place = (end.map { rest.prefix(upTo: $0.range.lowerBound) } ?? rest).withoutClockWord.bare
        guard !Self.isDigital(place), place.words.count <= 6 else { continue }
        reading.meeting.place = reading.took(Read(place.string, from: place, .inferred))
        return
      }
    }
  }

  /// Reads a name between commas next to the day and the time, without a word for a place: `…, Vita huset, kl. 9–10`.
  func readApart(into reading: inout Reading) {
    guard reading.meeting.place == nil else { return }
    for part in parts where part.trimmed.marks.first?.scalar == "," {
      let place = Self.stripped(part)
      let words = place.words
      guard let first = words.first, words.count <= 4, words.allSatisfy({ $0.kind == .word }),
        place[first.range.lowerBound].isUppercase, !Self.isDigital(place), PersonPhrase.find(in: place).isEmpty,
        !words.contains(where: { DecisionSentence.isCouncil($0) || Months.number(of: $0.letters) != nil })
      else { continue }
      reading.meeting.place = reading.took(Read(place.string, from: place, .inferred))
      return
    }
  }

  /// Whether a word names a room or a building; a *forum* is a group of people, and a *handlingsplan* isn't a floor.
  static func isRoom(_ word: Word) -> Bool {
    guard !word.letters.hasPrefix("forum"), !word.letters.hasSuffix("plan") || word.letters == "plan" else {
      return false
    }
    return rooms.end(word.letters)
  }

  private static let rooms = WordEndings(
    """
    rum rummet sal salen huset hus lokal lokalen gården skolan biblioteket centrum stationen kontoret kyrkan gymnasiet
    kontor arenan hallen polishuset hotellet hotell restaurang matsal aula aulan kansli våning plan
    station stuga stugan bygdegård församlingshem mötesplats bibliotek klubbhus torget gymnasium församlingshemmet
    """
  )

  /// The place that a text names; `nil` when it names only a connection or no place at all.
  private func room(in text: MarkedText, mode: Meeting.Mode?) -> Read<String>? {
    let words = text.words.filter { $0.kind == .word }
    guard let first = words.first, words.count <= 14, words.contains(where: { $0.range.count > 1 }) else { return nil }
    if Self.isDigital(text) {
      // "Teams" names the connection.
      guard isLabelled, words.contains(where: { ["teams", "zoom", "skype"].contains($0.letters) }),
        !words.contains(where: { $0.letters.hasPrefix("digital") })
      else { return nil }
      return Read(text.string, from: text, .inferred)
    }
    guard
      isLabelled
        || (words.contains(where: Self.isRoom) || Self.startsWithForm(text)) && !text.hasColon
          && !Self.groups.end(first.letters)
    else { return nil }
    guard
      isLabelled || !words.contains(where: { DocumentKind.isNamed(by: $0) }) && text[first.range.lowerBound].isUppercase
    else { return nil }
    guard !words.contains(where: { Self.verbs.contains($0.letters) }) else { return nil }
    // "Lokal: klar" ticks a task off.
    if words.contains(where: { RawItem.isPause(text.text(of: $0)) }) { return nil }
    if words.count <= 2, Self.done.contains(words[words.count - 1].letters) { return nil }
    let place = Self.withoutMode(text)
    guard !place.isEmpty, place.words.contains(where: { $0.kind == .word }) else { return nil }
    let isWhole = place.string == text.string
    // "Lokal: klar" is about a task, not where people met.
    let isName = !text[first.range.lowerBound].isLowercase || words.contains(where: Self.isRoom)
    return Read(place.string, from: place, isLabelled && isWhole && isName ? .stated : .inferred)
  }

  /// Whether a text starts with the form of a meeting in a room and a comma: `Fysiskt möte, Folkets park`.
  private static func startsWithForm(_ text: MarkedText) -> Bool {
    let words = text.words
    guard let match = modes.longestMatch(in: words[...]), match.meaning != .digital, match.count + 1 < words.count
    else {
      return false
    }
    return words[match.count].letters == ","
  }

  /// Endings of words for groups of people, which aren't places.
  private static let groups = WordEndings("grupp gruppen råd rådet nätverk nätverket forum forumet kommitté utskott")

  /// Words of sentences, and of the heads of other columns next to *Plats*.
  private static let verbs = Lexicon(
    words: "är",
    "var",
    "har",
    "hölls",
    "hälsar",
    "informerar",
    "öppnar",
    "och tid",
    "vad",
    "vem"
  )

  private static let done = Lexicon(
    words: "klar",
    "klart",
    "bokad",
    "bokat",
    "bokas",
    "meddelas",
    "ordnad",
    "ordnat",
    "fixad",
    "fixat",
    "löst",
    "saknas"
  )

  private static func isDigital(_ text: MarkedText) -> Bool {
    let words = text.words.filter { $0.kind == .word }
    return !words.isEmpty
      && words.allSatisfy {
        modes.contains($0.letters)
          || connecting.contains($0.letters)
      }
  }

  /// Words that accompany those for a form.
  private static let connecting = Lexicon(
    words: "via",
    "möte",
    "på",
    "microsoft",
    "mötet",
    "ms",
    "länk",
    "med"
  )

  /// The place without words for the form: `KS rum` in `Fysiskt möte, KS rum` and in `KS rum och Teams`.
  private static func withoutMode(_ text: MarkedText) -> MarkedText {
    let segments = text.rosterSegments.map(\.text)
    let rooms = segments.filter { !isDigital($0) && !$0.isEmpty }
    guard let first = rooms.first, let last = rooms.last, let from = first.words.first, let through = last.words.last
    else {
      return text[text.startIndex..<text.startIndex]
    }
    var place = text[from.range.lowerBound..<through.range.upperBound]
    let words = place.words
    if let and = words.lastIndex(where: { ["och", "samt", "via", "eller", "+", "&"].contains($0.letters) }),
      isDigital(place.suffix(from: words[and].range.upperBound)) || words[and].letters == "via"
    {
      place = place.prefix(upTo: words[and].range.lowerBound).withoutConjunctions
    }
    if let last = text.marks.last?.scalar, last == ")", place.endIndex < text.endIndex,
      place.marks.contains(where: { $0.scalar == "(" })
    {
      place = text[place.startIndex..<text.endIndex]
    }
    return place.bare
  }

  /// A part without the words that tie it to a date or time: *kl*, *den*, weekdays, *i*, *klockan*.
  private static func stripped(_ part: MarkedText) -> MarkedText {
    func isTie(_ word: Word) -> Bool {
      word.kind == .sign && word.letters != "(" && word.letters != ")" || ties.contains(word.letters)
        || Weekdays.number(of: word.letters) != nil
    }
    let words = part.words
    guard let first = words.first(where: { !isTie($0) }), let last = words.last(where: { !isTie($0) }) else {
      return part[part.startIndex..<part.startIndex]
    }
    return part.text(from: first, through: last)
  }

  private static let ties = Lexicon(
    words: "kl",
    "klockan",
    "den",
    "i",
    "på",
    "ca",
    "cirka",
    "tid",
    "datum",
    "plats",
    "lokal",
    "till",
    "mellan",
    "och",
    "samt",
    "från"
  )
}

extension MarkedText {
  /// Whether it has a colon, other than one between digits as in `rum 4:2`.
  fileprivate var hasColon: Bool {
    marks.indices.contains { index in
      self[index] == ":"
        && !(index > startIndex && self[index - 1].isDigit && index + 1 < endIndex && self[index + 1].isDigit)
    }
  }
}
