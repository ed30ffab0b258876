public import CrimePrevention

/// Why no figures can be read from a file.
public struct UnreadableFigures: Error, Sendable, Hashable {
  /// The position of the problem, if it has one.
  public let position: SourcePosition?
  /// What is wrong, where, and what to do.
  public let sentence: Sentence

  init(_ sentence: Sentence, at position: SourcePosition? = nil) {
    self.sentence = sentence
    self.position = position
  }

  init(_ english: String, _ swedish: String, at position: SourcePosition? = nil) {
    self.init(Sentence(english: english, swedish: swedish), at: position)
  }

  /// The sentence with its place, in one language.
  public func description(in language: MessageLanguage) -> String {
    (position.map { "\($0): " } ?? "") + sentence.text(in: language)
  }
}

extension UnreadableFigures: CustomStringConvertible {
  /// The sentence with its place, in English.
  public var description: String { description(in: .english) }
}
