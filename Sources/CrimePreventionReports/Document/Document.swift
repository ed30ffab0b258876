import CrimePrevention

/// A document for readers: what it says, before it is written as a page or as Markdown.
struct Document: Sendable {
  /// The language of our own words.
  let language: MessageLanguage
  /// The language of the record's texts.
  let recordLanguage: Language
  /// Whose document it is and of which sort, above the title.
  let kicker: Passage
  let title: Passage
  let blocks: [Block]
  /// The name of the list of the document's sections; without a name there is no list.
  var contentsName: String?
  /// How the document was made, at its end.
  var colophon: [Block] = []
  /// Whether it is a sheet or two of paper, so that it is set small on them.
  var isSheet = false
  /// Whether what unfolds is unfolded from the start, so that it is printed too.
  var isUnfolded = false

  /// The sections of the first level, which the list of contents names.
  var sections: [Block.Section] {
    blocks.compactMap { if case .section(let section) = $0 { section } else { nil } }
  }
}

/// A part of a document, whatever it is written as.
indirect enum Block: Sendable {
  /// A heading; level 1 is the document's own.
  case heading(level: Int, Passage)
  case paragraph(Passage)
  /// A less prominent remark on the text around it.
  case remark(Passage)
  /// Names, each with a value.
  case facts([Fact])
  /// Names, each with a figure, side by side where there is space.
  case figures([Fact])
  case list([Passage])
  /// A list of short things, side by side where there is space.
  case names([Passage])
  case table(Grid)
  case callout(Callout)
  /// A part with a heading of its own, one level below that of the part around it.
  case section(Section)
  /// Parts side by side where there is space.
  case columns([Section])
  /// Something that appears on paper only, where something is shortened there.
  case onPaper(Passage)
  /// Something to unfold; in Markdown it is unfolded, and on paper it is left out while it is folded.
  case details(summary: String, [Block])
  /// A drawing; where there are none, a description of it.
  case drawing(Drawing)

  /// One name with its value.
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
    /// Whether a row's first cell is its name, so that the others move below it, each with its column's name, where
    /// there is no space to the side.
    var hasRowNames = false
    /// The rows that appear on paper too; `nil`: all.
    var rowsOnPaper: Set<Int>?
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

extension Block {
  /// A part with a heading in our own words.
  static func section(titled title: String, _ blocks: [Block]) -> Block {
    .section(Section(title: .words(title), blocks: blocks))
  }

  /// Something that the reader must know before the rest.
  static func notice(_ text: String) -> Block { .callout(Callout(kind: .notice, label: text, points: [])) }
}

/// Text within a line: our own words and texts of the record, one after the other.
struct Passage: Sendable, Hashable {
  /// A run of text of one sort.
  enum Run: Sendable, Hashable {
    /// Our own words, in the reader's language.
    case words(String)
    /// Our own words that say that something isn't known, or where a figure is from.
    case quiet(String)
    /// Our own words, emphasized.
    case strong(String)
    /// A text of the record, in the record's language and in whichever direction that is written.
    case record(String)
    /// A sentence of ours that may quote texts of the record.
    case sentence(String)
    case badge(Badge)
  }

  var runs: [Run]

  static func words(_ text: String) -> Passage { Passage(runs: [.words(text)]) }
  static func quiet(_ text: String) -> Passage { Passage(runs: [.quiet(text)]) }
  static func strong(_ text: String) -> Passage { Passage(runs: [.strong(text)]) }
  static func record(_ text: String) -> Passage { Passage(runs: [.record(text)]) }
  static func sentence(_ text: String) -> Passage { Passage(runs: [.sentence(text)]) }
  static func badge(_ badge: Badge) -> Passage { Passage(runs: [.badge(badge)]) }

  static func + (left: Passage, right: Passage) -> Passage { Passage(runs: left.runs + right.runs) }

  /// The text without its sorts, for places that have none, such as a calendar.
  var text: String {
    runs.reduce(into: "") { text, run in
      switch run {
      case .words(let words), .quiet(let words), .strong(let words), .record(let words), .sentence(let words):
        text += words
      case .badge(let badge): text += badge.text
      }
    }
  }
}

extension [Passage] {
  /// The passages in one, with words between them.
  func joined(_ separator: String) -> Passage {
    var joined = Passage(runs: [])
    for (position, passage) in enumerated() {
      if position > 0 { joined.runs.append(.words(separator)) }
      joined.runs += passage.runs
    }
    return joined
  }
}

/// A short answer that is found at a glance: a symbol and words, and a colour only in addition to them.
struct Badge: Sendable, Hashable {
  /// What the answer is like, whatever it is about.
  enum Tone: Sendable, Hashable {
    case good
    case middling
    case bad
    /// The answer isn't known.
    case unknown
    /// There is nothing to judge, or not yet.
    case neutral
  }

  /// One symbol, the same for the same answer everywhere.
  let symbol: String
  let words: String
  let tone: Tone

  /// The answer where there are no colours.
  var text: String { "\(symbol) \(words)" }
}
