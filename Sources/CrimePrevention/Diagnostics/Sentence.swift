/// A language that the library speaks to its reader.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Swedish (svenska).
  case swedish = "sv"
}

/// A sentence for the reader, in English and Swedish.
public struct Sentence: Sendable, Hashable {
  /// The sentence in English.
  public let english: String
  /// The sentence in Swedish.
  public let swedish: String

  /// Makes a sentence from its two wordings.
  public init(english: String, swedish: String) {
    self.english = english
    self.swedish = swedish
  }

  /// The wording in one language.
  public func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .swedish: swedish
    }
  }
}
