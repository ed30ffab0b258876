// Lists of what is to be done, after the items, that tell which item each task is from.

extension FoundAgenda {
  /// Takes a table of tasks out of the last item: rows that have numbers of items are of those (`Punkt | Vad | Vem | Klart`), of
  /// others a heading of tasks over it is an item.
  mutating func takeTaskTable() {
    guard let last = items.indices.last else { return }
    let body = items[last].body
    let tables = body.indices.lazy.compactMap { index in ActionTable(body, at: index).map { (index, $0) } }
    guard let (start, table) = tables.first, !table.rows.isEmpty else { return }
    let heading = body[..<start].indices.last.flatMap { body[$0].isHeadingOfTasks ? $0 : nil }
    let places = placesByNumber
    if table.rows.allSatisfy({ row in row.item.map { places[$0] != nil } ?? false }) {
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

  /// Gives items the tasks that name them: `☐ [Belysningen] Begär in en offert · Bo Ek`. By its number, below a heading of tasks
  /// only: `Punkt 3: Bo Ek ringer skolan`.
  mutating func takePointedTasks(in lines: [SourceLine]) {
    let (places, numbers) = (placesByTitle, placesByNumber)
    let heads = Set(items.compactMap { ($0.numberText ?? $0.title).marks.first?.line })
    var underTasks = false
    var taken: Set<Mark> = []
    var tasks: [Int: [SourceLine]] = [:]
    for (index, line) in lines.enumerated() {
      if let number = line.text.marks.first?.line, heads.contains(number) {
        // An item's own line points to nothing.
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
  /// Whether it is a heading of what is to be done, and nothing else.
  fileprivate var isHeadingOfTasks: Bool {
    guard let hit = labels.first, labels.count == 1 else { return false }
    return hit.label == .item(.action) && hit.content.isEmpty
  }
}

/// A task that tells which item it is from.
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

  /// The item that it points to, by its title or its number.
  func place(among titles: [String: Int], _ numbers: [Int: Int]) -> Int? {
    switch pointer {
    case .title(let key): key.isEmpty ? nil : titles[key]
    case .number(let number): numbers[number]
    }
  }

  /// The lines that say it below its item.
  var lines: [SourceLine] { SourceLine.lines(of: text, labelled: "Åtgärd:", at: text.marks.first) }
}
