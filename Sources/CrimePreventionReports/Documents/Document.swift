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
}
