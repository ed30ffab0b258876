/// One step of how a verdict was reached, in words. Callers choose which steps to show by what they are about.
package struct ExplanationStep: Sendable, Hashable {
  /// What the step is about.
  package let about: About
  /// The step in words.
  package let sentence: Sentence

  package enum About: Sendable, Hashable {
    /// What is expected.
    case expected
    /// The value that the verdict rests on, and what it is made up of.
    case measured, composition
    /// How much of the distance that covers, where it is heading, and where the trend leads.
    case covered, heading, trend
    /// Whether the change can be distinguished from chance.
    case chance
    /// One of several parts, by its identifier.
    case part(String)
    /// How much of several parts can be assessed.
    case coverage
    /// What isn't judged.
    case leftOut
    /// Which step of the order of verdicts decided.
    case decision
    /// Why it can't be assessed.
    case reason
  }

  init(_ about: About, _ sentence: Sentence) {
    self.about = about
    self.sentence = sentence
  }

  /// Makes a step; `nil` when there is no sentence for it.
  init?(_ about: About, _ sentence: Sentence?) {
    guard let sentence else { return nil }
    self.init(about, sentence)
  }
}
