/// A part of a document, whatever it is written as.
enum Block: Sendable {
  /// A heading; level 1 is the document's own.
  case heading(level: Int, Passage)
  case paragraph(Passage)
  /// Something about the text beside it, in a lower voice.
  case remark(Passage)
  /// Names and what stands for them.
  case facts([Fact])
  case list([Passage])
  /// A list of short things, side by side where there is room.
  case names([Passage])
  case table(Grid)
  case callout(Callout)

  /// One name and what stands for it.
  struct Fact: Sendable {
    let name: String
    let value: Passage
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
