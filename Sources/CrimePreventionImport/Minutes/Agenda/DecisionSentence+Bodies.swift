import CrimePrevention

// Who decides: the council itself, or another body whose decisions are only reported.

extension DecisionSentence {
  static func isCouncil(_ word: Word) -> Bool {
    if councils.contains(word.letters) { return true }
    let kind = OrganizationWords.kind(of: word)
    return kind == .council || kind == .group
  }

  private static let councils = Lexicon(
    words: "rådet",
    "brå",
    "mötet",
    "styrgruppen",
    "gruppen",
    "sammanträdet",
    "vi",
    "trygghetsrådet",
    "ledamöterna",
    "råd",
    "beredningen",
    "kommittén",
    "forumet"
  )

  static func isOtherBody(_ word: Word) -> Bool {
    if otherBodies.contains(word.letters) { return true }
    guard let kind = OrganizationWords.kind(of: word) else { return false }
    return kind != .council && kind != .group
  }

  private static let otherBodies = Lexicon(
    words: "regeringen",
    "riksdagen",
    "tingsrätten",
    "domstolen",
    "fullmäktige",
    "kommunfullmäktige",
    "kommunstyrelsen",
    "ks",
    "kf",
    "nämnden",
    "utskottet",
    "regionfullmäktige",
    "hovrätten",
    "förvaltningsrätten",
    "eu",
    "åklagaren",
    "åklagare",
    "rätten",
    "kammaråklagaren",
    "regeringskansliet",
    "ministern",
    "domaren",
    "staten"
  )
}
