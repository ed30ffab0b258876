/// Lines under a title that belong together: the content of a label such as `Beslut`, or text without one.
struct ItemBlock {
  let label: ItemLabel?
  let labelText: MarkedText?
  /// Whether the content starts on the line of the label; the lines below may then be something else.
  var isInline = false
  /// The lines, by paragraph.
  private var broken: [[MarkedText]]

  /// The paragraphs, each as one text.
  var paragraphs: [MarkedText] { broken.map { MarkedText.joining($0) } }

  /// Returns the blocks of an item's lines. Text after a label about the meeting (its next date, who took the notes)
  /// isn't part of the item.
  static func blocks(of lines: [SourceLine]) -> [ItemBlock] {
    var blocks: [ItemBlock] = []
    var isOutside = false
    for line in lines {
      let hits = line.labels
      for hit in hits {
        guard let label = hit.itemLabel else {
          isOutside = hit.label.isOutsideItems
          if !isOutside { addText(line, to: &blocks, startsAnew: true) }
          break
        }
        isOutside = false
        guard hit.qualifier == nil else {
          // "Återrapportering nästa möte: …" says more than its label.
          blocks.append(ItemBlock(label: label, labelText: nil, broken: [[line.text]]))
          break
        }
        blocks.append(
          ItemBlock(
            label: label,
            labelText: hit.text,
            isInline: !hit.content.isEmpty,
            broken: hit.content.isEmpty ? [] : [[hit.content]]
          )
        )
      }
      if !hits.isEmpty { continue }
      if isOutside, !line.followsBlank { continue }
      isOutside = false
      if let task = line.boxedTask {
        blocks.append(ItemBlock(label: .action, labelText: nil, broken: [[task]]))
        continue
      }
      addText(line, to: &blocks, startsAnew: false)
    }
    return blocks
  }

  private static func addText(_ line: SourceLine, to blocks: inout [ItemBlock], startsAnew: Bool) {
    let last = blocks.indices.last
    // Text after an empty line no longer belongs to a label, unless the label has no content yet.
    let isPlain =
      last.map { index in
        let block = blocks[index]
        if block.label == .proposal, !line.startsLowercase, !line.startsClause, !line.hasBullet, !block.broken.isEmpty {
          return false
        }
        // People and times take a word or two, on one line.
        if block.isShort, !block.broken.isEmpty, !line.startsLowercase, !block.goesOn { return false }
        return block.label == nil || block.label == .text || !line.followsBlank || block.broken.isEmpty
          || line.startsClause
      } ?? false
    guard let last, isPlain, !startsAnew else {
      blocks.append(ItemBlock(label: nil, labelText: nil, broken: [[line.text]]))
      return
    }
    let isNew =
      line.followsBlank || line.hasBullet || line.startsPart || line.startsPoint
      || follows(blocks[last].broken.last, line)
      || blocks[last].broken.isEmpty
      || line.startsClause && blocks[last].label == .decision
    if isNew {
      blocks[last].broken.append([line.text])
    } else {
      blocks[last].broken[blocks[last].broken.count - 1].append(line.text)
    }
  }
}

extension ItemBlock {
  /// Whether the content of its label is only a few words.
  private var isShort: Bool {
    switch label {
    case .owner, .due, .presenter, .time: true
    case .decision, .proposal, .action, .text, nil: false
    }
  }

  /// Whether its last line continues below: it ends with a conjunction, a comma, a colon or a hyphen.
  private var goesOn: Bool {
    guard let last = broken.last?.last, let word = last.words.last else { return true }
    return [",", "och", "samt", "-", ":"].contains(word.letters)
  }

  /// Returns whether a line starts a new paragraph after the heading of a part: `c) Skolan`, `4.1 Polisen`.
  private static func follows(_ paragraph: [MarkedText]?, _ line: SourceLine) -> Bool {
    guard let paragraph, paragraph.count == 1, !line.startsLowercase,
      let heading = SourceLine.lines(of: paragraph[0]).first, heading.startsPoint || heading.startsPart
    else { return false }
    return heading.words.count <= 7 && heading.text.marks.last?.scalar.isLetter == true
  }
}

extension SourceLine {
  /// Whether it starts with *att*, as the points of a decision do.
  fileprivate var startsClause: Bool { words.first?.letters == "att" }

  /// Whether it starts with the number of a part of an item: `4.1 Polisen`.
  fileprivate var startsPart: Bool {
    words.count > 3 && words[0].kind == .number && words[1].letters == "." && words[2].kind == .number
      && words[2].range.lowerBound - words[0].range.upperBound == 1 && words[3].kind == .word
  }
}

extension SourceLine {
  /// The task after a checkbox: `☐ Bo Ek bokar lokal`, `☐ @Bo Ek bokar lokal`.
  fileprivate var boxedTask: MarkedText? {
    guard text.marks.first?.scalar.isBox == true else { return nil }
    let task = text.suffix(from: text.startIndex + 1).trimming { $0.isSpace || $0 == "@" }
    guard let person = PersonPhrase.find(in: task).first, person.before.isEmpty,
      let verb = person.after.words.first, verb.kind == .word, verb.letters.hasSuffix("r"),
      !PostWords.contain(verb), !PlannedDeed.says(verb)
    else { return nil }
    return task
  }
}

extension LabelHit {
  /// The meaning of the label inside an item, where `Tid: 20 minuter` applies to the item.
  fileprivate var itemLabel: ItemLabel? {
    if case .item(let label) = label { return label }
    guard label == .when, isDivided, !Label.ends.contains(text.words.map(\.letters).joined()),
      content.dates(among: content.words).isEmpty, content.words.count <= 6
    else {
      return nil
    }
    return .time
  }
}

extension Label {
  /// Whether what follows it is about the meeting, not about an item.
  var isOutsideItems: Bool {
    switch self {
    case .chair, .noteTaker, .approver, .signOff, .nextMeetings, .passedOver, .registryNumber, .sharing, .roster: true
    case .when, .place, .agenda, .item: false
    }
  }
}
