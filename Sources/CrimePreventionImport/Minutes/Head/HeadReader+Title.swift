import CrimePrevention

// What the document is called, and how widely it may be spread.

extension HeadReader {
  /// Reads the title of a document that doesn't state its kind: the council's or the meeting's name on the first line.
  func readPlainTitle(_ block: LooseBlock, into reading: inout Reading) {
    let words = block.texts.first?.words ?? []
    guard let text = block.texts.first, let first = words.first, text.cells.count == 1, (2...14).contains(words.count),
      words.contains(where: { DecisionSentence.isCouncil($0) || Self.titleEndings.end($0.letters) }),
      text.marks.last?.scalar != ".", first.kind == .word, !PersonPhrase.starts(text)
    else { return }
    let title = text.bare
    reading.meeting.title = reading.took(Read(title.string, from: title, .inferred))
  }

  static let titleEndings = WordEndings("möte råd grupp forum")

  /// Reads the title; a sentence about notes is one only if sentences are allowed, when no other line is a title.
  func readTitle(_ block: LooseBlock, allowsSentences: Bool, into reading: inout Reading) {
    let texts = block.titleCandidates
    // A short line may be joined with the title before it.
    defer { for line in block.lines where line.words.count <= 12 { readSharing(line.text, into: &reading) } }
    for (index, text) in texts.enumerated() {
      for number in text.registryReads where reading.meeting.registryNumbers.isEmpty {
        // Among other words, it may be what the text is about.
        let isAlone = text.words.count - number.text.words.count <= 6
        reading.meeting.registryNumbers.append(reading.took(number.atMost(isAlone ? .stated : .inferred)))
      }
      readSharing(text, into: &reading)
      let words = text.words
      guard reading.meeting.title == nil, words.count <= 20, words.contains(where: { DocumentKind.isNamed(by: $0) }),
        DocumentKind.isNamed(by: words[0]) || !PersonPhrase.starts(text), !text.isPath,
        index == 0 || !texts[index - 1].startsPath, !text.isCounted, allowsSentences || !text.speaksOfNotes
      else { continue }
      // On a line of several cells, the cell that names the kind.
      let title = (text.cells.first { $0.words.contains { DocumentKind.isNamed(by: $0) } } ?? text).bare
      reading.meeting.isPlanned = words.contains { $0.letters == "kallelse" }
      // A date, time or place next to the kind of the document isn't part of its title.
      let isClear =
        title.words.count > 1 && title.dates(among: title.words).isEmpty && title.times(among: title.words).isEmpty
        && !title.marks.contains { $0.scalar.isBullet } && isHead(title)
        // "Protokoll 4/2023" may be in the head of each page.
        && title.words.contains { $0.kind == .word && !DocumentKind.isNamed(by: $0) && $0.letters != "nr" }
      reading.meeting.title = reading.took(Read(title.string, from: title, isClear ? .stated : .inferred))
    }
  }
}

extension HeadReader {
  /// Reads how widely the document may be spread from a line of the head.
  private func readSharing(_ text: MarkedText, into reading: inout Reading) {
    guard reading.meeting.sharing == nil, let label = SharingLabel.find(in: text) else { return }
    // Among other words, it may be what the text is about.
    let isSentence = text.marks.last?.scalar == "."
    let isAlone = text.words.count <= label.words.count + 1
    let isSure = label.startIndex == text.startIndex && !isSentence || isAlone
    reading.meeting.sharing = reading.took(Read(label.string, from: label, isSure ? .stated : .inferred))
  }

  /// Whether a text is where titles are, or starts with the kind of the document, and isn't a sentence.
  private func isHead(_ title: MarkedText) -> Bool {
    let words = title.words
    guard !words.contains(where: { $0.kind == .word && (RosterLines.isVerb($0) || Self.sent.contains($0.letters)) })
    else {
      return false
    }
    return (title.position?.line ?? 0) <= 12 || words.prefix(1).contains { DocumentKind.isNamed(by: $0) }
  }

  /// Verbs of sentences that only mention notes.
  private static let sent = Lexicon(
    words: "skickas",
    "bifogas",
    "finns",
    "skickades",
    "bifogade",
    "läggs",
    "publiceras"
  )
}

extension LooseBlock {
  /// The texts that may be titles: for a long text its head or, failing that, the lines of the block, once.
  fileprivate var titleCandidates: [MarkedText] {
    var candidates: [MarkedText] = []
    var hasLines = false
    for text in texts {
      if text.words.count <= 20 {
        candidates.append(text)
      } else if let head = text.headOfSentence {
        candidates.append(head)
      } else if !hasLines {
        candidates += lines.map(\.text)
        hasLines = true
      }
    }
    return candidates
  }
}

extension MarkedText {
  /// The text before the day in a long sentence that starts with the kind of the document:
  /// `Anteckningar förda vid möte med rådet` of `… tisdagen den 9 april 2024 kl. 14 i kommunhuset`.
  fileprivate var headOfSentence: MarkedText? {
    let words = self.words
    guard let first = words.first, DocumentKind.isNamed(by: first), let day = dates(among: words).first else {
      return nil
    }
    let before = words.filter { $0.range.upperBound <= day.range.lowerBound }
    let ties = before.reversed().prefix { $0.letters == "den" || Weekdays.number(of: $0.letters) != nil }
    guard let last = before.dropLast(ties.count).last, last.range.lowerBound > first.range.lowerBound else {
      return nil
    }
    return text(from: first, through: last)
  }

  /// Whether it is a sentence about notes: `Här kommer mina anteckningar från i går.`
  fileprivate var speaksOfNotes: Bool {
    guard let first = words.first, !DocumentKind.isNamed(by: first), words.count > 3 else { return false }
    return words.contains { ["kommer", "här", "kom", "mina", "våra", "bifogar", "skickar"].contains($0.letters) }
  }

  /// Whether the text ends like the first part of a path to a page that the page width has broken.
  fileprivate var startsPath: Bool {
    marks.suffix(1).contains { [">", "»", "›"].contains($0.scalar) }
  }

  /// Whether a number before it makes it an entry of a list: `2. Föregående protokoll`.
  fileprivate var isCounted: Bool {
    guard let mark = SourceLine.lines(of: self).first.flatMap({ ItemMark($0, at: 0) }) else { return false }
    return mark.style == .dot || mark.style == .parenthesis || mark.style == .paragraph
  }

  /// Whether it is the path to a page: `Start > Råd > Anteckningar 2023`.
  fileprivate var isPath: Bool {
    marks.indices.dropFirst().dropLast().count { index in
      [">", "»", "›", "/"].contains(self[index]) && self[index - 1].isSpace && self[index + 1].isSpace
    } > 1
  }
}
