import CrimePrevention

/// How minutes are laid out: which lines are items of the agenda, and which surround them.
struct Layout {
  let lines: [SourceLine]
  let items: [RawItem]
  /// Lines that are part of an agenda's table, or of a list of contents.
  let tableLines: Set<Int>
  /// The lines on which items start, and those of their text.
  let itemLines: Set<Int>
  /// Table heads and the like.
  let structure: [MarkedText]
  /// Lines that say nothing about the meeting, such as the header of a mail.
  let passedLines: Set<Int>
  /// The signature at the end of the notes, such as that of a mail.
  let signature: MailSignature?

  /// The years that the lines name.
  var years: Set<Int> {
    Set(
      lines.flatMap(\.words).compactMap { word in
        word.kind == .number && word.letters.utf8.count == 4 ? Int(word.letters) : nil
      }.filter(\.isRecentYear)
    )
  }

  /// The lines of items that list attendance, as a roll call does.
  let rollCall: Set<Int>

  init(_ all: [SourceLine]) {
    let (whole, heads) = MailHead.parted(Self.plain(all))
    self.lines = whole
    signature = MailSignature(whole, heads: heads) ?? MailSignature(closing: whole)
    passedLines = heads.union(signature?.lines ?? 0..<0)
    let lines = Array(whole[..<(signature?.lines.lowerBound ?? whole.count)])
    var agenda = FoundAgenda(lines)
    agenda.takeListedTitles(in: lines)
    agenda.takeTaskTable()
    agenda.takePointedTasks(in: lines)
    (items, itemLines) = (agenda.items, agenda.itemLines)
    (tableLines, structure) = (agenda.tableLines, agenda.structure)
    rollCall = RollCall.lines(in: lines, items: agenda.itemLines)
  }

  /// The lines without marks that only sort them, and with unusual layouts replaced by usual ones.
  private static func plain(_ all: [SourceLine]) -> [SourceLine] {
    // A row's number on a line of its own isn't a page number.
    var lines = PageHeads.removed(from: StackedTable.rows(in: all))
    lines = FormMarks.removed(from: WrappedLabel.joined(CheckBoxes.ticked(in: lines)))
    lines = LetterCodes.spelledOut(RollCall.unnumbered(lines))
    return MarginHeadings.raised(in: NumberedAnswers.placed(in: lines))
  }
}
