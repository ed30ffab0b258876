/// The lines of a roster before they are split into segments.
enum RosterLines {
  /// The lines, with those joined that the page width has broken: inside a name, after *och*, or before a lowercase
  /// letter.
  static func joined(_ lines: [MarkedText]) -> [MarkedText] {
    var joined: [[MarkedText]] = []
    for line in lines.map(\.trimmed) where !line.isEmpty {
      if let last = joined.last?.last, goesOn(last, in: line) {
        joined[joined.count - 1].append(line)
      } else {
        joined.append([line])
      }
    }
    return joined.map { $0.count == 1 ? $0[0] : MarkedText.joining($0) }
  }

  /// Divides a block before lines that may have had a heading of their own, which is lost.
  ///
  /// If people are on the heading's own line, a new part starts at a line that isn't indented and starts with a full
  /// name, after one that ends with a full name. If several lines start with an organization and a colon, it starts at
  /// a line that doesn't.
  static func parted(
    _ lines: [MarkedText],
    isInline: Bool,
    isAligned: (MarkedText) -> Bool
  ) -> [[MarkedText]] {
    guard isInline || lines.contains(where: hasGroup) else { return [lines] }
    let groups = lines.count(where: hasGroup)
    return lines.reduce(into: []) { blocks, line in
      let startsAnew = blocks.last?.last.map { last in
        guard let first = PersonPhrase.find(in: line).first, first.before.isEmpty,
          first.name.startIndex - line.startIndex < 3
        else { return false }
        if groups > 1 { return hasGroup(last) && !hasGroup(line) && !goesOn(last, in: line) }
        // A line indented below the first name continues it.
        return isInline && !isAligned(line) && !goesOn(last, in: line)
      }
      if startsAnew ?? true { blocks.append([line]) } else { blocks[blocks.count - 1].append(line) }
    }
  }

  /// Whether a line starts with an organization and a colon.
  static func hasGroup(_ line: MarkedText) -> Bool {
    line.rosterSegments.prefix(2).last?.separator == .colon
  }

  private static func goesOn(_ line: MarkedText, in next: MarkedText) -> Bool {
    guard let last = line.marks.last?.scalar, let first = next.marks.first?.scalar else { return false }
    if last == "," || last == ";" || last == "§" || first == "§" || line.hasOpenParenthesis { return true }
    // Dashes on both sides are what is left of a line through a name.
    let isStruck = line.marks.first?.scalar.isDash == true
    if last.isDash, !isStruck, line.count > 1, line[line.endIndex - 2].isLetter {
      return first.isLetter && !hasGroup(next)
    }
    if first == "," || first == ";" || first == "(" { return true }
    // "för Övningsås: Bo Ek" is a line of its own.
    if first.isLowercase { return !(hasGroup(next) && next.withoutPreposition.count < next.count) }
    let segments = line.rosterSegments
    let ending = segments.last?.text ?? line
    let words = ending.words
    if let word = words.last, ties.contains(word.letters) { return true }
    // "Bo Ek, Provhem" ends with where Bo is from, "Bo Ek, Anna" inside a name.
    if segments.count > 1, words.count == 1, !GivenNames.contain(ending.string),
      !PersonPhrase.find(in: segments[segments.count - 2].text).isEmpty
    {
      return false
    }
    return isBrokenName(ending, words, next)
  }

  private static let ties = Lexicon(words: "och", "samt", "från", "för", "vid", "på", "i", "av")

  /// Whether a line ends inside a name: with one word of it, and another one starts the next line.
  private static func isBrokenName(_ ending: MarkedText, _ words: [Word], _ next: MarkedText) -> Bool {
    let segments = next.rosterSegments
    guard let start = segments.first?.text, segments.dropFirst().first?.separator != .colon,
      !PersonPhrase.find(in: start).contains(where: { $0.doubt == .fused }),
      !words.contains(where: { OrganizationWords.contain($0) })
    else { return false }
    let startWords = start.words
    guard let first = startWords.first, NameShape.isNameWord(first, in: start) else { return false }
    if startWords.count > 1, NameShape.isNameWord(startWords[1], in: start) { return false }
    guard let last = words.last, NameShape.isNameWord(last, in: ending) else { return false }
    let isSingle = words.count < 2 || !NameShape.isNameWord(words[words.count - 2], in: ending)
    if isSingle { return true }
    // "Bo Provberg" and "Nord (polisen)" on the next line are one name.
    return startWords.count == 1
      && (NameShape.hasSurnameEnding(first.letters)
        || segments.count > 1 && !GivenNames.contain(start.text(of: first).string))
  }

  /// The column of headings with people indented below them, as the first two lines show; `nil` when there are none.
  static func headingColumn(of lines: [MarkedText]) -> Int32? {
    guard lines.count > 1, lines[0].count <= 80, let heading = lines[0].marks.first, let person = lines[1].marks.first,
      heading.column < person.column, PersonPhrase.find(in: lines[0]).isEmpty, PersonPhrase.starts(lines[1])
    else { return nil }
    return heading.column
  }

  /// Whether a line names an organization and no person.
  static func isHeading(_ line: MarkedText) -> Bool {
    isOrganization(line) && PersonPhrase.find(in: line).isEmpty && line.rosterSegments.count == 1
  }

  static func isOrganization(_ text: MarkedText) -> Bool {
    let words = text.words.filter { $0.kind == .word }
    guard !words.isEmpty, words.count <= 6 else { return false }
    return words.contains { OrganizationWords.contain($0) } && !words.contains { PostWords.contain($0) }
  }

  /// Whether a line says that there is nobody.
  static func saysNobody(_ line: MarkedText) -> Bool {
    let letters = line.words.filter { $0.kind == .word }.map(\.letters).joined()
    return letters.isEmpty ? line.words.count <= 3 : nobody.contains(letters)
  }

  /// Whether a line says that nobody came from an organization: `Svenska kyrkan: –`.
  static func saysNobodyOfOrganization(_ line: MarkedText) -> Bool {
    if let end = line.marks.last?.scalar, end.isDash {
      // "Fastighetsägare   –"
      let name = line.prefix(upTo: line.endIndex - 1)
      return name.marks.last?.scalar.isSpace == true && isOrganization(name) && PersonPhrase.find(in: name).isEmpty
    }
    guard let colon = line.firstIndex(of: ":"), isOrganization(line.prefix(upTo: colon)) else { return false }
    let rest = line.suffix(from: colon + 1)
    // "Bo Ek, polisen (gick 10:40)" states a time.
    return saysNobody(rest) && rest.marks.first?.scalar.isDigit != true
  }

  private static let nobody = Lexicon(
    words: "inga",
    "ingen",
    "inga frånvarande",
    "inga anmälda",
    "ingen frånvaro",
    "inga förhinder",
    "inget",
    "ej aktuellt",
    "inga anmälda förhinder",
    "inga gäster",
    "inga adjungerade",
    "saknas",
    "inga övriga",
    "vakant"
  )

  /// Whether on most lines a post or an organization follows the name without a separator.
  static func haveUndividedDetails(_ lines: [MarkedText]) -> Bool {
    let entries = lines.prefix(60).flatMap(\.rosterSegments).prefix(100).filter { $0.separator != .parenthesis }
    let undivided = entries.count { segment in
      let people = PersonPhrase.find(in: segment.text)
      guard people.count == 1, let only = people.first else { return false }
      return only.after.words.contains { NameShape.isOtherWord($0) }
    }
    return undivided * 2 > entries.count - 1 && undivided > 0
  }

  /// Whether the lines list several people each, separated by commas.
  static func areRunning(_ lines: [MarkedText]) -> Bool {
    let some = lines.prefix(60)
    let people = some.map { line in
      line.rosterSegments.prefix(40).count { PersonPhrase.find(in: $0.text).first?.isLikelyName ?? false }
    }
    return people.reduce(0, +) * 2 > some.count * 3
  }

  /// Whether the people are named by their given names alone.
  static func isOfGivenNames(_ lines: [MarkedText]) -> Bool {
    var single = 0
    var whole = 0
    for segment in lines.prefix(60).flatMap(\.rosterSegments).prefix(200) {
      if !PersonPhrase.find(in: segment.text).isEmpty {
        whole += 1
      } else if !PersonPhrase.find(in: segment.text, allowsSingle: true).isEmpty {
        single += 1
      }
    }
    return single > whole
  }
}

extension RosterLines {
  /// Whether a line under a heading of people is about people: it names somebody, says more about the previous person,
  /// or says that there is nobody.
  static func mayBelong(_ line: SourceLine, after last: MarkedText?, usesHeadings: Bool) -> Bool {
    if saysNobody(line.text) { return true }
    if last?.hasOpenParenthesis == true { return true }
    if let end = last?.marks.last?.scalar, end == "§" || end == ",", line.words.allSatisfy({ $0.kind != .word }) {
      return true
    }
    guard PersonPhrase.starts(line.text) || !line.words.contains(where: { DocumentKind.isNamed(by: $0) }) else {
      return false
    }
    if isSentence(line) || isHeadOfTable(line) { return false }
    if let last, !line.followsBlank, line.words.count <= 30, goesOn(last, in: line.text) { return true }
    if !PersonPhrase.find(in: line.text, allowsSingle: true).isEmpty { return true }
    if let last, last.marks.last?.scalar == "," || line.text.marks.first?.scalar.isLowercase == true {
      return line.words.count <= 30 && !last.isEmpty
    }
    if usesHeadings, line.followsBlank, line.words.count <= 3, line.text.marks.last?.scalar.isLetter == true {
      return true
    }
    guard line.words.count <= 10, line.text.dates(among: line.words).isEmpty else { return false }
    let words = line.words.filter { $0.kind == .word }
    return words.contains { PostWords.contain($0) || OrganizationWords.contain($0) }
      && words.allSatisfy { !sentenceWords.contains($0.letters) }
  }

  /// Whether a line only names columns of the agenda's table, whose gaps the page width may have closed.
  static func isHeadOfTable(_ line: SourceLine) -> Bool {
    let words = line.words.filter { $0.kind == .word }
    return words.count > 1 && words.allSatisfy { AgendaColumn.lexicon.contains($0.letters) }
  }

  /// Whether a line is a sentence about something else.
  static func isSentence(_ line: SourceLine) -> Bool {
    let words = line.words.filter { $0.kind == .word }
    guard words.count >= 5 else { return false }
    return words.contains { sentenceWords.contains($0.letters) }
  }

  /// Whether a word is one that sentences have and rosters don't.
  static func isVerb(_ word: Word) -> Bool { sentenceWords.contains(word.letters) }

  private static let sentenceWords = Lexicon(
    words: "är",
    "hälsar",
    "hälsade",
    "öppnar",
    "öppnade",
    "informerar",
    "informerade",
    "att",
    "ska",
    "redogör",
    "presenterar",
    "presenterade",
    "berättar",
    "berättade",
    "redogjorde",
    "redovisar",
    "tar",
    "lyfter",
    "rapporterar",
    "godkänns",
    "diskuterar",
    "diskuterades",
    "beslutar",
    "hölls",
    "pågick",
    "avslutades"
  )
}
