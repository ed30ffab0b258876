// Finds names in a text: which runs of words are names, and which aren't.

extension PersonPhrase {
  /// The people that a phrase names.
  ///
  /// A name is two or more capitalized words that name no post, organization, time or the like, or one word whose parts
  /// are joined. Without a comma in between, a name ends where a given name and another word follow. A given name alone
  /// counts only where that is allowed.
  static func find(in text: MarkedText, allowsSingle: Bool = false) -> [PersonPhrase] {
    let words = dividedWords(of: text)
    var runs: [Run] = []
    var index = 0
    while index < words.count {
      let whole = index == 0 && !allowsSingle ? wholeName(in: text, words) : nil
      guard let run = whole ?? run(at: index, in: text, words, allowsSingle: allowsSingle) else {
        index += 1
        continue
      }
      guard !isOrigin(run, after: runs.last, in: text, words) else {
        index = run.words.upperBound
        continue
      }
      runs.append(contentsOf: split(run, in: text, words))
      index = run.words.upperBound
    }
    return runs.enumerated().map { number, run in
      let nameStart = words[run.words.lowerBound].range.lowerBound
      let nameEnd = words[run.words.upperBound - 1].range.upperBound
      let start =
        number == 0
        ? text.startIndex
        : startOfPost(between: runs[number - 1].words.upperBound, and: run.words.lowerBound, in: text, words)
      let end =
        number + 1 < runs.count
        ? startOfPost(between: run.words.upperBound, and: runs[number + 1].words.lowerBound, in: text, words)
        : text.endIndex
      return PersonPhrase(
        name: text[nameStart..<nameEnd],
        doubt: run.doubt,
        before: text[start..<nameStart].bare,
        after: text[nameEnd..<end].trimmed
      )
    }
  }

  /// The start of the words about the next name: at its post, if that follows a conjunction
  /// (`Bo Ek från Provhem samt samordnare Cia Al`), otherwise at the name itself.
  private static func startOfPost(between first: Int, and last: Int, in text: MarkedText, _ words: [Word]) -> Int {
    let name = words[last].range.lowerBound
    guard let tie = (first..<last).last(where: { ["och", "samt"].contains(words[$0].letters) }), tie > first,
      tie + 1 < last,
      (tie + 1..<last).allSatisfy({ words[$0].kind == .word && text[words[$0].range.lowerBound].isLowercase }),
      PostWords.contain(words[last - 1])
    else { return name }
    return words[tie + 1].range.lowerBound
  }

  private struct Run {
    var words: Range<Int>
    var doubt: Doubt?
  }

  /// Whether capitalized words after a name say where the person is from: `Bo Ek från Hantverkarnas Hus`.
  private static func isOrigin(_ run: Run, after last: Run?, in text: MarkedText, _ words: [Word]) -> Bool {
    let first = run.words.lowerBound
    guard let last, first > last.words.upperBound, !GivenNames.contain(text.text(of: words[first]).string) else {
      return false
    }
    return origins.contains(words[first - 1].letters)
  }

  private static let origins = Lexicon(words: "från", "vid", "på", "i", "hos", "inom", "representerar", "företräder")

  /// The longest run of name words that starts at a word.
  private static func run(at start: Int, in text: MarkedText, _ words: [Word], allowsSingle: Bool) -> Run? {
    guard NameShape.isNameWord(words[start], in: text) || isGivenName(at: start, in: text, words),
      !isCross(at: start, in: text, words)
    else { return nil }
    var end = start + 1
    var count = 1
    while end < words.count, count < 12 {
      let gap = words[end].range.lowerBound - words[end - 1].range.upperBound
      if words[end].letters == ".", gap == 0, words[end - 1].range.count == 1, end + 1 < words.count {
        end += 1
      } else if let after = nicknameEnd(at: end, in: text, words) {
        end = after
      } else if NameShape.isNameWord(words[end], in: text), gap <= 2 {
        // "Bo Ek POLISHUSET": a heading follows the name.
        let isHeading = words[end].range.count > 3 && isInCapitals(end..<end + 1, in: text, words)
        if count >= 2, isHeading, !isInCapitals(start..<start + 1, in: text, words) { break }
        end += 1
        count += 1
      } else if NameShape.isParticle(words[end], in: text), end + 1 < words.count,
        NameShape.isNameWord(words[end + 1], in: text)
      {
        end += 1
      } else {
        break
      }
    }
    if count >= 3, startsUnit(words[end - 1], followedBy: end < words.count ? words[end] : nil, in: text) {
      end -= 1
      count -= 1
    }
    if let next = end < words.count ? words[end] : nil, companyEnds.contains(next.letters), next.kind == .word,
      count >= 2
    {
      // "Exempelstads Fastighets AB", alone or after a name
      guard count > 2, GivenNames.contain(text.text(of: words[start]).string) else { return nil }
      return Run(words: start..<start + 2, doubt: .undivided)
    }
    if count >= 3, startsLate(start, in: text, words) { return nil }
    if isInCapitals(start..<end, in: text, words), !GivenNames.contain(text.text(of: words[start]).string) {
      return nil
    }
    if count >= 2 {
      let isDashed = hasDashes(around: start..<end, in: text, words)
      let isFused = (start + 1..<end).contains { next in
        words[next - 1].kind == .word && words[next].kind == .word
          && words[next].range.lowerBound == words[next - 1].range.upperBound
      }
      let isBroken = followsNameWord(start, in: text, words) || endsInLetter(end, in: text, words)
      let doubt: Doubt? =
        if isDashed { .dashes } else if isFused { .fused } else if isBroken { .undivided } else { nil }
      return Run(words: start..<end, doubt: doubt)
    }
    return single(at: start, in: text, words, allowsSingle: allowsSingle)
  }

  /// The end of a nickname in quotation marks between given name and surname: `Bo "Bosse" Ek`.
  private static func nicknameEnd(at index: Int, in text: MarkedText, _ words: [Word]) -> Int? {
    guard index + 3 < words.count, quotes.contains(words[index].letters), quotes.contains(words[index + 2].letters),
      NameShape.isNameWord(words[index + 1], in: text), NameShape.isNameWord(words[index + 3], in: text)
    else { return nil }
    return index + 3
  }

  private static let quotes: Set<String> = ["\"", "”", "“", "»", "«"]

  /// A given name and a capitalized word that also means something else, if they are the whole text: `Oskar Ny`.
  private static func wholeName(in text: MarkedText, _ words: [Word]) -> Run? {
    guard words.count == 2, GivenNames.contain(text.text(of: words[0]).string), words[1].kind == .word,
      text[words[1].range.lowerBound].isUppercase, words[1].range.count > 1, NameShape.isNameWord(words[0], in: text),
      !OrganizationWords.contain(words[1]), !NameShape.isNameWord(words[1], in: text),
      Months.number(of: words[1].letters) == nil, Weekdays.number(of: words[1].letters) == nil
    else { return nil }
    // A surname such as *Gast* is similar to a word for a post.
    return Run(words: 0..<2, doubt: PostWords.contain(words[1]) ? .undivided : nil)
  }

  /// Whether a capitalized word right before may belong to the name, such as an uncommon given name.
  private static func followsNameWord(_ start: Int, in text: MarkedText, _ words: [Word]) -> Bool {
    guard start > 0, words[start].range.lowerBound - words[start - 1].range.upperBound <= 1 else { return false }
    return NameShape.isNameWord(words[start - 1], in: text)
  }

  /// Whether a name ends with a single letter and lowercase letters follow, as when a scan has split a surname.
  private static func endsInLetter(_ end: Int, in text: MarkedText, _ words: [Word]) -> Bool {
    guard words[end - 1].range.count == 1, end < words.count, words[end].kind == .word else { return false }
    return text[words[end].range.lowerBound].isLowercase && words[end].range.count <= 3
      && !["och", "på", "i", "av"].contains(words[end].letters)
  }

  /// Whether an X before a whole name is a cross, not an initial: `X  Bo Ek`.
  private static func isCross(at start: Int, in text: MarkedText, _ words: [Word]) -> Bool {
    words[start].letters == "x" && start + 2 < words.count && NameShape.isNameWord(words[start + 1], in: text)
      && NameShape.isNameWord(words[start + 2], in: text)
  }

  private static let companyEnds: Set<String> = ["ab", "hb", "kb", "ek"]

  /// Whether a word that also means something else, such as *Maj* and *Dag*, is a given name here: a surname follows,
  /// and no number precedes it.
  private static func isGivenName(at index: Int, in text: MarkedText, _ words: [Word]) -> Bool {
    guard words[index].kind == .word, text[words[index].range.lowerBound].isUppercase, index + 1 < words.count,
      GivenNames.contain(text.text(of: words[index]).string), index == 0 || words[index - 1].kind != .number
    else { return false }
    return NameShape.isNameWord(words[index + 1], in: text) && NameShape.hasSurnameEnding(words[index + 1].letters)
  }

  /// Whether all words are written in capitals, as titles are too.
  private static func isInCapitals(_ range: Range<Int>, in text: MarkedText, _ words: [Word]) -> Bool {
    words[range].allSatisfy { word in text.marks[word.range].allSatisfy { !$0.scalar.isLowercase } }
  }

  /// Whether a name starts at the next word: that is a given name, and this word isn't one.
  private static func startsLate(_ start: Int, in text: MarkedText, _ words: [Word]) -> Bool {
    let (first, second) = (text.text(of: words[start]).string, text.text(of: words[start + 1]).string)
    return words[start].range.count > 2 && !GivenNames.contain(first) && GivenNames.contain(second)
  }

  /// A name of one word.
  private static func single(at start: Int, in text: MarkedText, _ words: [Word], allowsSingle: Bool) -> Run? {
    let word = words[start]
    let scalars = text.marks[word.range].map(\.scalar)
    let isDashed = hasDashes(around: start..<start + 1, in: text, words)
    let parts = scalars.split(whereSeparator: \.isDash)
    if parts.count >= 2, parts.allSatisfy({ $0.first?.isUppercase == true && $0.count > 1 }) {
      let name = String(String.UnicodeScalarView(scalars))
      // "Högskolan Provby-Sund"
      if start > 0, word.range.lowerBound - words[start - 1].range.upperBound == 1,
        OrganizationWords.contain(words[start - 1]), text[words[start - 1].range.lowerBound].isUppercase
      {
        return nil
      }
      // Anna-Karin alone is a given name.
      guard !GivenNames.contain(name) || allowsSingle else { return nil }
      return Run(words: start..<start + 1, doubt: .dashes)
    }
    guard allowsSingle, GivenNames.contain(text.text(of: word).string) else { return nil }
    return Run(words: start..<start + 1, doubt: isDashed ? .dashes : .single)
  }

  /// The words of a text, with those divided that a lost space has joined: `AnnaLind` becomes two.
  private static func dividedWords(of text: MarkedText) -> [Word] {
    text.words.flatMap { word -> [Word] in
      guard word.kind == .word, word.range.count <= longestFused else { return [word] }
      let places = fusedPlaces(in: text.marks[word.range])
      guard !places.isEmpty else { return [word] }
      let starts = [word.range.lowerBound] + places
      return zip(starts, places + [word.range.upperBound]).flatMap { text[$0..<$1].words }
    }
  }

  /// The maximum length of a word that may be several names without spaces between them.
  private static let longestFused = 120

  /// The indices of capitals inside a word, as in `AnnaLind`; *McDonald* and *DeGeer* are single names.
  private static func fusedPlaces(in marks: ArraySlice<Mark>) -> [Int] {
    var places: [Int] = []
    for index in marks.indices.dropFirst(2) where marks[index].scalar.isUppercase && marks[index - 1].scalar.isLowercase
    {
      let part = marks[(places.last ?? marks.startIndex)..<index]
      if part.count > 4 || !NameShape.isPrefix(String(String.UnicodeScalarView(part.map(\.scalar))).lowercased()) {
        places.append(index)
      }
    }
    return places
  }

  /// Whether dashes are right before or right after a name, as left by a line drawn through it.
  private static func hasDashes(around range: Range<Int>, in text: MarkedText, _ words: [Word]) -> Bool {
    let start = words[range.lowerBound].range.lowerBound
    let end = words[range.upperBound - 1].range.upperBound
    let before = start > text.startIndex && text[start - 1].isDash
    let after = end < text.endIndex && text[end].isDash && (end + 1 == text.endIndex || !text[end + 1].isLetter)
    return before || after
  }

  /// Whether a capitalized word starts the name of a unit of several words: *Strategisk* in *Strategisk utveckling*.
  private static func startsUnit(_ word: Word, followedBy next: Word?, in text: MarkedText) -> Bool {
    guard let next, next.kind == .word, text[next.range.lowerBound].isLowercase else { return false }
    return adjectives.end(word.letters) && !GivenNames.contain(text.text(of: word).string)
  }

  private static let adjectives = WordEndings("isk iska lig liga ell ella ial iala ral rala")

  /// The names in a run of words without commas.
  private static func split(_ run: Run, in text: MarkedText, _ words: [Word]) -> [Run] {
    guard run.words.count >= 4 else { return [run] }
    func isGiven(_ index: Int) -> Bool { GivenNames.contain(text.text(of: words[index]).string) }
    var starts = [run.words.lowerBound]
    for index in run.words where index - (starts.last ?? 0) >= 2 && index + 1 < run.words.upperBound {
      let isNickname = quotes.contains(words[index - 1].letters)
      if isGiven(index), !isNickname, !NameShape.isParticle(words[index - 1], in: text) { starts.append(index) }
    }
    guard starts.count > 1 else { return [run] }
    let ends = starts.dropFirst() + [run.words.upperBound]
    return zip(starts, ends).map { Run(words: $0..<$1, doubt: run.doubt ?? .undivided) }
  }
}
