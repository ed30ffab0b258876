/// Looks for the fewest cells to withhold besides those that are withheld already, and for the smallest of these.
///
/// Branch and bound. Where protection fails, cells are known of which at least one more must be withheld: those of a
/// deficient sum, or those that hold a count at the end of the simplex method's walk. Each is tried in turn, and left
/// out after its turn. Sets of such cells that have none in common show how many more are needed at least.
struct ComplementSearch {
  private var state: Withholding
  private var tables: FeasibleTables
  /// Units that are shown in what remains to be tried.
  private var isExcluded: [Bool]
  private var best: Choice?
  private var stepsLeft: Int
  private var ownWork = 0
  private let workLimit: Int
  private var marks: [Int]
  private var mark = 0
  /// The column whose protection failed last, which is looked at first.
  private var suspect = 0

  /// Up to this many linked cells nearly all choices are weighed; with more there are so many that the search is cut
  /// short.
  static let cellLimit = 64
  /// The steps that trying a unit counts as.
  private static let trialEffort = 16
  /// The most steps that are taken.
  static let effort = 20_000_000
  /// The most linked cells for which choices are weighed at all.
  static let largestCellCount = 125

  init(_ state: Withholding, workLimit: Int) throws(UnsolvableTable) {
    self.state = state
    self.workLimit = workLimit
    stepsLeft = state.counts.count <= Self.cellLimit ? 4_000 : 1_000
    tables = try FeasibleTables(state.system, at: state.counts, workLimit: workLimit)
    isExcluded = state.unitColumns.map { columns in columns.contains { state.isFree[$0] } }
    marks = Array(repeating: 0, count: isExcluded.count)
  }

  /// The steps taken so far.
  var work: Int { tables.work + ownWork }
  /// Whether all choices were weighed.
  var isComplete: Bool { stepsLeft > 0 }

  /// What to withhold: units, what their counts come to, and the columns that are withheld and can't be protected.
  struct Choice {
    let units: [Int]
    let total: Int
    let exposed: [Int]
  }

  /// Returns the best choice; `nil` when none protects.
  mutating func run() throws(UnsolvableTable) -> Choice? {
    do throws(UnsolvableTable) {
      try state.giveUpHopeless(&tables)
      try explore()
    } catch {
      guard best != nil else { throw error }
      stepsLeft = 0
    }
    return best
  }

  private mutating func explore() throws(UnsolvableTable) {
    guard isComplete else { return }
    stepsLeft = work <= workLimit ? stepsLeft - 1 : 0
    ownWork += state.counts.count + state.system.members.count
    let needed: [Int]
    if state.deficientCount > 0 {
      guard let cells = tightestNeed() else { return }
      needed = cells
    } else {
      guard canImprove(with: 0) else { return }
      guard let cells = try firstFailure() else {
        best = Choice(units: state.chosen, total: state.chosenTotal, exposed: state.exposed)
        return
      }
      guard canImprove(with: 1) else { return }
      needed = cells
    }
    ownWork += needed.count * Self.trialEffort
    let ranked = needed.map { (unit: $0, rank: state.deficientCount(with: $0), total: total(of: $0)) }
      .sorted { ($0.rank, $0.total, $0.unit) < ($1.rank, $1.total, $1.unit) }
    for (unit, _, _) in ranked {
      state.withhold(unit)
      try explore()
      state.release()
      isExcluded[unit] = true
    }
    for unit in needed { isExcluded[unit] = false }
  }

  /// Whether a choice with this many more units can still be better than the best.
  private func canImprove(with more: Int) -> Bool {
    guard let best else { return true }
    let count = state.chosen.count + more
    return count < best.units.count || count == best.units.count && state.chosenTotal < best.total
  }

  private func total(of unit: Int) -> Int {
    state.unitColumns[unit].reduce(0) { $0 + state.counts[$1] }
  }

  /// The units of which one must be withheld for the deficient sum that fewest cells help; `nil` when the choice so far leads
  /// nowhere.
  private mutating func tightestNeed() -> [Int]? {
    var tightest = (sum: 0, count: Int.max)
    // Sums along one dimension have no cells in common, and come one after the other: so both orders are tried.
    for isReversed in [false, true] {
      mark += 1
      var disjoint = 0
      for place in state.isDeficient.indices {
        let sum = isReversed ? state.isDeficient.count - 1 - place : place
        guard state.isDeficient[sum] else { continue }
        let (count, isDisjoint) = markHelpers(of: sum)
        guard count > 0 else { return nil }
        if count < tightest.count { tightest = (sum, count) }
        if isDisjoint { disjoint += 1 }
      }
      guard canImprove(with: disjoint) else { return nil }
    }
    return units(of: state.system.members(of: tightest.sum).filter { state.helps($0, tightest.sum) })
  }

  /// Counts the cells that help a deficient sum, finds out whether none of them was marked before, and marks them.
  private mutating func markHelpers(of sum: Int) -> (count: Int, isDisjoint: Bool) {
    var count = 0
    var isDisjoint = true
    for column in state.system.members(of: sum) where state.helps(column, sum) && !isExcluded[state.units[column]] {
      count += 1
      if marks[state.units[column]] == mark { isDisjoint = false }
    }
    for column in state.system.members(of: sum) where state.helps(column, sum) { marks[state.units[column]] = mark }
    return (count, isDisjoint)
  }

  /// The units of which one must be withheld for a column that isn't protected; `nil` when all are.
  private mutating func firstFailure() throws(UnsolvableTable) -> [Int]? {
    state.begin(&tables)
    for offset in state.counts.indices {
      let column = (suspect + offset) % state.counts.count
      guard state.isProtected[column] else { continue }
      guard let holders = try tables.holders(of: column, width: state.width) else { continue }
      suspect = column
      return units(of: holders)
    }
    return nil
  }

  /// The units of some columns that may be withheld, each once.
  private func units(of columns: [Int]) -> [Int] {
    var found: [Int] = []
    for column in columns {
      let unit = state.units[column]
      guard !isExcluded[unit], state.unitColumns[unit].count == 1 || !found.contains(unit) else { continue }
      found.append(unit)
    }
    return found
  }
}
