/// The item numbers inside lines whose breaks are lost: `… godkändes. 2. Polisen informerar. …`.
///
/// They continue from line to line, as when a scan turns each page into a line.
struct RunningNumbers {
  /// Whether a line of the text has been broken.
  var hasBroken = false
  /// Whether full stops are lost, so that titles run into the text after them.
  private(set) var isLoose = false
  private var last: [ItemMark.Style: Int] = [:]

  /// The indices where items start in a line; if its full stops are lost, where consecutive numbers precede capitalized
  /// words.
  mutating func marks(in line: MarkedText, _ words: [Word], mayBeLoose: Bool = false) -> [Int] {
    let found = words.indices.compactMap { index in mark(at: index, in: line, words).map { (words[index], $0) } }
    let style = ItemMark.Style.paragraph
    let chosen = found.contains { $0.1.style == style } ? found.filter { $0.1.style == style } : found
    let before = last
    let strict = chosen.compactMap { word, mark -> Int? in
      // Paragraphs are numbered across meetings, items from 1.
      let follows = last[mark.style].map { mark.number - 1 == $0 } ?? (mark.style == style || mark.number == 1)
      guard follows else { return nil }
      last[mark.style] = mark.number
      return word.range.lowerBound
    }
    guard mayBeLoose, before.isEmpty, strict.count < 3, let loose = looseMarks(in: line, words),
      loose.count > strict.count
    else { return strict }
    return loose
  }

  /// The item mark that starts at a word: a capitalized word follows, and mostly the end of a sentence or list precedes
  /// it.
  private func mark(at index: Int, in line: MarkedText, _ words: [Word]) -> (style: ItemMark.Style, number: Int)? {
    let word = words[index]
    if let letter = letter(at: index, in: line, words) { return (.letter, letter) }
    guard word.letters == "§" || word.kind == .number && word.letters.utf8.count <= 3, index + 2 < words.count else {
      return nil
    }
    if word.letters == "§" {
      // "§§ 3–5" and "§ 3, och" refer to items.
      let title = words[(index + 2)...].first { $0.letters != "." && $0.letters != ":" }
      guard index == 0 || words[index - 1].letters != "§", let title, title.kind == .word,
        !line[title.range.lowerBound].isLowercase
      else { return nil }
      return Int(words[index + 1].letters).map { (.paragraph, $0) }
    }
    guard let number = Int(word.letters), endsBefore(word, in: line) else { return nil }
    let isTight = words[index + 1].range.lowerBound == word.range.upperBound
    let next = words[index + 2]
    guard next.kind == .word, line[next.range.lowerBound].isUppercase || line[next.range.lowerBound].isDigit else {
      return nil
    }
    if words[index + 1].letters == "§" { return (.paragraph, number) }
    guard isTight, next.range.lowerBound > words[index + 1].range.upperBound else { return nil }
    switch words[index + 1].letters {
    case ".": return (.dot, number)
    case ")": return (.parenthesis, number)
    default: return nil
    }
  }

  /// The indices of the numbers from 1 on before capitalized words, where a scan has lost the full stops before the
  /// numbers; `nil` when there are fewer than three.
  private mutating func looseMarks(in line: MarkedText, _ words: [Word]) -> [Int]? {
    var places: [Int] = []
    for index in words.indices.dropLast(2) {
      let (word, next) = (words[index], words[index + 2])
      guard word.kind == .number, Int(word.letters) == places.count + 1, [".", ")"].contains(words[index + 1].letters),
        words[index + 1].range.lowerBound == word.range.upperBound, next.kind == .word,
        next.range.lowerBound > words[index + 1].range.upperBound, line[next.range.lowerBound].isUppercase,
        Months.number(of: next.letters) == nil
      else { continue }
      places.append(word.range.lowerBound)
    }
    guard places.count > 2 else { return nil }
    last[.dot] = places.count
    isLoose = true
    return places
  }

  /// The position in the alphabet of a capital letter that numbers an item: `B) Lägesbild`.
  private func letter(at index: Int, in line: MarkedText, _ words: [Word]) -> Int? {
    let word = words[index]
    guard word.kind == .word, word.range.count == 1, line[word.range.lowerBound].isUppercase, index + 2 < words.count,
      words[index + 1].letters == ")", words[index + 1].range.lowerBound == word.range.upperBound,
      endsBefore(word, in: line) || word.letters == "a", let scalar = word.letters.unicodeScalars.first, scalar.isASCII
    else { return nil }
    return Int(scalar.value) - 96
  }

  /// Whether a number starts the line, or follows the end of a sentence or a list.
  private func endsBefore(_ word: Word, in line: MarkedText) -> Bool {
    guard let before = line.marks[..<word.range.lowerBound].last(where: { !$0.scalar.isSpace })?.scalar else {
      return true
    }
    return [".", "!", "?", ":", ")"].contains(before)
  }
}
