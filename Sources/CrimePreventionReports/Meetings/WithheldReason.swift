/// Why something of a record isn't shown in a document for everyone.
@nonexhaustive
public enum WithheldReason: Sendable, Hashable, CaseIterable {
  /// It is for some only (begränsad delning).
  case restricted
  /// It is under secrecy (sekretess).
  case secret
  /// It may be shown from a later day on, or no asking date was given to tell (embargo).
  case embargoed
  /// It is marked with a level of sharing that this version doesn't know.
  case unknownLevel
}
