/// Words for the kind of a document (dokumenttyp), which its title has.
enum DocumentKind {
  static let lexicon = Lexicon(
    words: "mötesanteckningar",
    "minnesanteckningar",
    "protokoll",
    "sammanträdesprotokoll",
    "mötesprotokoll",
    "anteckningar",
    "minnesanteckning",
    "mötesanteckning",
    "anteckningar från möte",
    "kallelse",
    "sammanträdesanteckningar",
    "mötesnoteringar",
    "noteringar",
    "mötesreferat",
    "minnesant",
    "beslutsprotokoll"
  )

  /// Whether a word says which kind of document this is.
  static func isNamed(by word: Word) -> Bool { word.kind == .word && lexicon.contains(word.letters) }
}
