/// One window of a cadence for one member, at an asking date: March for the north school.
public struct CadenceWindow: Sendable, Hashable {
  /// The window's days.
  public let period: ReportingPeriod
  /// The area, unit or organization that it is about; `nil` when the cadence isn't per any.
  public let member: String?
  /// What that is called; its identifier when the record has no name for it.
  public let memberName: String?
  /// How many times it has taken place in the window by the asking date.
  public let count: Int
  /// How the window stands.
  public let outcome: Outcome

  /// How a window stands.
  @nonexhaustive
  public enum Outcome: Sendable, Hashable, CaseIterable {
    /// Over, and it took place often enough (hållet).
    case kept
    /// Over, and it didn't take place often enough (missat).
    case missed
    /// Over, but an occurrence spans this window and other days, so that it can't be told.
    case spanned
    /// Over, but occurrences that don't say for which member they were could decide.
    case memberUnknown
    /// Not over (pågår).
    case open
  }
}
