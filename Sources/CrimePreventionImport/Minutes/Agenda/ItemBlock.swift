/// Lines under a title that belong together: what follows a label such as `Beslut`, or text without one.
struct ItemBlock {
  let label: ItemLabel?
  let labelText: MarkedText?
  var paragraphs: [MarkedText]

  /// The blocks of an item's lines. What follows a label of the meeting (its next date, who took the notes) isn't the item's.
  static func blocks(of lines: [SourceLine]) -> [ItemBlock] {
    var blocks: [ItemBlock] = []
    var isOutside = false
    for line in lines {
      if let hit = line.labels.first {
        guard case .item(let label) = hit.label else {
          isOutside = hit.label.standsOutsideItems
          if !isOutside { addText(line, to: &blocks, startsAnew: true) }
          continue
        }
        isOutside = false
        blocks.append(ItemBlock(label: label, labelText: hit.text, paragraphs: hit.content.isEmpty ? [] : [hit.content]))
        continue
      }
      if isOutside, !line.followsBlank { continue }
      isOutside = false
      addText(line, to: &blocks, startsAnew: false)
    }
    return blocks
  }

  private static func addText(_ line: SourceLine, to blocks: inout [ItemBlock], startsAnew: Bool) {
    let last = blocks.indices.last
    // What follows an empty line no longer belongs to a label, unless nothing did before it.
    let isPlain = last.map { index in
      let block = blocks[index]
      return block.label == nil || block.label == .text || !line.followsBlank || block.paragraphs.isEmpty || line.startsClause
    } ?? false
    guard let last, isPlain, !startsAnew else {
      blocks.append(ItemBlock(label: nil, labelText: nil, paragraphs: [line.text]))
      return
    }
    let isNew = line.followsBlank || line.hasBullet || blocks[last].paragraphs.isEmpty || line.startsClause && blocks[last].label == .decision
    if isNew {
      blocks[last].paragraphs.append(line.text)
    } else {
      let paragraph = blocks[last].paragraphs.removeLast()
      blocks[last].paragraphs.append(MarkedText.joining([paragraph, line.text]))
    }
  }
}

extension SourceLine {
  /// Whether it starts with *att*, as the points of a decision do.
  fileprivate var startsClause: Bool { words.first?.letters == "att" }
}

extension Label {
  /// Whether what follows it is about the meeting, not about an item.
  var standsOutsideItems: Bool {
    switch self {
    case .chair, .noteTaker, .approver, .nextMeetings, .passedOver, .registryNumber, .sharing, .roster: true
    case .when, .place, .agenda, .item: false
    }
  }
}
