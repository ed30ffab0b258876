import CrimePrevention

/// Divides a title into the name of an item, who presents it, how long it takes and when it starts.
struct TitleReader {
  var title: MarkedText
  /// Text after the title on the same line.
  var rest: MarkedText?
  private(set) var minutes: Read<Int>?
  private(set) var startsAt: Read<TimeOfDay>?
  private(set) var kind: Read<AgendaItem.Kind>?
  private(set) var registryNumbers: [Read<String>] = []
  /// The text that names its presenters.
  private(set) var presenters: MarkedText?

  /// Whether a name is that of somebody whom the document names elsewhere.
  let knows: (MarkedText) -> Bool

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
    // "Lägesbild (5 min) – Bo Ek", "Lägesbild [08:35] – Bo Ek"
    if presenters != nil {
      if title.endsWithTimes { takeParenthesis() }
      takeMinutes()
    }
    takeRest()
    // "Skolans läge – Bo Ek. Frånvaron har minskat."
    if rest != nil { takePresenter() }
    takeDate()
    title = title.trimming { $0.isSpace || $0 == ":" || $0 == "," || $0 == ";" || $0.isDash || $0 == "|" }
    if title.marks.last?.scalar == ".", title.words.count > 1 { title = title.prefix(upTo: title.endIndex - 1).trimmed }
  }

  /// Removes the dots and the page number of a list of contents.
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
    title = MarkedText.joining([before, after])
  }

  /// Takes a time before the title: `09.15 Lägesbild`, `kl. 9.15–9.30 Lägesbild`.
  private mutating func takeStart() {
    let words = title.words
    guard let time = title.times(among: words).first, time.range.lowerBound - title.startIndex <= 4 else { return }
    take(time)
    title = title.suffix(from: time.range.upperBound).trimming { $0.isSpace || $0 == ":" || $0.isDash || $0 == "." }
    // "9.45   3. Lägesbild"
    if let mark = SourceLine.lines(of: title).first.flatMap({ ItemMark($0, at: 0) }), mark.style == .dot {
      title = title.suffix(from: mark.title.startIndex)
    }
  }

  private mutating func take(_ time: FoundTime) {
    startsAt = startsAt ?? Read(time.start, from: title[time.startRange], time.isRepaired ? .inferred : .stated)
    if let end = time.end, minutes == nil {
      minutes = Read(end.minutes - time.start.minutes, from: title[time.range], .inferred)
    }
  }

  /// Takes a duration at the end: `15 min`, `– 15 minuter`.
  private mutating func takeMinutes() {
    guard let found = title.minutes.last else { return }
    let rest = title.suffix(from: found.range.upperBound).bare
    guard rest.isEmpty || rest.string == ")" else { return }
    minutes = minutes ?? Read(found.value, from: title[found.range])
    title = title.prefix(upTo: found.range.lowerBound).trimming { $0.isSpace || $0 == "," || $0.isDash || $0 == "(" }
  }

  /// Takes a time at the end: `, 13.10–13.40`, `kl. 9.15`.
  private mutating func takeEndingTime() {
    guard let time = title.times(among: title.words).last, title.suffix(from: time.range.upperBound).bare.isEmpty,
      title.dates(among: title.words).isEmpty
    else { return }
    let before = title.prefix(upTo: time.range.lowerBound).withoutClockWord
    guard !before.isEmpty else { return }
    take(time)
    title = before
  }

  /// Takes parentheses at the end that contain a duration, a time, a kind, a person or the like.
  private mutating func takeParenthesis() {
    while let (open, inside) = title.lastParenthesis {
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
        // How widely the item may be shared isn't part of its title.
      } else if !inside.dates(among: words, allowsShort: true).isEmpty {
        // "Föregående anteckningar (2021-06-10)"
        guard inside.isOnlyTimes, words.count <= 6 else { return }
      } else if let time = inside.times(among: words, isAboutTimes: true).first, words.count <= 8 {
        startsAt = startsAt ?? Read(time.start, from: inside[time.startRange])
        if let end = time.end {
          minutes = minutes ?? Read(end.minutes - time.start.minutes, from: inside[time.range], .inferred)
        }
      } else if inside.looksLikeRegistryNumber, words.contains(where: { ["/", "-", ":"].contains($0.letters) }) {
        registryNumbers.append(Read(inside.string, from: inside, .inferred))
      } else if let kind = Self.kinds.meaning(of: words.filter { $0.kind != .sign }.map(\.letters).joined()) {
        self.kind = self.kind ?? Read(kind, from: inside)
      } else if PersonPhrase.starts(inside) || isGivenNames(inside) || inside.isFunctionOfMeeting {
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

  /// Takes a person after a spaced dash, a slash or a comma at the end of the title.
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

  /// Returns whether a text names somebody who is named elsewhere, whose given name is known, or who is named with a
  /// post or organization.
  private func namesPerson(_ text: MarkedText) -> Bool {
    guard let person = PersonPhrase.find(in: text).first else { return false }
    let given = person.name.words.first.map { person.name.text(of: $0).string } ?? ""
    return GivenNames.contain(given) || !person.before.isEmpty || !person.after.isEmpty || knows(person.name)
  }

  /// Returns whether a text consists of names of people who are named elsewhere: `Anna och Bo`.
  private func isGivenNames(_ text: MarkedText) -> Bool {
    let names = text.words.filter { $0.kind == .word && !["och", "samt"].contains($0.letters) }
    return !names.isEmpty && names.count <= 4 && names.allSatisfy { knows(text.text(of: $0)) }
  }
}

extension MarkedText {
  /// Where the parentheses or brackets at its end open, and the text inside them.
  fileprivate var lastParenthesis: (open: Int, inside: MarkedText)? {
    guard let close = marks.last?.scalar, close == ")" || close == "]",
      let open = marks.lastIndex(where: { $0.scalar == (close == ")" ? "(" : "[") })
    else { return nil }
    return (open, self[(open + 1)..<(endIndex - 1)])
  }

  /// Whether it ends with parentheses that contain a duration or a time of day.
  fileprivate var endsWithTimes: Bool {
    guard let (_, inside) = lastParenthesis else { return false }
    return !inside.minutes.isEmpty
      || inside.isOnlyTimes && inside.dates(among: inside.words, allowsShort: true).isEmpty
  }

  /// Whether it may consist only of people with posts and organizations: it has no verb.
  var isOnlyPeople: Bool {
    !words.contains {
      $0.kind == .word && (RosterLines.isVerb($0) || ["har", "är", "ar", "att", "utgår", "utgar"].contains($0.letters))
    }
  }
}
