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
  /// What the list of the document's sections is called; without a name there is none.
  var contentsName: String?
  /// How the document was made, at its end.
  var colophon: [Block] = []

  /// The sections of the first level, which the list of contents names.
  var sections: [Block.Section] {
    blocks.compactMap { if case .section(let section) = $0 { section } else { nil } }
  }
}
