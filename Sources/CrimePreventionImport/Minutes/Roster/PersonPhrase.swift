/// A person's name in a phrase, with the words before and after it.
struct PersonPhrase {
  let name: MarkedText
  /// What makes the name's own form doubtful.
  let doubt: Doubt?
  /// Words before the name: a post or an organization.
  let before: MarkedText
  /// Words after the name, up to the next one.
  let after: MarkedText

  /// Why a name may not be what it seems.
  enum Doubt {
    /// Dashes surround it, or a single dash joins all of it: what is left of a line drawn through it, or a slip.
    case dashes
    /// Its words have no space between them.
    case fused
    /// No comma separates it from the next name.
    case undivided
    /// It is one word only.
    case single
  }
}

extension PersonPhrase {
  /// The phrase with an apparent organization moved out of a name of three words: *Bo Ekson Exempelhem*; `nil` when
  /// there is none.
  var partedFromOrganization: PersonPhrase? {
    let words = name.words
    guard mayHoldOrganization, after.isEmpty else { return nil }
    return PersonPhrase(
      name: name.prefix(upTo: words[1].range.upperBound),
      doubt: .undivided,
      before: before,
      after: name.suffix(from: words[2].range.lowerBound)
    )
  }

  /// Whether its own words show that it is a name: a common given name, or a surname of a common form.
  ///
  /// Two capitalized words alone may also be a company or an association.
  var isLikelyName: Bool {
    let parts = spokenParts
    return hasGivenName
      || parts.count > 1 && parts.suffix(1).contains { NameShape.hasSurnameEnding($0.lowercased()) }
  }

  /// Whether it starts with a common given name.
  var hasGivenName: Bool { spokenParts.prefix(1).contains { GivenNames.contain($0) } }

  private var spokenParts: [String] { PeopleRegister.spoken(name).split(separator: " ").map(String.init) }

  /// Whether the last of three words may be an organization without a comma before it.
  var mayHoldOrganization: Bool {
    let words = name.words
    guard words.count == 3, !NameShape.hasSurnameEnding(words[2].letters) else { return false }
    // "Bo Ek Exempelby handelsförening"
    let isOfOrganization = after.words.prefix(1).contains { after.startsLowercase && OrganizationWords.contain($0) }
    return isOfOrganization || NameShape.hasSurnameEnding(words[1].letters)
  }

  /// Whether a text can be the surname of a name that starts on the line above: only capitalized words.
  static func mayGoOn(_ text: MarkedText) -> Bool {
    text.words.allSatisfy { NameShape.isNameWord($0, in: text) }
  }

  /// Whether a text starts with a name, or with a post or an organization and a name.
  static func starts(_ text: MarkedText) -> Bool {
    let start = text.prefix(upTo: min(text.endIndex, text.startIndex + 120))
    guard let first = find(in: start).first else { return false }
    let before = first.before.words.filter { $0.kind == .word }
    return before.count <= 4
      && before.allSatisfy { NameShape.isOtherWord($0) || start[$0.range.lowerBound].isLowercase }
      && !before.contains { Self.verbs.contains($0.letters) }
  }

  private static let verbs = Lexicon(
    words: "är",
    "var",
    "har",
    "hade",
    "att",
    "som",
    "konstaterade",
    "hälsar",
    "öppnar",
    "ska"
  )
}
