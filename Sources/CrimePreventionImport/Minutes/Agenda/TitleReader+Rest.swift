import CrimePrevention

// Where a title ends: the text after it on its line, and whether the end is clear.

extension TitleReader {
  /// The number of places in a title at which its end is looked for; later ones belong to the title.
  private static let mostPlaces = 12

  /// Takes a sentence after the title on the same line.
  mutating func takeRest() {
    takeRestAfterStop()
    // `Klotter vid ishallen – Bo kollar med fastighetsavdelningen`
    let dashes = title.marks.indices.dropFirst(3).filter { index in
      title[index].isDash && title[index - 1].isSpace && index + 1 < title.endIndex && title[index + 1].isSpace
    }
    for dash in dashes.prefix(Self.mostPlaces) {
      let tail = title.suffix(from: dash + 1).trimmed
      let saysNothing = tail.words.prefix(1).contains { ["inga", "inget", "ingen", "ingenting"].contains($0.letters) }
      guard isSentence(tail) || saysNothing || RosterLines.saysNobody(tail) || isSaid(tail) else { continue }
      rest = rest.map { MarkedText.joining([tail, $0]) } ?? tail
      title = title.prefix(upTo: dash).trimmed
      return
    }
  }

  /// Returns whether a text is what somebody said: `Anna: lugnt läge`.
  func isSaid(_ text: MarkedText) -> Bool {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return false }
    return knows(text.prefix(upTo: colon).trimmed)
  }

  /// Returns whether a text is a sentence rather than a title.
  func isSentence(_ text: MarkedText) -> Bool {
    text.words.contains { RosterLines.isVerb($0) || Self.verbs.contains($0.letters) }
      || ActionSentence(text) != nil || DecisionSentence.certainty(of: text) != nil
  }

  /// Returns whether a title names only an organization that speaks, or other matters: the text after its colon is what
  /// was said.
  func isGeneral(_ text: MarkedText) -> Bool {
    let words = text.words
    return words.count <= 2
      && words.allSatisfy {
        OrganizationWords.contain($0) || ["övrigt", "ovrigt", "övriga", "ovriga"].contains($0.letters)
      }
  }

  /// Removes the date of the next meeting after its title: `Nästa möte 21/1 kl. 15`.
  mutating func takeDate() {
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

  /// Whether it is clear where the title ends: text after a colon, a dash or a full stop may belong to the item's text,
  /// and a sentence does.
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

  /// Whether it may contain more than a title: a sentence, as many words as one, or a duration that wasn't taken.
  var isDoubtful: Bool {
    !title.minutes.isEmpty || title.words.count > 14 || title.sentences.count > 1
      || title.words.count > 3 && isSentence(title)
  }

  static let verbs = Lexicon(
    words:
      "är|var|har|hade|utgår|utgick|bordläggs|bordlades|skjuts|ska|fortsätter|pågår|påbörjas|blir|kommer|kontaktar|kollar"
      .split(separator: "|").map(String.init)
  )

  mutating func takeRestAfterStop() {
    let stops = title.marks.indices.dropFirst(3).filter { index in
      guard title[index] == "." || title[index] == ":", index + 2 < title.endIndex else { return false }
      return title[index + 1].isSpace || title[index + 1] == .innerBreak
    }
    for index in stops.prefix(Self.mostPlaces) {
      let after = title.suffix(from: index + 1).trimmed
      guard let first = after.marks.first?.scalar, first.isUppercase,
        after.words.count >= 3 || title[index] == "." && DecisionSentence.certainty(of: after) != nil
      else { continue }
      if title[index] == ".", !title.prefix(upTo: index).endsSentence { continue }
      // "Remiss: Handlingsprogram 2024" is a title, "Polisen: Lugnt läge rapporteras." isn't.
      if title[index] == ":", !isSentence(after), !isGeneral(title.prefix(upTo: index)) { continue }
      rest = after
      title = title.prefix(upTo: index).trimmed
      return
    }
  }
}
