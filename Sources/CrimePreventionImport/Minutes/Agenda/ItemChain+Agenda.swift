extension ItemChain {
  /// Whether it has a title typical of agendas, or its marks are § numbers or follow a word such as *Punkt*.
  var looksLikeAgenda: Bool {
    if marks[0].style == .paragraph || marks[0].style == .word { return true }
    return marks.contains { mark in
      mark.title.words.prefix(8).contains { $0.kind == .word && Self.usual.contains($0.letters) }
    }
  }

  private static let usual = Lexicon(
    words: words.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Words in titles of almost every agenda, and of hardly any other list.
  private static let words = """
    öppnande öppnas öppning inledning välkommen välkomna välkomnande incheckning upprop justerare dagordning dagordningen
    föregående förra fg lägesbild lägesbilden lägesrapport lägesrapporter rapport rapporter information informationspunkter
    aktuellt övrigt övriga avslutning avslut avslutas mötestider sammanträdestider nästa nästkommande kommande presentation
    uppföljning genomgång
    """
}
