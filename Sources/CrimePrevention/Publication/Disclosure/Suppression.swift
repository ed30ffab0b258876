/// Which cells of a table are withheld, and why (prickning).
///
/// Its description holds no count.
public struct Suppression: Sendable, Hashable {
  /// Why a cell is withheld.
  @nonexhaustive
  public enum Reason: Sendable, Hashable {
    /// Its count is small (primary suppression, primärprickning).
    case small
    /// A small or withheld count could be deduced from it (complementary suppression, sekundärprickning).
    case complementary
    /// It goes together with a cell that is withheld.
    case tied
    /// The table around a withheld cell is too large to say what can be deduced, so all of it is withheld.
    case tooLarge
    /// The sums around a withheld cell don't hold, so that what would be deduced can't be determined: all of it is
    /// withheld.
    case contradictory
  }

  /// A cell that was shown and is withheld now.
  public struct Withheld: Sendable, Hashable {
    /// The number of the cell.
    public let cell: Int
    /// Why it's withheld.
    public let reason: Reason
  }

  /// The table as it may be published: withheld and unlisted cells have no counts.
  public let table: CountTable
  /// The cells that the policy withholds besides those that were withheld before, by cell.
  public let withheld: [Withheld]
  /// The withheld and unlisted cells that can be deduced more closely than the policy allows, whatever else is withheld, by
  /// cell; where a table was withheld as a whole, those that may be.
  ///
  /// There are none unless the table has cells that readers know anyway, such as those that an earlier release showed.
  public let exposed: [Int]
  /// Whether the search for the fewest cells was complete: then no choice of fewer protects as much.
  public let isSmallest: Bool
}

extension CountTable {
  /// Withholds small counts, and as many others as needed so that none of them can be deduced.
  ///
  /// Afterwards the feasibility interval of every withheld cell, over all tables of whole non-negative counts that agree with
  /// what is shown, is at least as wide as the policy says. Two such tables were found for each, so the interval isn't
  /// narrower over fractions either. The exceptions are listed as ``Suppression/exposed``.
  ///
  /// Of the choices that protect, one with the fewest cells is taken; of these, one with the smallest counts. For up to 64
  /// linked cells, such as 6 × 6 with their margins, nearly always all choices are weighed; then
  /// ``Suppression/isSmallest`` says so. In larger tables cells are chosen one after the other.
  ///
  /// Doesn't protect against what readers know besides the table: their own answer in it, or that a cell is among those
  /// withheld for being small.
  ///
  /// Source: M. Fischetti and J. J. Salazar (2001), Management Science 47; A. Hundepool et al. (2012), *Statistical
  /// Disclosure Control*.
  ///
  /// - Parameter policy: What is small, and how wide an interval must be.
  /// - Returns: What is withheld, and the table as it may be published.
  public func suppressed(by policy: SuppressionPolicy = SuppressionPolicy()) -> Suppression {
    guard TableSuppression.concerns(self, policy) else {
      return Suppression(table: self, withheld: [], exposed: [], isSmallest: true)
    }
    var suppression = TableSuppression(self, policy)
    return suppression.result()
  }
}

/// Which counts are withheld, and how well (prickningsregler).
///
/// Five is a common threshold in Swedish statistics; ten is also in use. No law states one.
public struct SuppressionPolicy: Sendable, Hashable {
  /// Whether a count of 0 is withheld.
  public enum Zeros: Sendable, Hashable {
    /// It's shown: that something didn't happen says nothing about anyone.
    case shown
    /// It's withheld like a small count: that nobody of a group did well says something about each of them.
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

  /// The work limit unless another is given. This many steps take well under a second.
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

  /// Returns whether a count is withheld on its own account (primary suppression, primärprickning).
  public func isSmall(_ count: Int) -> Bool {
    count == 0 ? zeros == .withheld : count < threshold
  }
}
