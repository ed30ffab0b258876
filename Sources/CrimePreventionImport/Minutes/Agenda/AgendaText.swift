/// Assigns the lines below each item to it.
///
/// Where the items are a list without text, the lines below a later repetition of an item's title belong to that item.
struct AgendaText {
  private(set) var items: [RawItem]
  /// The lines of titles and of the text below them.
  private(set) var lines: Set<Int> = []

  init(_ all: [SourceLine], starts: [Int], titles: [RawItem]) {
    items = titles
    guard let first = starts.first, let last = starts.last else { return }
    // Some titles of a list may continue on a second line.
    let gaps = zip(starts, starts.dropFirst()).map { first, next in
      1 + all[(first + 1)..<next].count { !$0.startsPoint && !$0.hasBullet }
    }
    let isList = !gaps.isEmpty && gaps.allSatisfy { $0 <= 2 } && gaps.count { $0 == 1 } * 2 >= gaps.count
    let end = Self.end(after: last, in: all, isList: isList)
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : end
      if start + 1 < next { items[index].body += all[(start + 1)..<next] }
    }
    // Text below a list may belong to any of its items.
    let isBare = isList && items.dropLast().allSatisfy(\.body.isEmpty)
    if isBare, let end = items.indices.last, !items[end].body.isEmpty { items[end].isClear = false }
    lines = Set(first..<max(end, last + 1))
    items.removeAll(where: \.isPause)
    if isList { addLaterText(all, from: end) }
  }

  /// Assigns to items listed in a table the lines below later repetitions of their titles.
  init(_ all: [SourceLine], listed: [RawItem], from start: Int) {
    items = listed
    addLaterText(all, from: start)
  }

  /// Returns where the last item ends: at the first label about the meeting, such as who took or approved the notes or
  /// where they were posted; for a list, at the first empty line.
  private static func end(after last: Int, in all: [SourceLine], isList: Bool) -> Int {
    for index in (last + 1)..<max(last + 1, all.count) {
      if isList, all[index].followsBlank { return index }
      if Sections.labelColumns(all[index]) != nil || all[index].namesNoteTaker { return index }
      guard let hit = all[index].labels.first,
        hit.isDivided || hit.content.isEmpty || hit.label == .noteTaker || hit.label == .approver
      else {
        continue
      }
      switch hit.label {
      case .noteTaker, .approver, .signOff, .passedOver: return index
      case .roster where hit.content.isEmpty && (all[index].followsBlank || namesFollow(index, in: all)): return index
      case .chair where all[index].followsBlank && hit.content.words.count <= 6: return index
      default: continue
      }
    }
    return all.count
  }

  /// Returns whether the two lines below one are names or posts, as below a heading for people.
  private static func namesFollow(_ index: Int, in all: [SourceLine]) -> Bool {
    let below = all[(index + 1)...].prefix(2)
    return below.count == 2 && below.contains { PersonPhrase.starts($0.text) && $0.words.count <= 3 }
      && below.allSatisfy { $0.words.count <= 6 }
  }

  private mutating func addLaterText(_ all: [SourceLine], from start: Int) {
    var places: [String: Int] = [:]
    for (index, item) in items.enumerated() { places[Self.key(of: item.title)] = index }
    var current: Int?
    for index in start..<max(start, all.count) {
      let line = all[index]
      if line.words.count <= 24, let place = places[Self.key(line.text)] {
        current = place
        items[place].repeatedTitle = line.text
        lines.insert(index)
      } else if let hit = line.labels.first, hit.label.isOutsideItems, hit.isDivided || hit.content.isEmpty {
        current = nil
      } else if let place = current {
        items[place].body.append(line)
        lines.insert(index)
      }
    }
  }

  /// The most words in the title of an item.
  static let longestTitle = 40

  /// Returns the ``key(_:)`` of a title without presenters, times and the like.
  static func key(of title: MarkedText) -> String { key(TitleReader(title).title) }

  /// Returns a title without punctuation, numbers and the marks that a scan loses.
  static func key(_ title: MarkedText) -> String {
    title.words.filter { $0.kind == .word }.map { Spelling.folded($0.letters) }.joined(separator: " ")
  }
}
