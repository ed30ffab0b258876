extension Label {
  /// Returns the label that the words before a colon or a gap denote; some are labels only there, such as *Nästa:*
  /// before a day.
  static func divided(_ words: ArraySlice<Word>) -> (meaning: Label, count: Int)? {
    if let match = lexicon.longestMatch(in: words) { return match }
    guard let match = onlyDivided.longestMatch(in: words), match.count == words.count else { return nil }
    return match
  }

  private static let onlyDivided = Lexicon<Label>([
    ("nästa|nästa dag|vi ses|ses igen|vi hörs igen|vi hörs", .nextMeetings), ("penna|pennan|pennförare", .noteTaker),
    ("hybridmöte|fysiskt möte|digitalt möte|teamsmöte|videomöte|möteslänk och lokal", .place),
  ])
}
