// Lists of the items before the items themselves: a programme, an agenda.

extension FoundAgenda {
  /// Assigns items their titles in a preceding list, which may state how long each takes, when it starts and who
  /// presents it: `• Lägesbild (15 min)`, `08.25  3. Lägesbild – Bo Ek`.
  ///
  /// Most items must be in the list, which must not be below a heading for people.
  mutating func takeListedTitles(in lines: [SourceLine]) {
    let places = placesByTitle
    var isRoster = false
    var listed: [Int: Int] = [:]
    for index in lines.indices.prefix(itemLines.min() ?? 0) {
      if let label = lines[index].labels.first { isRoster = label.label.isRoster }
      guard !isRoster, let title = lines[index].listedTitle, title.words.count <= AgendaText.longestTitle else {
        continue
      }
      let read = TitleReader(title)
      guard read.rest == nil, let place = places[AgendaText.key(read.title)], listed[place] == nil,
        items[place].listedTitle == nil
      else { continue }
      listed[place] = index
    }
    guard listed.count * 3 >= items.count * 2, listed.count > 1 else { return }
    for (place, index) in listed {
      items[place].listedTitle = lines[index].listedTitle
      structure.append(lines[index].text)
      tableLines.insert(index)
    }
  }
}

extension SourceLine {
  /// The title on a line of a list of items, after its bullet or number.
  fileprivate var listedTitle: MarkedText? {
    if let mark = ItemMark(self, at: 0) { return mark.title }
    guard startsWithTime, cells.count > 2 else { return hasBullet || startsWithTime ? text : nil }
    // "13.00   1. Inledning      5 min   Bo Ek"
    return MarkedText.joining(
      cells.enumerated().map { index, cell in
        index > 1 ? MarkedText((cell.marks.first.map { Mark.inserted("– ", at: $0) } ?? []) + cell.marks) : cell
      }
    )
  }
}
