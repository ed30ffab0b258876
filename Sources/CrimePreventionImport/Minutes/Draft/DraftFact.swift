public import CrimePrevention

/// Something that was read from a document: which member of the draft it became, where it stands and how sure it is
/// (uppgift).
public struct DraftFact: Sendable, Hashable {
  /// How sure a fact is.
  public enum Certainty: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The document says it at that place.
    case stated
    /// It follows from what the document says, such as the year of a date without one.
    case inferred
    /// The document can be read in several ways there.
    case uncertain

    /// Whether one is surer than another.
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
  /// Where it starts in the document, from line 1 and column 1.
  public let position: SourcePosition
  /// Where its last character stands: on a later line when the document breaks it.
  package let end: SourcePosition
  /// How sure it is.
  public let certainty: Certainty
  /// What stands there, as far as it stands on its first line.
  public let text: String
}
