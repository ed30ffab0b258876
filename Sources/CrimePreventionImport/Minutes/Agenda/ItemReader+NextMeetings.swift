import CrimePrevention

// Items about coming meetings, and sentences that state the next one.

extension ItemReader {
  /// Reads the dates of an item about coming meetings, or of sentences about the next one.
  func readNextMeetings(_ reading: inout Reading) {
    if isAboutNextMeetings {
      let words = item.title.text.words
      let year = words.compactMap { $0.kind == .number && $0.letters.utf8.count == 4 ? Int($0.letters) : nil }.first
      let reader = NextMeetingReader(
        calendar: calendar,
        statedYear: year.flatMap { $0.isRecentYear ? $0 : nil }
      )
      let lines = MarkedText.unbroken((raw.cells[.text] ?? []) + (raw.cells[.outcome] ?? []) + plainBody.map(\.text))
      // "5. Nästa möte 24 november kl.", with the time below
      reader.read(MarkedText.unbroken([raw.title] + lines), into: &reading)
      return
    }
    let paragraphs = ItemBlock.blocks(of: plainBody).flatMap(\.paragraphs)
    let texts = raw.cells.values.flatMap { $0 } + paragraphs + plainBody.map(\.text)
    for sentence in texts.flatMap(\.sentences)
    where ActionTime.namesNextMeeting(sentence.words) && sentence.words.count <= 30 {
      guard ActionSentence(sentence) == nil else { continue }
      NextMeetingReader(calendar: calendar).read([sentence], into: &reading)
    }
  }

  /// Whether the title is *Nästa möte*, *Mötestider 2025* or the like.
  var isAboutNextMeetings: Bool {
    let words = item.title.text.words
    if Label.lexicon.longestMatch(in: words[...])?.meaning == .nextMeetings { return true }
    let heading = words.drop { Self.planning.contains($0.letters) }
    if words.count == 1, words[0].letters == "nästa" { return true }
    // "Nästa EST", with a day below
    if words.count == 2, words[0].letters == "nästa", plainBody.first?.startsWithDate ?? false { return true }
    // "Tider för 2025", "Datum våren 2025"
    if let first = words.first, Self.dates.contains(first.letters),
      words.dropFirst().allSatisfy({ Self.isSeason($0) || Self.planning.contains($0.letters) })
    {
      return true
    }
    return Label.lexicon.longestMatch(in: heading)?.meaning == .nextMeetings
  }

  private static let dates = Lexicon(words: "tider", "datum", "tid", "möten", "sammanträden", "dagar")

  private static func isSeason(_ word: Word) -> Bool {
    if word.kind == .number { return word.isYear }
    return ["våren", "hösten", "året", "vår", "höst", "nästa", "år", "kommande", "under"].contains(word.letters)
  }

  /// Words before *mötestider* and the like: `Förslag till mötestider 2023`.
  private static let planning = Lexicon(
    words: "förslag",
    "till",
    "beslut",
    "om",
    "fastställande",
    "av",
    "datum",
    "för",
    "tider",
    "planering",
    "bokning",
    "bestämma",
    "nytt"
  )
}
