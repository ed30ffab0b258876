import CrimePrevention

/// When something is to be done, as stated in a sentence.
struct ActionTime {
  let due: Read<ActionDue>

  /// Reads a sentence, or a text that states only a time, from the notes of a meeting on a day.
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
    // Only the last few of many days are examined, since each is searched for among all words.
    let limit = dates.suffix(8).last { Self.isLimit(before: $0.range.lowerBound, in: words) }
    guard let found = limit ?? dates.last.flatMap({ Self.isSetOff($0.range, in: sentence) ? $0 : nil }) else {
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

  /// Returns whether words invite somebody to a meeting: in *bjuda in skolan till nästa möte*, the meeting isn't a
  /// deadline.
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

  /// Returns whether a sentence mentions the next meeting.
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
    "hörs igen",
    "vi hörs igen",
  ]

  /// Returns whether a day is at the end after a separator, as a deadline after an action: `Bo skickar listan, 20 maj`,
  /// `… | 11 april`.
  private static func isSetOff(_ day: Range<Int>, in sentence: MarkedText) -> Bool {
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

  /// Returns a month or half-year, with or without a year: `under våren 2025`, `i september`.
  private static func season(in sentence: MarkedText, _ words: [Word], _ day: CalendarDate?, isAlone: Bool) -> Read<
    ActionDue
  >? {
    for index in words.indices {
      guard index == 0 ? isAlone : seasonWords.contains(words[index - 1].letters) else { continue }
      let year =
        index + 1 < words.count ? Int(words[index + 1].letters).flatMap { $0.isRecentYear ? $0 : nil } : nil
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
