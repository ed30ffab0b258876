/// Whether a change can be told from chance (säkerhet i en förändring).
@nonexhaustive
public enum Certainty: String, Sendable, Hashable, Codable, CaseIterable {
  /// Chance alone seldom makes such a change (säkerställd). Not: that a measure made it.
  case shown
  /// Chance alone can well make such a change (inom slumpen). Not: that nothing has changed.
  case withinChance
  /// The figures don't say how much chance there is in them (inget uttalande möjligt).
  case noStatement
  /// There is no change to look at, for example because a value is missing (kan inte bedömas).
  case notAssessable
}
