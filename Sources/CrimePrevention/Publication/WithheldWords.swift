// What is withheld, in words: numbers and reasons.

extension WithheldCounts {
  /// Each sort of thing with its number and its reason, for the reader. What is left out of objects that are shown, such as
  /// notes, is counted together.
  public func words(in language: MessageLanguage) -> [String] {
    wordsOfObjects(in: language) + wordsOfDetails(in: language)
  }

  /// The same without what is left out of objects that are shown.
  package func wordsOfObjects(in language: MessageLanguage) -> [String] {
    counts.filter { !$0.reason.isAboutMembers }.map { $0.words(in: language) }
  }

  private func wordsOfDetails(in language: MessageLanguage) -> [String] {
    Reason.allCases.filter(\.isAboutMembers).compactMap { reason -> String? in
      let count = counts.reduce(0) { $0 + ($1.reason == reason ? $1.count : 0) }
      guard count > 0 else { return nil }
      let noun = WithheldCounts.noun(count, ("detail", "details"), ("uppgift", "uppgifter"), in: language)
      return noun + " " + reason.words(in: language)
    }
  }

  fileprivate static func noun(
    _ count: Int,
    _ english: (one: String, more: String),
    _ swedish: (one: String, more: String),
    in language: MessageLanguage
  ) -> String {
    let noun = language == .swedish ? swedish : english
    return FigureText(language).text(count) + " " + (count == 1 ? noun.one : noun.more)
  }
}

extension WithheldCounts.Count {
  /// The number of things, with what they are and why they aren't shown.
  package func words(in language: MessageLanguage) -> String {
    let noun = KindNouns.nouns[kind] ?? (("detail", "details"), ("uppgift", "uppgifter"))
    return WithheldCounts.noun(count, noun.english, noun.swedish, in: language) + " " + reason.words(in: language)
  }
}

extension WithheldCounts.Reason {
  /// Whether it concerns details of objects that are shown, and not objects.
  fileprivate var isAboutMembers: Bool { self == .keepersOnly || self == .personal }

  /// Why something isn't shown, in words that fit one thing and several.
  package func words(in language: MessageLanguage) -> String {
    switch self {
    case .restricted: language == .swedish ? "med begränsad delning" : "with restricted sharing"
    case .secret: language == .swedish ? "under sekretess" : "under secrecy"
    case .embargoed: language == .swedish ? "som inte får visas ännu" : "not to be shown yet"
    case .unknownLevel: language == .swedish ? "med okänd märkning" : "with a marking that isn't known"
    case .keepersOnly:
      language == .swedish ? "som bara visas för dem som för underlaget" : "shown only to those who keep the record"
    case .dangling: language == .swedish ? "som gäller något som inte visas" : "concerning something that isn't shown"
    case .personal: language == .swedish ? "som kan peka ut någon" : "that could point someone out"
    case .smallCount: language == .swedish ? "som röjer en liten grupp" : "that would give away a small group"
    }
  }
}
