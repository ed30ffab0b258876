import CrimePrevention

/// Tells whether a sentence says that something is to be done, by whom and when (uppdrag, återrapportering).
struct ActionSentence {
  let certainty: DraftFact.Certainty
  /// The words that name who is to do it.
  let subject: MarkedText?
  /// Whether its verb alone tells of something to come: *återkommer*, *tar fram*.
  private(set) var isPromise = false

  /// Reads a sentence; `nil` when it asks for nothing.
  init?(_ sentence: MarkedText) {
    let words = sentence.words
    guard words.count >= 3, words.count <= 120 else { return nil }
    for index in words.indices {
      guard let match = Self.cues.longestMatch(in: words[index...]) else { continue }
      guard !Self.isNegated(words, at: index), !DecisionSentence.isOfOtherBody(words[..<index]) else { return nil }
      let before = index > 0 ? sentence.prefix(upTo: words[index].range.lowerBound).trimmed : nil
      switch match.meaning {
      case .report:
        guard index <= 3 else { continue }
        let rest = words[index...].first { $0.letters == ":" }.map {
          sentence.suffix(from: $0.range.upperBound).trimmed
        }
        (certainty, subject) = (.stated, rest.flatMap { ActionSentence($0)?.subject })
      case .passive:
        guard index <= 8 else { continue }
        (certainty, subject) = (.inferred, nil)
      case .assigned:
        (certainty, subject) = (.stated, before.flatMap { Self.subject(in: $0) })
      case .assigning:
        // "ger kansliet i uppdrag att"
        let rest = words[(index + match.count)...].prefix(12)
        guard let end = rest.firstIndex(where: { $0.letters == "i" || $0.letters == "att" }), end > index + match.count
        else { continue }
        let from = words[index + match.count].range.lowerBound
        (certainty, subject) = (.stated, sentence[from..<words[end].range.lowerBound].trimmed)
      case .does:
        guard let before, let found = Self.subject(in: before), index <= 12 else { return nil }
        (certainty, subject) = (.inferred, found)
        isPromise = Self.promises.contains(words[index..<(index + match.count)].map(\.letters).joined())
      }
      return
    }
    guard let subject = PlannedDeed.subject(in: sentence, words) else { return nil }
    (certainty, self.subject) = (.inferred, subject)
  }

  private enum Cue { case report, assigned, assigning, does, passive }

  private static let cues = Lexicon<Cue>([
    ("återrapportering|återrapporteras|återrapport", .report),
    (
      """
      tas fram|ska tas fram|nästa steg är att|ska bjudas in|bjuds in till|ska skickas ut|ska undersökas|ska sammanställas|\
      ska vara klart|ska vara klar|ska vara färdigt|ska redovisas|ska återrapporteras|ska följas upp|ska beställas|\
      ska kontaktas|ska bokas|ska kompletteras|ska uppdateras
      """, .passive
    ),
    (
      """
      får i uppdrag|fick i uppdrag|ges i uppdrag|gavs i uppdrag|åtar sig|åtog sig|ansvarar för att|har i uppdrag att|ges uppdraget|\
      får uppdraget|fick uppdraget|tar på sig att|tog på sig att
      """, .assigned
    ),
    ("ger|gav|ge|uppdra åt|uppdra till|uppdrar åt|uppdrog åt|uppdrar till|uppdrog till", .assigning),
    (
      """
      återkommer|tar fram|ska ta fram|bjuder in|kallar till|skickar ut|skickar|undersöker|kontaktar|bokar|sammanställer|ser över|\
      stämmer av|tar kontakt|ordnar|återrapporterar|ska återkomma|ska bjuda in|ska kontakta|ska undersöka|ska se över|ska sammanställa|\
      ska boka|kollar|tar med|tar upp|lägger fram|planerar in|ska skicka|återkopplar|ska återkoppla|förbereder|tar frågan|ska kalla|\
      ska bjuda|ska ordna|skriver|uppdaterar|ska uppdatera|ska återrapportera|ska följa upp|ska bereda|bereder|ska redovisa|mejlar|mailar|\
      lägger ut|lägger upp|publicerar|kollar upp|hör av sig|hör sig för|sprider|följer upp|tillfrågar|beställer|samordnar|bevakar|ringer|arrangerar|trycker|utreder|begär in|översätter|lämnar in|annonserar|\
      delar ut|efterhör|ansvarar för|ser till att|ser till|talar med|pratar med|kallar|skaffar|hämtar in|tar ansvar för|kompletterar|justerar in|bjuder|håller i|hör med
      """, .does
    ),
  ])

  private static let promises = Lexicon(
    words: "återkommer",
    "tar fram",
    "återrapporterar",
    "återkopplar",
    "ser över",
    "undersöker",
    "bjuder in",
    "sammanställer",
    "tar kontakt"
  )

  /// Whether words near the verb take it back, make it a condition or tell of what was done.
  private static func isNegated(_ words: [Word], at index: Int) -> Bool {
    let before = words[max(0, index - 2)..<index]
    let after = words[index..<min(words.count, index + 3)]
    return before.contains { doubtful.contains($0.letters) } || after.contains { negations.contains($0.letters) }
  }

  private static let doubtful = Lexicon(words: "inte", "ej", "om", "när", "kan", "som", "har", "hade")
  private static let negations = Lexicon(words: "inte", "ej")

  /// Words that show that the verb stands in another clause than its subject.
  private static let clauseWords = Lexicon(
    words: "att",
    "som",
    "om",
    "informerar",
    "informerade",
    "berättar",
    "berättade",
    "när",
    "där",
    "vilka",
    "vilket"
  )

  /// Somebody or an organization right before the verb: a few words, without a clause between.
  private static func subject(in before: MarkedText) -> MarkedText? {
    var words = before.words
    guard !words.isEmpty, words.count <= 12 else { return nil }
    let last = words.last { $0.kind == .sign && $0.letters != "-" }
    let start = last.map { $0.range.upperBound } ?? before.startIndex
    var subject = before.suffix(from: start).trimmed
    if words.count > 1, words[0].letters == "att", start == before.startIndex {
      // "att Bo Ek ska redovisa"
      words.removeFirst()
      subject = before.suffix(from: words[0].range.lowerBound).trimmed
    }
    guard !words.contains(where: { $0.kind == .word && clauseWords.contains($0.letters) }) else { return nil }
    return subject.isEmpty ? nil : subject
  }
}

/// When something is to be done, as a sentence says it.
struct ActionTime {
  let due: Read<ActionDue>

  /// Reads a sentence, or a text that only says when, for a meeting of a day.
  init?(_ sentence: MarkedText, meetingOn day: CalendarDate?, isAlone: Bool = false) {
    let words = sentence.words
    for index in words.indices {
      if let match = Self.nextMeeting.longestMatch(in: words[index...]) {
        let text = sentence.text(from: words[index], through: words[index + match.count - 1])
        due = Read(.nextMeeting, from: text, isAlone || !Self.asksSomebody(words[..<index]) ? .stated : .inferred)
        return
      }
    }
    let dates = sentence.dates(among: words)
    let limit = dates.last { Self.isLimit(before: $0.range.lowerBound, in: words) }
    guard let found = limit ?? dates.last.flatMap({ Self.standsApart($0.range, in: sentence) ? $0 : nil }) else {
      guard let season = Self.season(in: sentence, words, day, isAlone: isAlone) else { return nil }
      due = season
      return
    }
    let text = sentence[found.range]
    if let date = found.date {
      // "Bokar lokal till den 5 maj 2024" may be the day of something else.
      let isSure = !found.isRepaired && (isAlone || Self.isClearLimit(before: found.range.lowerBound, in: words))
      due = Read(.by(ReportingPeriod(day: date)), from: text, isSure ? .stated : .inferred)
    } else if let day, let date = found.first(from: day) {
      due = Read(.by(ReportingPeriod(day: date)), from: text, .inferred)
    } else {
      return nil
    }
  }

  /// Whether words ask somebody to a meeting: in *bjuda in skolan till nästa möte* that isn't when it is to be done.
  private static func asksSomebody(_ words: ArraySlice<Word>) -> Bool {
    words.contains { asking.contains($0.letters) }
  }

  private static let asking = Lexicon(
    words: "bjuda",
    "bjuder",
    "bjuds",
    "inbjuda",
    "inbjuds",
    "inbjuder",
    "kalla",
    "kallar",
    "kallas",
    "adjungera",
    "adjungeras",
    "bjöd"
  )

  /// Whether a sentence speaks of the next meeting.
  static func namesNextMeeting(_ words: [Word]) -> Bool {
    words.indices.contains { nextMeeting.longestMatch(in: words[$0...]) != nil }
  }

  private static let nextMeeting = Lexicon(
    words: ComingMeetings.nextOne + nextMeetings
  )
  private static let nextMeetings = [
    "nästa möte",
    "nästa sammanträde",
    "nästkommande möte",
    "nästa mötestillfälle",
    "nästa träff",
    "kommande möte",
    "nästa rådsmöte",
    "nästa brå",
    "nästkommande sammanträde",
    "kommande sammanträde",
    "nästa gång",
    "nästa avstämning",
    "nästa tillfälle",
    "nästa styrgruppsmöte",
    "nästa samverkansmöte",
    "nästa forum",
    "nästa bråmöte",
    "nästa nätverksmöte",
    "vi ses igen",
    "vi träffas igen",
    "ses igen",
  ]

  /// Whether a day stands at the end after a sign, as beside what is to be done: `Bo skickar listan, 20 maj`, `… | 11 april`.
  private static func standsApart(_ day: Range<Int>, in sentence: MarkedText) -> Bool {
    guard sentence.suffix(from: day.upperBound).bare.isEmpty,
      let before = sentence.prefix(upTo: day.lowerBound).trimmed.marks.last?.scalar
    else { return false }
    return [",", ";", "|", "(", "·", "/", ":"].contains(before) || before.isDash
  }

  private static func isLimit(before index: Int, in words: [Word]) -> Bool {
    let before = words.filter { $0.range.upperBound <= index }.suffix(3)
    return before.contains { limits.contains($0.letters) }
  }

  private static func isClearLimit(before index: Int, in words: [Word]) -> Bool {
    let before = words.filter { $0.range.upperBound <= index }.suffix(3)
    return before.contains {
      ["senast", "före", "innan", "klart", "klar", "deadline", "dag", "dagen"].contains($0.letters)
    }
  }

  private static let limits = Lexicon(
    words: "senast",
    "förfaller",
    "till",
    "före",
    "innan",
    "klart",
    "deadline",
    "klar",
    "den",
    "inför",
    "dag",
    "dagen",
    "vara",
    "är"
  )

  /// A month, half-year or year: `under våren 2025`, `i september`.
  private static func season(in sentence: MarkedText, _ words: [Word], _ day: CalendarDate?, isAlone: Bool) -> Read<
    ActionDue
  >? {
    for index in words.indices {
      guard index == 0 ? isAlone : seasonWords.contains(words[index - 1].letters) else { continue }
      let year =
        index + 1 < words.count ? Int(words[index + 1].letters).flatMap { (1990...2060).contains($0) ? $0 : nil } : nil
      let last = year == nil ? index : index + 1
      let text = sentence.text(from: words[index], through: words[last])
      if let half = seasons.meaning(of: words[index].letters) {
        guard let stated = year ?? day.map({ half == 1 && $0.month > 6 ? $0.year + 1 : $0.year }),
          let period = ReportingPeriod(.halfYear, half, of: stated)
        else { return nil }
        return Read(.by(period), from: text, .inferred)
      }
      if words[index].kind == .word, words[index].range.count > 2, let month = Months.number(of: words[index].letters) {
        guard let stated = year ?? day.map({ month < $0.month ? $0.year + 1 : $0.year }),
          let period = ReportingPeriod(.month, month, of: stated)
        else { return nil }
        return Read(.by(period), from: text, .inferred)
      }
    }
    return nil
  }

  private static let seasonWords = Lexicon(words: "under", "i", "till", "senast", "inför")
  private static let seasons = Lexicon<Int>([
    ("våren|vårterminen|vårhalvåret", 1), ("hösten|höstterminen|hösthalvåret", 2),
  ])
}
