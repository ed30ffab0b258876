/// Which counts are withheld, and how well (prickningsregler).
///
/// Five is a common threshold in Swedish statistics; ten is also in use. No law states one.
public struct SuppressionPolicy: Sendable, Hashable {
  /// Whether a count of 0 is withheld.
  public enum Zeros: Sendable, Hashable {
    /// It's shown: that something didn't happen says nothing about anyone.
    case shown
    /// It's withheld as a small count is: that nobody of a group did well says something about each of them.
    case withheld
  }

  /// Counts from 1 up to, but not including, this are withheld.
  public let threshold: Int
  /// Whether a count of 0 is withheld.
  public let zeros: Zeros
  /// The smallest width that the feasibility interval of a withheld cell may have.
  public let width: Int
  /// The most steps of calculation that one table may take. Linked cells that would take more are withheld as a whole.
  public let workLimit: Int

  /// The work limit unless another is given. So many steps take well under a second.
  public static let standardWorkLimit = 100_000_000

  /// Makes a policy.
  ///
  /// - Parameters:
  ///   - threshold: The smallest count that isn't small, from 1.
  ///   - zeros: Whether a count of 0 is withheld.
  ///   - width: The smallest width that the feasibility interval of a withheld cell may have, from 1; the threshold
  ///     unless another is given.
  ///   - workLimit: The most steps of calculation that one table may take.
  public init(
    threshold: Int = 5,
    zeros: Zeros = .shown,
    width: Int? = nil,
    workLimit: Int = Self.standardWorkLimit
  ) {
    let range = 1...CountTable.largestCount
    precondition(range.contains(threshold), "The smallest count that isn't small is from 1 to a thousand million.")
    precondition(range.contains(width ?? threshold), "The width of an interval is from 1 to a thousand million.")
    self.threshold = threshold
    self.zeros = zeros
    self.width = width ?? threshold
    self.workLimit = workLimit
  }

  /// Returns whether a count is withheld for itself (primary suppression, primärprickning).
  public func isSmall(_ count: Int) -> Bool {
    count == 0 ? zeros == .withheld : count < threshold
  }
}
