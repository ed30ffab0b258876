import CrimePrevention

// How people met: in a room, online, or both.

extension PlaceReader {
  func mode(_ parts: [MarkedText]) -> Read<Meeting.Mode>? {
    for part in parts {
      let words = part.words
      for index in words.indices {
        guard let match = Self.modes.longestMatch(in: words[index...]),
          !Self.isOfSomethingElse(words, after: index + match.count - 1)
        else { continue }
        let text = part.text(from: words[index], through: words[index + match.count - 1])
        // A room together with a connection means both.
        let hasRoom = words.contains { Self.isRoom($0) && !Self.modes.contains($0.letters) }
        if match.meaning == .digital, hasRoom { return Read(.hybrid, from: text, .inferred) }
        let spoken = words.filter { $0.kind == .word }.count
        // A telephone isn't a screen, and among other words the form may be that of something else.
        let isSure =
          (isLabelled || spoken - match.count <= 3) && !text.words.contains { $0.letters.hasPrefix("telefon") }
        return Read(match.meaning, from: text, isSure ? .stated : .inferred)
      }
    }
    return nil
  }

  /// A word for meeting both in a room and online, which says more than a word for either.
  func hybrid(_ parts: [MarkedText]) -> Read<Meeting.Mode>? {
    let words = parts.flatMap { part in part.words.map { (part, $0) } }
    return words.first { Self.modes.meaning(of: $0.1.letters) == .hybrid }.map {
      Read(.hybrid, from: $0.0.text(of: $0.1), isLabelled ? .stated : .inferred)
    }
  }

  /// Whether a word for a form describes something other than the meeting: `Digital justering`.
  private static func isOfSomethingElse(_ words: [Word], after index: Int) -> Bool {
    guard forms.contains(words[index].letters), index + 1 < words.count, words[index + 1].kind == .word else {
      return false
    }
    return !afterForms.contains(words[index + 1].letters)
  }

  private static let forms = Lexicon(words: "digitalt", "digital", "fysiskt", "fysisk", "hybrid")
  private static let afterForms = Lexicon(
    words: [
      "möte", "mötet", "sammanträde", "träff", "deltagande", "via", "på", "i", "med", "och", "samt", "kl", "eller",
    ]
      + ["klockan", "den", "teams", "zoom", "från", "mötesrum", "form", "mötesform", "videomöte", "länk"]
  )

  static let modes = Lexicon<Meeting.Mode>([
    (
      """
      digitalt|digitalt möte|teams|via teams|digitalt via teams|zoom|skype|skypemöte|teamsmöte|videomöte|distansmöte|på distans|\
      videokonferens|digital|webbmöte|onlinemöte|microsoft teams|telefonmöte|telefon|per telefon|via länk|google meet|videolänk|webex|on line|online
      """, .digital
    ),
    ("fysiskt|fysiskt möte|fysisk träff|på plats", .inPerson), ("hybrid|hybridmöte|hybridform|hybridmöten", .hybrid),
  ])
}
