/// Marks whose numbers follow each other: an agenda, its list of contents, or a list inside an item.
struct ItemChain {
  private(set) var marks: [ItemMark]

  /// Whether at least a third of its marks have text below them.
  var hasText: Bool {
    let withText = zip(marks, marks.dropFirst()).count { $1.line - $0.line > 1 }
    return withText > 0 && withText * 3 >= marks.count - 1
  }

  /// Whether it counts from the first letter and is long enough not to be initials.
  private var isLettered: Bool { marks.count > 2 && marks[0].number == 1 }

  /// Whether it numbers people, as a roster may.
  var listsPeople: Bool {
    let people = marks.count { mark in
      mark.title.words.count <= 14 && mark.title.sentences.count == 1 && PersonPhrase.starts(mark.title)
        // The titles of items with text below them may end with a presenter.
        && (!hasText || PersonPhrase.find(in: mark.title).first?.before.isEmpty ?? false)
        && !mark.title.words.contains { $0.kind == .word && RosterLines.isVerb($0) }
    }
    return people * 2 > marks.count
  }

  /// Returns the chains that the marks of a document form.
  ///
  /// A mark continues the chain that ends with the preceding number, or one shortly before it. Where a list inside an
  /// item ends with the same number as the agenda itself, the mark's layout decides: its indentation, and whether an
  /// empty line precedes it.
  static func chains(of marks: [ItemMark]) -> [ItemChain] {
    var chains: [ItemChain] = []
    /// The chains that end with a number, by style and number.
    var ends: [End: [Int]] = [:]
    for mark in marks {
      let steps = mark.style == .paragraph ? 1...3 : 1...2
      let candidates = steps.lazy.compactMap { ends[End(mark.style, mark.number - $0)] }.first { !$0.isEmpty }
      guard let candidates, let chosen = best(candidates.suffix(mostCandidates), for: mark, among: chains) else {
        ends[End(mark.style, mark.number), default: []].append(chains.count)
        chains.append(ItemChain(marks: [mark]))
        continue
      }
      if let last = chains[chosen].marks.last { ends[End(last.style, last.number)]?.removeLast(chosen) }
      chains[chosen].marks.append(mark)
      ends[End(mark.style, mark.number), default: []].append(chosen)
    }
    return chains
  }

  /// The most chains examined for a mark: the last ones that it could continue.
  fileprivate static let mostCandidates = 4

  private struct End: Hashable {
    let style: ItemMark.Style
    let number: Int
    init(_ style: ItemMark.Style, _ number: Int) {
      self.style = style
      self.number = number
    }
  }

  private static func best(_ candidates: ArraySlice<Int>, for mark: ItemMark, among chains: [ItemChain]) -> Int? {
    let open = candidates.filter { candidate in
      // A list of contents has ended once the items themselves have reached the same number.
      !candidates.contains { isRepeated(chains[candidate], by: chains[$0]) }
    }
    return open.max { score(chains[$0], for: mark) < score(chains[$1], for: mark) }
  }

  /// Returns whether another chain repeats a chain, number by number, after its end.
  private static func isRepeated(_ chain: ItemChain, by other: ItemChain) -> Bool {
    guard let end = chain.marks.last?.line, let start = other.marks.first, start.line > end, chain.marks.count > 2
    else {
      return false
    }
    return start.number == chain.marks[0].number && other.marks.count == chain.marks.count
  }

  /// Returns how well a mark fits a chain; among equals, the chain that starts first fits best.
  private static func score(_ chain: ItemChain, for mark: ItemMark) -> (Int, Int, Int) {
    guard let last = chain.marks.last else { return (0, 0, 0) }
    let isAligned = abs(last.indent - mark.indent) <= 1 ? 1 : 0
    let isSpacedAlike = chain.marks.contains { $0.followsBlank } == mark.followsBlank ? 1 : 0
    return (isAligned, isSpacedAlike, -chain.marks[0].line)
  }

  /// Returns the chain that is the agenda, if any.
  static func agenda(among chains: [ItemChain]) -> ItemChain? {
    let candidates = chains.filter { chain in
      let style = chain.marks[0].style
      if style.isLetter || style == .roman, !chain.isLettered { return false }
      let isLong = chain.marks.count > 1 || style == .paragraph || style == .word
      return isLong && !chain.listsPeople
    }
    let numbered = candidates.filter { !$0.marks[0].style.isLetter }
    if numbered.contains(where: { $0.marks.count > 2 }) { return chosen(among: numbered) }
    // Below another chain, which numbers the items, lowercase letters number the points of an item.
    let others = candidates.filter { $0.marks[0].style != .point }
    let points = candidates.lazy.filter { $0.marks[0].style == .point }.map { $0.marks[0].line }
    guard let first = points.min(), others.contains(where: { $0.marks[0].line < first }) else {
      return chosen(among: candidates)
    }
    return chosen(among: others)
  }

  private static func chosen(among candidates: [ItemChain]) -> ItemChain? {
    guard let longest = candidates.map(\.marks.count).max() else { return nil }
    // Between a list of contents and the items themselves, the chain with text below its marks is chosen.
    let long = candidates.filter { $0.marks.count * 3 >= longest * 2 }
    let paragraphs = candidates.filter { $0.marks[0].style == .paragraph && $0.marks.count * 2 >= longest }
    let pool = paragraphs.isEmpty ? long : paragraphs
    // A list of contents has titles only, the items themselves have text after them.
    func size(_ chain: ItemChain) -> (Int, Int) { (chain.marks.count, chain.marks.map(\.title.count).reduce(0, +)) }
    return pool.first(where: \.hasText) ?? pool.max { size($0) < size($1) }
  }
}

extension [Int] {
  /// Removes a number from among the last few.
  fileprivate mutating func removeLast(_ number: Int) {
    guard let index = indices.suffix(ItemChain.mostCandidates).first(where: { self[$0] == number }) else { return }
    remove(at: index)
  }
}

extension ItemChain {
  /// Whether it has a title typical of agendas, or its marks are § numbers or follow a word such as *Punkt*.
  var looksLikeAgenda: Bool {
    if marks[0].style == .paragraph || marks[0].style == .word { return true }
    return marks.contains { mark in
      mark.title.words.prefix(8).contains { $0.kind == .word && Self.usual.contains($0.letters) }
    }
  }

  private static let usual = Lexicon(
    words: words.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Words in titles of almost every agenda, and of hardly any other list.
  private static let words = """
    öppnande öppnas öppning inledning välkommen välkomna välkomnande incheckning upprop justerare dagordning dagordningen
    föregående förra fg lägesbild lägesbilden lägesrapport lägesrapporter rapport rapporter information informationspunkter
    aktuellt övrigt övriga avslutning avslut avslutas mötestider sammanträdestider nästa nästkommande kommande presentation
    uppföljning genomgång
    """
}
