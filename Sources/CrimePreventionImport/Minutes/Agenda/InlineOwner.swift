/// Who is to do what the sentence before says: `Belysningen ses över. Ansvarig: Bo, klart 3 maj`.
struct InlineOwner {
  let label: MarkedText
  let owner: MarkedText

  static func find(in sentence: MarkedText) -> InlineOwner? {
    guard let hit = SourceLine.lines(of: sentence).first?.labels.first, hit.label == .item(.owner), hit.isDivided,
      !hit.content.isEmpty, hit.content.words.count <= 14
    else { return nil }
    return InlineOwner(label: hit.text, owner: hit.content)
  }
}

extension ItemReader {
  /// Gives the last action its owner, and the day when one stands beside.
  mutating func take(_ inline: InlineOwner, _ reading: inout Reading) {
    reading.coverage.add(inline.label)
    guard let last = item.actions.indices.last else { return }
    takeOwner(inline.owner, &reading)
    if item.actions[last].due == nil, let due = due(inline.owner) { item.actions[last].due = reading.took(due) }
  }
}

extension ItemReader {
  /// Registry numbers on lines of their own below the title.
  mutating func takeRegistryNumbers(above lines: inout [SourceLine], _ reading: inout Reading) {
    while let line = lines.first, line.text.isOnlyRegistryNumbers {
      for number in line.text.registryReads {
        item.registryNumbers.append(reading.took(number.atMost(raw.certainty)))
      }
      reading.coverage.add(line.text)
      lines.removeFirst()
    }
  }
}
