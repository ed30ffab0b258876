// Task lists after the items that state which item each task belongs to.

extension FoundAgenda {
  /// Moves a table of tasks out of the last item: to the items whose numbers its rows have
  /// (`Punkt | Vad | Vem | Klart`), or else to a new item for the heading of tasks above it.
  mutating func takeTaskTable() {
    guard let last = items.indices.last else { return }
    let body = items[last].body
    let tables = body.indices.lazy.compactMap { index in ActionTable(body, at: index).map { (index, $0) } }
    guard let (start, table) = tables.first, !table.rows.isEmpty else { return }
    let heading = body[..<start].indices.last.flatMap { body[$0].isHeadingOfTasks ? $0 : nil }
    let places = placesByNumber
    if table.rows.allSatisfy({ row in row.item.flatMap { places[$0] } != nil }) {
      items[last].body.removeSubrange((heading ?? start)..<table.end)
      for (item, rows) in Dictionary(grouping: table.rows, by: \.item) {
        guard let place = item.flatMap({ places[$0] }) else { continue }
        items[place].body += [body[start]] + rows.map(\.line)
      }
      structure += heading.map { [body[$0].text] } ?? []
    } else if let heading, body[heading].followsBlank {
      items[last].body.removeSubrange(heading..<table.end)
      items.append(RawItem(title: body[heading].text, body: Array(body[start..<table.end]), isClear: false))
    }
  }

  /// Assigns items the tasks that name them: `☐ [Belysningen] Begär in en offert · Bo Ek`. A number names an item only
  /// below a heading for tasks: `Punkt 3: Bo Ek ringer skolan`.
  mutating func takePointedTasks(in lines: [SourceLine]) {
    let (places, numbers) = (placesByTitle, placesByNumber)
    let heads = Set(items.compactMap { ($0.numberText ?? $0.title).marks.first?.line })
    var underTasks = false
    var taken: Set<Mark> = []
    var tasks: [Int: [SourceLine]] = [:]
    for (index, line) in lines.enumerated() {
      if let number = line.text.marks.first?.line, heads.contains(number) {
        // The line of an item itself refers to no item.
        underTasks = false
        continue
      }
      if let label = line.labels.first {
        underTasks = label.label == .item(.action) && label.content.isEmpty
        continue
      }
      guard let task = PointedTask(line), let place = task.place(among: places, underTasks ? numbers : [:]) else {
        continue
      }
      taken.formUnion(line.text.marks.prefix(1))
      tasks[place, default: []] += task.lines
      itemLines.insert(index)
    }
    guard !tasks.isEmpty else { return }
    for index in items.indices {
      items[index].body.removeAll { $0.text.marks.prefix(1).contains(where: taken.contains) }
      items[index].body += tasks[index] ?? []
    }
  }
}

extension FoundAgenda {
  var placesByTitle: [String: Int] {
    Dictionary(zip(items.map { AgendaText.key(of: $0.title) }, items.indices)) { first, _ in first }
  }

  fileprivate var placesByNumber: [Int: Int] {
    let numbered = items.indices.compactMap { place in items[place].number.map { ($0, place) } }
    return Dictionary(numbered) { first, _ in first }
  }
}

extension SourceLine {
  /// Whether it consists only of a heading for tasks.
  fileprivate var isHeadingOfTasks: Bool {
    guard let hit = labels.first, labels.count == 1 else { return false }
    return hit.label == .item(.action) && hit.content.isEmpty
  }
}

/// A task that states which item it belongs to.
private struct PointedTask {
  private enum Pointer {
    case title(String)
    case number(Int)
  }

  private let pointer: Pointer
  private let text: MarkedText

  init?(_ line: SourceLine) {
    let start = line.text.trimming { $0.isSpace || $0.isBox }
    if start.marks.first?.scalar == "[", let end = start.firstIndex(of: "]"), end - start.startIndex > 3 {
      let name = start[(start.startIndex + 1)..<end]
      (pointer, text) = (.title(AgendaText.key(name)), start.suffix(from: end + 1).trimmed)
    } else if let mark = ItemMark(line, at: 0), mark.style == .word || mark.style == .paragraph, !mark.title.isEmpty {
      (pointer, text) = (.number(mark.number), mark.title)
    } else {
      return nil
    }
    guard text.words.count > 2 else { return nil }
  }

  /// Returns the index of the item that it refers to, by title or number.
  func place(among titles: [String: Int], _ numbers: [Int: Int]) -> Int? {
    switch pointer {
    case .title(let key): key.isEmpty ? nil : titles[key]
    case .number(let number): numbers[number]
    }
  }

  /// The lines that add it to its item.
  var lines: [SourceLine] { SourceLine.lines(of: text, labelled: "Åtgärd:", at: text.marks.first) }
}
