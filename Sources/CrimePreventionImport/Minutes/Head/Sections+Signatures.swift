// Labels and names side by side, as at the end of signed minutes.

extension Sections {
  /// Labels side by side on a line, as above places for signatures: `Vid protokollet        Justeras`.
  static func labelColumns(_ line: SourceLine) -> [LabelHit]? {
    guard line.cells.count > 1, line.cells.count < 6 else { return nil }
    let cells = line.cells.filter { !isPlaceForSignature($0) }
    let hits = cells.map { cell -> LabelHit? in
      let words = cell.words
      guard let match = Label.lexicon.longestMatch(in: words[...]),
        words[match.count...].allSatisfy({ $0.kind == .sign })
      else { return nil }
      return LabelHit(
        label: match.meaning,
        text: cell,
        qualifier: nil,
        content: cell.suffix(from: cell.endIndex),
        isDivided: true
      )
    }
    let people = hits.compactMap { $0 }.filter { [.chair, .noteTaker, .approver].contains($0.label) }
    return people.count == cells.count && !cells.isEmpty ? people : nil
  }

  /// Whether a cell is only dots or a line, or says which paragraphs are signed.
  private static func isPlaceForSignature(_ cell: MarkedText) -> Bool {
    let words = cell.words.drop { $0.kind == .sign }
    if words.isEmpty { return true }
    guard let match = Label.lexicon.longestMatch(in: words), match.meaning == .passedOver else { return false }
    return words.dropFirst(match.count).allSatisfy { $0.kind != .word }
  }

  /// The names right above labels side by side, if none are below them.
  static func names(above index: Int, in lines: [SourceLine], count: Int) -> SourceLine? {
    func areNames(_ line: SourceLine) -> Bool {
      line.cells.count == count && line.cells.allSatisfy { $0.words.count <= 6 && PersonPhrase.starts($0) }
    }
    guard count > 1, index > 0, areNames(lines[index - 1]) else { return nil }
    return index + 1 < lines.count && areNames(lines[index + 1]) ? nil : lines[index - 1]
  }

  /// Adds the names below labels side by side, from the left; surplus names belong to the last label.
  mutating func addSignatures(_ line: SourceLine) {
    let first = sections.count - signatures
    for (index, cell) in line.cells.enumerated() where !cell.isEmpty {
      sections[first + min(index, signatures - 1)].add(cell, followsGap: false)
    }
    signatures = 0
  }

  /// The name right above a label with nothing below it, as under a signature: `Bo Ek`, and `Sekreterare` below it.
  static func name(above index: Int, _ hit: LabelHit, in lines: [SourceLine]) -> SourceLine? {
    guard [.chair, .noteTaker, .approver].contains(hit.label), hit.content.isEmpty, index > 0,
      !lines[index].followsBlank, index + 1 == lines.count || lines[index + 1].followsBlank
    else { return nil }
    let above = lines[index - 1]
    return above.words.count <= 6 && above.labels.isEmpty && PersonPhrase.starts(above.text) ? above : nil
  }
}
