import CrimePrevention

/// Reads which earlier notes an item approves or files (föregående anteckningar).
enum PreviousNotes {
  static func read(_ item: ItemParts, _ raw: RawItem, _ day: CalendarDate?, into reading: inout Reading) {
    let texts =
      ([item.title.text, raw.title] + (raw.cells[.text] ?? []) + (raw.cells[.decision] ?? [])
        + item.decisions.map(\.text))
      + [item.summary?.text].compactMap { $0 }
    // A mention of the last meeting doesn't make an item one about its notes.
    let isSure = isAboutNotes(item.title.text) || texts.contains(where: namesNotes)
    guard isSure || isTaken(item, texts) else { return }
    guard let date = texts.lazy.compactMap({ earlierDate(in: $0, than: day) }).first else { return }
    let found = isSure ? date : date.atMost(.inferred)
    let letters = texts.flatMap(\.words).filter { $0.kind == .word }.map(\.letters)
    let isApproved = letters.contains { approving.contains($0) }
    let isFiled = letters.contains("handlingarna") || letters.contains { filing.contains($0) }
    reading.coverage.add(found.text)
    if isFiled { reading.meeting.filed = reading.meeting.filed ?? found }
    // Notes that are an item of the agenda are taken to be approved unless they are only filed.
    if isApproved || !isFiled {
      reading.meeting.approves = reading.meeting.approves ?? (isApproved && !isFiled ? found : found.atMost(.inferred))
    }
  }

  /// Returns whether the title names notes with their day, and the text says that they are approved or filed.
  private static func isTaken(_ item: ItemParts, _ texts: [MarkedText]) -> Bool {
    let title = item.title.text
    guard title.words.contains(where: { notes.contains($0.letters) }), !title.dates(among: title.words).isEmpty else {
      return false
    }
    return texts.contains { $0.words.contains { approving.contains($0.letters) || $0.letters == "handlingarna" } }
  }

  private static func isAboutNotes(_ text: MarkedText) -> Bool {
    let words = text.words.filter { $0.kind == .word }.map(\.letters)
    let hasNotes = words.contains { notes.contains($0) }
    let hasPrevious = words.contains { previous.contains($0) }
    return hasPrevious && (hasNotes || words.contains { meeting.contains($0) })
      || hasNotes && words.contains { approving.contains($0) || $0 == "handlingarna" }
  }

  private static func namesNotes(_ text: MarkedText) -> Bool {
    isAboutNotes(text) && text.words.contains { notes.contains($0.letters) }
  }

  private static let notes = Lexicon(
    words: "protokoll",
    "protokollet",
    "anteckningar",
    "anteckningarna",
    "minnesanteckningar",
    "minnesanteckningarna",
    "mötesanteckningar",
    "mötesanteckningarna",
    "föregåendemötesanteckningar",
    "mötesprotokoll",
    "sammanträdesprotokoll",
    "minnesanteckning",
    "minnesanteckningen",
    "mötesanteckning",
    "mötesanteckningen",
    "noteringar",
    "noteringarna"
  )
  private static let previous = Lexicon(words: "föregående", "förra", "senaste", "tidigare", "förgående")
  private static let meeting = Lexicon(words: "möte", "mötet", "mötes", "sammanträde", "sammanträdet")
  private static let approving = Lexicon(
    words: "godkänns",
    "godkändes",
    "godkänner",
    "godkände",
    "godkännande",
    "fastställs",
    "fastställdes",
    "godkänt",
    "godkända",
    "justerades",
    "godkännes"
  )
  private static let filing = Lexicon(words: "arkiveras")

  private static func earlierDate(in text: MarkedText, than day: CalendarDate?) -> Read<CalendarDate>? {
    for found in text.dates(among: text.words, allowsShort: true) {
      if let date = found.date {
        if let day, date >= day { continue }
        return Read(date, from: text[found.range], found.isRepaired || !found.agrees(with: date) ? .inferred : .stated)
      }
      if let day, let before = day.adding(days: -1), let date = found.last(upTo: before) {
        return Read(date, from: text[found.range], .inferred)
      }
    }
    return nil
  }
}
