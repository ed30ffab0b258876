/// One step of how a verdict was reached, in words. Whoever shows steps chooses among them by what they are about.
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
    /// How far that is on the way, where it is heading, and where the trend leads.
    case covered, heading, trend
    /// Whether the change can be told from chance.
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

  /// A step that there is only when there are words for it.
  init?(_ about: About, _ sentence: Sentence?) {
    guard let sentence else { return nil }
    self.init(about, sentence)
  }
}
