/// The owner of the action in the preceding sentence: `Belysningen ses över. Ansvarig: Bo, klart 3 maj`.
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
  /// Assigns the last action its owner, and the due date stated with it, if any.
  mutating func take(_ inline: InlineOwner, _ reading: inout Reading) {
    reading.coverage.add(inline.label)
    guard let last = item.actions.indices.last else { return }
    takeOwner(inline.owner, &reading)
    if item.actions[last].due == nil, let due = due(inline.owner) { item.actions[last].due = reading.took(due) }
  }
}

extension ItemReader {
  /// Takes registry numbers on separate lines below the title.
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
