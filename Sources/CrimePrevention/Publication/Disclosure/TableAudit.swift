/// Works out the feasibility intervals of a table's withheld cells, one group of linked cells after the other.
struct TableAudit {
  private let table: CountTable
  private let index: SumIndex
  private let workLimit: Int
  private var room: [Int]
  private var reached: SumIndex.Reached
  private var answers: [DisclosureAudit.Answer?]

  init(_ table: CountTable, workLimit: Int) {
    self.table = table
    self.workLimit = workLimit
    index = SumIndex(table)
    room = Array(repeating: -1, count: table.cellCount)
    reached = SumIndex.Reached(table)
    answers = Array(repeating: nil, count: table.cellCount)
  }

  mutating func result() -> DisclosureAudit {
    for cell in 0..<table.cellCount where table.visibilities[cell] == .withheld && !reached.cells[cell] {
      let group = index.linked(from: cell, reached: &reached) {
        table.visibilities[$0] == .withheld || table.visibilities[$0] == .unlisted
      }
      do throws(UnsolvableTable) {
        try audit(group)
      } catch {
        for cell in group { answers[cell] = error == .tooLarge ? .tooLarge : .contradictory }
      }
    }
    let findings = answers.enumerated().compactMap { cell, answer in
      answer.map { DisclosureAudit.Finding(cell: cell, answer: $0) }
    }
    return DisclosureAudit(findings: findings.filter { table.visibilities[$0.cell] == .withheld })
  }

  private mutating func audit(_ group: [Int]) throws(UnsolvableTable) {
    let system = index.excerpt(group, counts: table.counts, room: &room)
    var counts = group.map { table.counts[$0] }
    if counts.contains(CountTable.unknown) || !system.agrees(with: counts) {
      let nothingKnown = counts.map { _ in CountTable.unknown }
      counts = try FeasibleTables.completion(of: nothingKnown, in: system, workLimit: workLimit).counts
    }
    var tables = try FeasibleTables(system, at: counts, workLimit: workLimit)
    for (column, cell) in group.enumerated() where table.visibilities[cell] == .withheld {
      do throws(UnsolvableTable) {
        answers[cell] = .interval(try tables.interval(of: column))
      } catch {
        answers[cell] = .tooLarge
      }
    }
  }
}

extension FeasibleTables {
  /// The smallest and the largest count of a column.
  mutating func interval(of column: Int) throws(UnsolvableTable) -> FeasibilityInterval {
    // No count is below 0: where 0 was met, there is nothing to look for.
    if lowest[column] > 0 { _ = try extreme(column, -1, effort: Self.greatEffort) }
    switch try extreme(column, 1, effort: Self.greatEffort) {
    case .count(let highest): return FeasibilityInterval(lowest[column], highest)
    case .unlimited: return FeasibilityInterval(lowest[column], nil)
    }
  }
}
