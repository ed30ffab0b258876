public import CrimePrevention

/// A fact read from a document: the member of the draft that it became, its position and its certainty (uppgift).
public struct DraftFact: Sendable, Hashable {
  /// How certain a fact is.
  public enum Certainty: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The document states it at that position.
    case stated
    /// It follows from what the document states, such as the year of a date without one.
    case inferred
    /// The document can be read in several ways at that position.
    case uncertain

    /// Returns whether the first is more certain than the second.
    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: Int {
      switch self {
      case .stated: 0
      case .inferred: 1
      case .uncertain: 2
      }
    }
  }

  /// The member of the draft that it became.
  public let path: DocumentPath
  /// The position of its first character, counted from line 1 and column 1.
  public let position: SourcePosition
  /// The position of its last character, on a later line when the fact spans several lines.
  package let end: SourcePosition
  /// How certain it is.
  public let certainty: Certainty
  /// The part of its text that is on its first line.
  public let text: String
}
