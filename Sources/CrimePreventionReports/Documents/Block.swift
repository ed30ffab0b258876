/// A part of a document, whatever it is written as.
indirect enum Block: Sendable {
  /// A heading; level 1 is the document's own.
  case heading(level: Int, Passage)
  case paragraph(Passage)
  /// Something about the text beside it, in a lower voice.
  case remark(Passage)
  /// Names and what stands for them.
  case facts([Fact])
  /// Names and the figures that stand for them, side by side where there is room.
  case figures([Fact])
  case list([Passage])
  /// A list of short things, side by side where there is room.
  case names([Passage])
  case table(Grid)
  case callout(Callout)
  /// A part with a heading of its own, one level below that of the part around it.
  case section(Section)
  /// Parts side by side where there is room.
  case columns([Section])
  /// Something to unfold; on paper and in Markdown it is unfolded.
  case details(summary: String, [Block])
  /// A drawing; where there are none, what is to be seen in it.
  case drawing(Drawing)

  /// One name and what stands for it.
  struct Fact: Sendable {
    let name: String
    let value: Passage
  }

  /// A part of a document.
  struct Section: Sendable {
    let title: Passage
    /// Whether it is set apart as a card.
    var isCard = false
    let blocks: [Block]
  }

  /// A table.
  struct Grid: Sendable {
    /// A column's name, and how wide and on which side its cells are.
    struct Column: Sendable {
      let name: String
      var isNarrow = false
      var isNumber = false
    }

    let caption: String
    let columns: [Column]
    let rows: [[Passage]]
    /// Whether a row's first cell is its name, and the others stand below it, each with its column's name, where there is
    /// no room beside.
    var hasRowNames = false
  }

  /// Something set apart from the text around it.
  struct Callout: Sendable {
    enum Kind: Sendable {
      case decision
      case action
      case notice
    }

    let kind: Kind
    let label: String
    let points: [Passage]
  }
}
