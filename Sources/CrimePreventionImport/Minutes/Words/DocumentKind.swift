/// Words in titles for the kind of a document (dokumenttyp).
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

  /// Returns whether a word names a kind of document.
  static func isNamed(by word: Word) -> Bool { word.kind == .word && lexicon.contains(word.letters) }
}
