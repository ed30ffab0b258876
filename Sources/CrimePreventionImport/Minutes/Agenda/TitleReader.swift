import CrimePrevention

/// Takes a title apart: what an item is called, who presents it, how long it takes and when it starts.
struct TitleReader {
  private(set) var title: MarkedText
  /// Text that goes on after the title on its line.
  private(set) var rest: MarkedText?
  private(set) var minutes: Read<Int>?
  private(set) var startsAt: Read<TimeOfDay>?
  private(set) var kind: Read<AgendaItem.Kind>?
  private(set) var registryNumbers: [Read<String>] = []
  /// What names those who present it.
  private(set) var presenters: MarkedText?

  /// Whether the document names somebody so elsewhere.
  private let knows: (MarkedText) -> Bool

  init(_ text: MarkedText, knows: @escaping (MarkedText) -> Bool = { _ in false }) {
    self.knows = knows
    title = text.trimmed
    takeLeaders()
    takeRegistryNumbers()
    takeStart()
    takeParenthesis()
    takeMinutes()
    takeEndingTime()
    takePresenterLabel()
    takePresenter()
    takeRest()
    takeDate()
    title = title.trimming { $0.isSpace || $0 == ":" || $0 == "," || $0 == ";" || $0.isDash || $0 == "|" }
    if title.marks.last?.scalar == ".", title.words.count > 1 { title = title.prefix(upTo: title.endIndex - 1).trimmed }
  }

  /// The dots and the page number of a list of contents.
  private mutating func takeLeaders() {
    guard
      let dots = title.marks.indices.first(where: { index in
        (0..<4).allSatisfy {
          index + $0 < title.endIndex
            && (title[index + $0] == "." || title[index + $0] == "…" || title[index + $0] == "_")
        }
      })
    else { return }
    title = title.prefix(upTo: dots).trimmed
  }

  private mutating func takeRegistryNumbers() {
    if title.registryNumbers.isEmpty, let cut = title.cutRegistryNumber { title = cut }
    registryNumbers = title.registryReads
    guard let first = registryNumbers.first, let from = first.text.marks.first,
      let last = registryNumbers.last?.text.marks.last,
      let start = title.marks.firstIndex(of: from), let end = title.marks.firstIndex(of: last)
    else { return }
    let before = title.prefix(upTo: start).trimmingRegistryWord
    let after = title.suffix(from: end + 1).trimming { $0.isSpace || $0 == ")" || $0 == "," || $0 == ":" || $0.isDash }
    title = after.isEmpty ? before : before.isEmpty ? after : MarkedText.joining([before, after])
  }

  /// A time before the title: `09.15 Lägesbild`, `kl. 9.15–9.30 Lägesbild`.
  private mutating func takeStart() {
    let words = title.words
    guard let time = title.times(among: words).first, time.range.lowerBound - title.startIndex <= 4 else { return }
    take(time)
    title = title.suffix(from: time.range.upperBound).trimming { $0.isSpace || $0 == ":" || $0.isDash || $0 == "." }
  }

  private mutating func take(_ time: FoundTime) {
    startsAt = startsAt ?? Read(time.start, from: title[time.startRange], time.isRepaired ? .inferred : .stated)
    if let end = time.end, minutes == nil {
      minutes = Read(end.minutes - time.start.minutes, from: title[time.range], .inferred)
    }
  }

  /// A length at the end: `15 min`, `– 15 minuter`.
  private mutating func takeMinutes() {
    guard let found = title.minutes.last else { return }
    let rest = title.suffix(from: found.range.upperBound).bare
    guard rest.isEmpty || rest.string == ")" else { return }
    minutes = minutes ?? Read(found.value, from: title[found.range])
    title = title.prefix(upTo: found.range.lowerBound).trimming { $0.isSpace || $0 == "," || $0.isDash || $0 == "(" }
  }

  /// A time at the end: `, 13.10–13.40`, `kl. 9.15`.
  private mutating func takeEndingTime() {
    guard let time = title.times(among: title.words).last, title.suffix(from: time.range.upperBound).bare.isEmpty,
      title.dates(among: title.words).isEmpty
    else { return }
    let before = title.prefix(upTo: time.range.lowerBound).withoutClockWord
    guard !before.isEmpty else { return }
    take(time)
    title = before
  }

  /// What stands in parentheses at the end, when it is a length, a time, a kind or a person.
  private mutating func takeParenthesis() {
    while title.marks.last?.scalar == ")", let open = title.marks.lastIndex(where: { $0.scalar == "(" }) {
      let inside = title[(open + 1)..<(title.endIndex - 1)]
      let words = inside.words
      if let found = inside.minutes.first {
        minutes = minutes ?? Read(found.value, from: inside[found.range])
        let left = inside.prefix(upTo: found.range.lowerBound).bare
        if let time = left.times(among: left.words, isAboutTimes: true).first {
          // "(09.05, 5 min)"
          startsAt = startsAt ?? Read(time.start, from: left[time.startRange])
        } else if left.words.count > 1 {
          presenters = presenters ?? left
        }
      } else if SharingLabel.find(in: inside) != nil, words.count <= 3 {
        // How widely the item may be spread is no part of what it is called.
      } else if let time = inside.times(among: words, isAboutTimes: true).first, words.count <= 8 {
        startsAt = startsAt ?? Read(time.start, from: inside[time.startRange])
        if let end = time.end {
          minutes = minutes ?? Read(end.minutes - time.start.minutes, from: inside[time.range], .inferred)
        }
      } else if let kind = Self.kinds.meaning(of: words.filter { $0.kind != .sign }.map(\.letters).joined()) {
        self.kind = self.kind ?? Read(kind, from: inside)
      } else if PersonPhrase.starts(inside) || isGivenNames(inside) {
        presenters = presenters ?? inside
      } else {
        return
      }
      title = title.prefix(upTo: open).trimmed
    }
  }

  static let kinds = Lexicon<AgendaItem.Kind>([
    ("beslut|b|beslutsärende|för beslut", .decision),
    ("information|i|info|informationsärende|för information", .information),
    ("diskussion|d|diskussionsärende|för diskussion", .discussion), ("rapport|r", .report),
  ])

  private mutating func takePresenterLabel() {
    let words = title.words
    guard
      let label = words.indices.dropFirst().first(where: {
        Label.lexicon.meaning(of: words[$0].letters) == .item(.presenter) && $0 + 2 < words.count
          && words[$0 + 1].letters == ":"
      })
    else { return }
    presenters = presenters ?? title.suffix(from: words[label + 1].range.upperBound).trimmed
    title = title.prefix(upTo: words[label].range.lowerBound).trimming {
      $0.isSpace || $0 == "," || $0.isDash || $0 == "(" || $0 == "."
    }
  }

  /// A person after a spaced dash, a slash or a comma at the end of the title.
  private mutating func takePresenter() {
    guard presenters == nil else { return }
    let places = title.marks.indices.filter { index in
      let scalar = title[index]
      if scalar == "/" || scalar == "," || scalar == "|" || scalar == "\t" { return true }
      return scalar.isDash && index > title.startIndex && title[index - 1].isSpace && index + 1 < title.endIndex
        && title[index + 1].isSpace
    }
    for place in places.prefix(6) {
      let tail = title.suffix(from: place + 1).trimmed
      guard PersonPhrase.starts(tail), tail.words.count <= 14, namesPerson(tail), tail.isOnlyPeople else { continue }
      presenters = tail
      title = title.prefix(upTo: place).trimmed
      return
    }
  }

  /// Whether a text names somebody who is named elsewhere, whose given name is known, or who is told with a post or
  /// organization.
  private func namesPerson(_ text: MarkedText) -> Bool {
    guard let person = PersonPhrase.find(in: text).first else { return false }
    let given = person.name.words.first.map { person.name.text(of: $0).string } ?? ""
    return GivenNames.contain(given) || !person.before.isEmpty || !person.after.isEmpty || knows(person.name)
  }

  /// Whether a text is given names of people who are named elsewhere: `Anna och Bo`.
  private func isGivenNames(_ text: MarkedText) -> Bool {
    let names = text.words.filter { $0.kind == .word && !["och", "samt"].contains($0.letters) }
    return !names.isEmpty && names.count <= 4 && names.allSatisfy { knows(text.text(of: $0)) }
  }

  /// A sentence after the title on the same line.
  private mutating func takeRest() {
    takeRestAfterStop()
    // `Klotter vid ishallen – Bo kollar med fastighetsavdelningen`
    let dashes = title.marks.indices.dropFirst(3).filter { index in
      title[index].isDash && title[index - 1].isSpace && index + 1 < title.endIndex && title[index + 1].isSpace
    }
    for dash in dashes {
      let tail = title.suffix(from: dash + 1).trimmed
      let saysNothing = tail.words.first.map { ["inga", "inget", "ingen", "ingenting"].contains($0.letters) } ?? false
      guard isSentence(tail) || saysNothing || RosterLines.saysNobody(tail) || isSaid(tail) else { continue }
      rest = rest.map { MarkedText.joining([tail, $0]) } ?? tail
      title = title.prefix(upTo: dash).trimmed
      return
    }
  }

  /// Whether a text is what somebody said: `Anna: lugnt läge`.
  private func isSaid(_ text: MarkedText) -> Bool {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return false }
    return knows(text.prefix(upTo: colon).trimmed)
  }

  /// Whether a text says something, other than a title does.
  private func isSentence(_ text: MarkedText) -> Bool {
    text.words.contains { RosterLines.isVerb($0) || Self.verbs.contains($0.letters) }
      || ActionSentence(text) != nil || DecisionSentence.certainty(of: text) != nil
  }

  /// Whether a title names only who speaks, or nothing in particular: what follows its colon is what was said.
  private func isGeneral(_ text: MarkedText) -> Bool {
    let words = text.words
    return words.count <= 2
      && words.allSatisfy {
        OrganizationWords.contain($0) || ["övrigt", "ovrigt", "övriga", "ovriga"].contains($0.letters)
      }
  }

  /// The date of the next meeting after its title: `Nästa möte 21/1 kl. 15`.
  private mutating func takeDate() {
    let words = title.words
    guard let match = Label.lexicon.longestMatch(in: words[...]), match.meaning == .nextMeetings,
      let date = title.dates(among: words).first, match.count < words.count,
      date.range.lowerBound >= words[match.count - 1].range.upperBound,
      !words[match.count...].contains(where: {
        $0.range.upperBound <= date.range.lowerBound && Self.verbs.contains($0.letters)
      })
    else { return }
    title = title.text(from: words[0], through: words[match.count - 1])
  }

  /// Whether it is clear where the title ends: what follows a colon, a dash or a full stop may be the item's text, and what
  /// says something as a sentence does is.
  var isClear: Bool {
    guard title.words.count <= 14, title.firstIndex(of: "(") == nil, title.sentences.count == 1, !isSentence(title)
    else {
      return false
    }
    // "Skolan – fler vuxna i korridorerna" may be a title and what was said.
    let dash = title.marks.indices.dropFirst().dropLast().first { index in
      title[index].isDash && title[index - 1].isSpace && title[index + 1].isSpace
    }
    if let dash, title.suffix(from: dash).words.count > 3 { return false }
    guard let colon = title.firstIndex(of: ":") else { return true }
    return title.suffix(from: colon).words.count <= 3
      || [.some("remiss"), "yttrande", "ansökan", "motion"].contains(title.words.first?.letters)
  }

  private static let verbs = Lexicon(
    words:
      "är|var|har|hade|utgår|utgick|bordläggs|bordlades|skjuts|ska|fortsätter|pågår|påbörjas|blir|kommer|kontaktar|kollar"
      .split(separator: "|").map(String.init)
  )

  private mutating func takeRestAfterStop() {
    for index in title.marks.indices.dropFirst(3) where title[index] == "." || title[index] == ":" {
      guard index + 2 < title.endIndex, title[index + 1].isSpace || title[index + 1] == .innerBreak else { continue }
      let after = title.suffix(from: index + 1).trimmed
      guard let first = after.marks.first?.scalar, first.isUppercase, after.words.count >= 3 else { continue }
      if title[index] == ".", !title.prefix(upTo: index).endsSentence { continue }
      // "Remiss: Handlingsprogram 2024" is a title, "Polisen: Lugnt läge rapporteras." isn't.
      if title[index] == ":", !isSentence(after), !isGeneral(title.prefix(upTo: index)) { continue }
      rest = after
      title = title.prefix(upTo: index).trimmed
      return
    }
  }
}

extension MarkedText {
  /// Lengths in minutes that the text states.
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

  /// The text without *kl.* and signs at its end.
  var withoutClockWord: MarkedText {
    var words = self.words
    while let last = words.last, last.kind == .sign || ["kl", "klockan"].contains(last.letters) { words.removeLast() }
    guard let first = words.first, let last = words.last else { return self[startIndex..<startIndex] }
    return text(from: first, through: last)
  }

  /// Whether its end is the end of a sentence, not of an abbreviation.
  var endsSentence: Bool {
    guard let last = words.last else { return false }
    if [")", "]", "\"", "”", "»"].contains(last.letters) { return true }
    return !abbreviations.contains(last.letters) && last.kind == .word && last.range.count > 1
  }

  /// Whether nothing stands in it but people with posts and organizations.
  var isOnlyPeople: Bool {
    !words.contains {
      $0.kind == .word && (RosterLines.isVerb($0) || ["har", "är", "ar", "att", "utgår", "utgar"].contains($0.letters))
    }
  }

}

/// Short forms that end with a full stop inside a sentence.
private let abbreviations: Set<String> = [
  "kl", "ca", "nr", "dnr", "ers", "ordf", "sekr", "tex", "bla", "dvs", "osv", "mm", "mfl", "tom", "from", "ang", "resp",
  "st",
  "jan", "feb", "apr", "aug", "sep", "okt", "nov", "dec", "s", "tf", "bitr", "avd", "tel", "etc", "enl", "f", "fd",
  "pga", "gm",
]
