/// What readers can work out about the withheld cells of a table (röjandekontroll).
///
/// Names cells by their numbers. Its description holds no count.
public struct DisclosureAudit: Sendable, Hashable {
  /// What readers can work out about one cell.
  @nonexhaustive
  public enum Answer: Sendable, Hashable {
    /// Its count is in this interval, and both ends are possible.
    case interval(FeasibilityInterval)
    /// The linked cells around it are too many to say.
    case tooLarge
    /// No table of whole counts agrees with what is shown around it.
    case contradictory
  }

  /// A withheld cell with its answer.
  public struct Finding: Sendable, Hashable {
    /// The number of the cell.
    public let cell: Int
    /// What readers can work out about it.
    public let answer: Answer

    /// The interval; `nil` where it can't be determined.
    public var interval: FeasibilityInterval? {
      guard case .interval(let interval) = answer else { return nil }
      return interval
    }
  }

  /// A finding for each withheld cell, by cell.
  public let findings: [Finding]

  /// The withheld cells whose very counts follow from what is shown (röjda celler), by cell.
  public var deducible: [Int] { cells { $0.isSingleValue } }

  /// The withheld cells whose interval is narrower than a width, by cell.
  public func cells(narrowerThan width: Int) -> [Int] { cells { $0.isNarrower(than: width) } }

  /// Returns whether every withheld cell is known to have an interval at least this wide.
  public func protects(width: Int) -> Bool {
    findings.allSatisfy { $0.interval.map { !$0.isNarrower(than: width) } == true }
  }

  private func cells(where isFound: (FeasibilityInterval) -> Bool) -> [Int] {
    findings.compactMap { finding in finding.interval.flatMap { isFound($0) ? finding.cell : nil } }
  }
}

extension CountTable {
  /// Finds the feasibility interval of each withheld cell: the smallest and the largest count that it has in any table of whole
  /// non-negative counts that agrees with what readers see.
  ///
  /// The counts of withheld and unlisted cells aren't looked at, so the result is what any reader can find. Linear
  /// programming with the simplex method in whole numbers, with branch and bound where a corner isn't whole: nothing is
  /// rounded, and both ends of each interval were met in a table. Readers who calculate with fractions find the same
  /// interval or a wider one.
  ///
  /// - Parameter workLimit: The most steps of calculation that one group of linked cells may take.
  /// - Returns: A finding for each withheld cell.
  /// - Complexity: Cells are linked by sums through cells that readers don't see. For n of them in m sums mostly about
  ///   n · m² steps, at worst as many as the limit allows.
  public func audit(workLimit: Int = SuppressionPolicy.standardWorkLimit) -> DisclosureAudit {
    guard visibilities.contains(.withheld) else { return DisclosureAudit(findings: []) }
    var audit = TableAudit(self, workLimit: workLimit)
    return audit.result()
  }
}

/// The smallest and the largest count that a cell can have by what readers see (möjligt intervall).
///
/// Its description holds no count: until the table is published, the interval may be one that mustn't be shown.
public struct FeasibilityInterval: Sendable, Hashable {
  /// The smallest count, from 0.
  public let lower: Int
  /// The largest count; `nil` when nothing limits it.
  public let upper: Int?

  /// Makes an interval from its ends, the lower one first.
  public init(_ lower: Int, _ upper: Int?) {
    precondition(lower >= 0 && lower <= upper ?? lower, "An interval of counts goes upwards from 0.")
    self.lower = lower
    self.upper = upper
  }

  /// The largest count less the smallest; `nil` when nothing limits it.
  public var width: Int? { upper.map { $0 - lower } }

  /// Whether readers can work out the very count (röjd).
  public var isSingleValue: Bool { width == 0 }

  /// Returns whether the largest count is less than a width above the smallest.
  public func isNarrower(than width: Int) -> Bool {
    guard let own = self.width else { return false }
    return own < width
  }
}

extension FeasibilityInterval: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// That it's an interval, without its ends.
  public var description: String { "FeasibilityInterval" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Nothing: what is dumped holds no count either.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
