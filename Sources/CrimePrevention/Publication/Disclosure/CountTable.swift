/// Counts that are published together, and the sums that hold among them (tabell med summor).
///
/// Everything that readers can compare belongs in one table: the parts of each breakdown with their wholes, areas with
/// their parent areas, quarters with their years, what earlier releases showed. A cell may be in any number of sums.
///
/// ```swift
/// var table = CountTable()
/// let women = table.addCell(3)
/// let men = table.addCell(19)
/// let all = table.addCell(22)
/// table.addSum(of: [women, men], to: all)
/// let suppression = table.suppressed(by: SuppressionPolicy(threshold: 5))
/// suppression.withheld.map(\.cell)   // women and men: either follows from the other
/// ```
///
/// Its description, in a debugger too, holds no count, since a count in it may be one that mustn't be shown.
public struct CountTable: Sendable, Hashable {
  /// The largest count that a table takes: a thousand million.
  public static let largestCount = 1_000_000_000

  /// How much of a cell readers see.
  public enum Visibility: Sendable, Hashable {
    /// It's published, unless it's withheld.
    case shown
    /// Readers know it whatever is published now: it's public elsewhere, or an earlier release showed it.
    case known
    /// It's withheld, and mustn't be deduced (prickad).
    case withheld
    /// It isn't published, and may be deduced unless it's small, such as the rest of a whole whose parts aren't all listed.
    case unlisted
  }

  /// The count of each cell, or ``unknown``.
  var counts: [Int] = []
  var visibilities: [Visibility] = []
  /// The cells of all sums in a row, the whole of each last.
  var members: [Int] = []
  /// Where each sum begins in ``members``, and then where the last ends.
  var starts: [Int] = [0]
  /// For each cell another that it goes together with, the last one with itself; empty while each cell is alone.
  var partners: [Int] = []

  /// The value for a count that isn't known.
  static let unknown = -1

  /// Makes a table without cells.
  public init() {}

  /// The number of cells.
  public var cellCount: Int { counts.count }
  /// The number of sums.
  public var sumCount: Int { starts.count - 1 }

  /// Returns the count of a cell; `nil` when not even the publisher knows it.
  public func count(of cell: Int) -> Int? {
    counts[cell] == Self.unknown ? nil : counts[cell]
  }

  /// Returns how much of a cell readers see.
  public func visibility(of cell: Int) -> Visibility {
    visibilities[cell]
  }

  /// Adds a cell.
  ///
  /// - Parameters:
  ///   - count: The count, from 0 to ``largestCount``. `nil` when not even the publisher knows it, which only a withheld
  ///     or an unlisted cell may have.
  ///   - visibility: How much of the cell readers see.
  /// - Returns: The number of the cell. Cells are numbered from 0 in the order in which they are added.
  @discardableResult
  public mutating func addCell(_ count: Int?, _ visibility: Visibility = .shown) -> Int {
    switch count {
    case let count?: precondition((0...Self.largestCount).contains(count), "A count is from 0 to a thousand million.")
    case nil: precondition(visibility == .withheld || visibility == .unlisted, "A cell that readers see has a count.")
    }
    counts.append(count ?? Self.unknown)
    visibilities.append(visibility)
    if !partners.isEmpty { partners.append(counts.count - 1) }
    return counts.count - 1
  }

  /// States that some cells add up to another (delarna summerar till helheten).
  ///
  /// Counts that don't add up make the table contradictory: what is withheld in it is then withheld with all around it.
  ///
  /// - Parameters:
  ///   - parts: The cells of the parts, each once.
  ///   - whole: The cell of the whole, none of the parts.
  public mutating func addSum(of parts: [Int], to whole: Int) {
    precondition(parts.allSatisfy(counts.indices.contains), "A sum is made of the table's cells.")
    precondition(counts.indices.contains(whole), "The whole is one of the table's cells.")
    let first = members.count
    members.append(contentsOf: parts)
    members.append(whole)
    precondition(!Self.hasRepeats(members[first...]), "A cell is in a sum once.")
    starts.append(members.count)
  }

  /// States that some cells are parts of another, and that there may be more parts than these.
  ///
  /// The rest becomes a cell of its own. Nobody publishes it, but readers can work it out.
  ///
  /// - Parameters:
  ///   - parts: The cells of the parts that are listed, each once.
  ///   - whole: The cell of the whole, none of the parts.
  /// - Returns: The number of the cell that holds the rest. It's unlisted, and has no count when a count that it follows from
  ///   is missing, or when the parts come to more than the whole.
  @discardableResult
  public mutating func addSum(ofSomeParts parts: [Int], to whole: Int) -> Int {
    let isComplete = counts[whole] != Self.unknown && parts.allSatisfy { counts[$0] != Self.unknown }
    let rest = isComplete ? counts[whole] - parts.reduce(0) { $0 + counts[$1] } : Self.unknown
    let cell = addCell(rest >= 0 ? rest : nil, .unlisted)
    addSum(of: parts + [cell], to: whole)
    return cell
  }

  /// States that some cells are withheld or shown together, such as the numerator and the denominator of one share.
  ///
  /// They count as one when as few as possible are withheld.
  public mutating func tie(_ cells: [Int]) {
    precondition(cells.allSatisfy(counts.indices.contains), "Only the table's cells can go together.")
    if partners.isEmpty { partners = Array(counts.indices) }
    guard let first = cells.first else { return }
    for cell in cells { partners[representative(of: cell)] = representative(of: first) }
  }

  /// The cells of a sum, its whole last.
  func members(of sum: Int) -> ArraySlice<Int> { members[starts[sum]..<starts[sum + 1]] }

  /// Returns the cell that represents all that go together with a cell.
  func representative(of cell: Int) -> Int {
    guard !partners.isEmpty else { return cell }
    var cell = cell
    while partners[cell] != cell { cell = partners[cell] }
    return cell
  }

  private static func hasRepeats(_ cells: ArraySlice<Int>) -> Bool {
    guard cells.count <= 8 else { return Set(cells).count < cells.count }
    return cells.indices.contains { later in cells[..<later].contains(cells[later]) }
  }
}

extension CountTable: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// How large the table is, without any count.
  public var description: String {
    let withheld = visibilities.count { $0 == .withheld }
    return "CountTable(\(cellCount) cells, \(sumCount) sums, \(withheld) withheld)"
  }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// The sizes alone: what is dumped holds no count either.
  public var customMirror: Mirror {
    Mirror(self, children: ["cellCount": cellCount, "sumCount": sumCount])
  }
}
