/// A short answer that is found at a glance: a sign and words, and only beside them a colour.
struct Badge: Sendable, Hashable {
  /// What the answer is like, whatever it is about.
  enum Tone: Sendable, Hashable {
    case good
    case middling
    case bad
    /// Nothing can be said.
    case unknown
    /// There is nothing to judge, or not yet.
    case neutral
  }

  /// One sign, the same for the same answer everywhere.
  let sign: String
  let words: String
  let tone: Tone

  /// The answer where there are no colours.
  var text: String { "\(sign) \(words)" }
}
