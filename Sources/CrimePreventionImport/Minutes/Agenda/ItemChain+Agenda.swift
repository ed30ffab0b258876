extension ItemChain {
  /// Whether its titles are those that agendas have, or its numbers are of paragraphs or called items.
  var looksLikeAgenda: Bool {
    if marks[0].style == .paragraph || marks[0].style == .word { return true }
    return marks.contains { mark in
      mark.title.words.prefix(8).contains { $0.kind == .word && Self.usual.contains($0.letters) }
    }
  }

  private static let usual = Lexicon(
    words: words.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Words of titles that stand in almost every agenda, and hardly in another list.
  private static let words = """
    öppnande öppnas öppning inledning välkommen välkomna välkomnande incheckning upprop justerare dagordning dagordningen
    föregående förra fg lägesbild lägesbilden lägesrapport lägesrapporter rapport rapporter information informationspunkter
    aktuellt övrigt övriga avslutning avslut avslutas mötestider sammanträdestider nästa nästkommande kommande presentation
    uppföljning genomgång
    """
}
