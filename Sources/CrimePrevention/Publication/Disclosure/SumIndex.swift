/// Which cells of a table hang together.
struct SumIndex {
  private let table: CountTable
  private let sums: CellSums
  /// The cells that go together with a cell, by the one that stands for them.
  let companions: [Int: [Int]]

  init(_ table: CountTable) {
    self.table = table
    sums = CellSums(cellCount: table.cellCount, sumCount: table.sumCount, members: table.members)
    companions = Self.companions(in: table)
  }

  /// The cells and sums that were reached from some cell.
  struct Reached {
    fileprivate(set) var cells: [Bool]
    fileprivate var sums: [Bool]

    init(_ table: CountTable) {
      cells = Array(repeating: false, count: table.cellCount)
      sums = Array(repeating: false, count: table.sumCount)
    }
  }

  /// Returns the cells that hang together with one through the sums, and if so asked through the ties, of such cells as are
  /// `isLinking`. Those that were reached before stay out.
  func linked(
    from cell: Int,
    alongTies: Bool = false,
    reached: inout Reached,
    where isLinking: (Int) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    func reach(_ other: Int) {
      guard !reached.cells[other], isLinking(other) else { return }
      reached.cells[other] = true
      found.append(other)
    }
    reach(cell)
    var next = 0
    while next < found.count {
      for sum in sums[found[next]] where !reached.sums[sum] {
        reached.sums[sum] = true
        for other in table.members(of: sum) { reach(other) }
      }
      if alongTies, let tied = companions[table.representative(of: found[next])] {
        for other in tied { reach(other) }
      }
      next += 1
    }
    return found
  }

  /// Takes out some cells with the sums that they are in; the other cells have fixed counts. See ``LinkedCells``.
  func excerpt(_ cells: [Int], counts: [Int], room: inout [Int]) -> LinkedCells {
    LinkedCells(cells, sumsOfFirst: cells.count, counts: counts, room: &room, sums: { sums[$0] }) { sum in
      let members = table.members(of: sum)
      return (members, members.last, 0)
    }
  }

  private static func companions(in table: CountTable) -> [Int: [Int]] {
    guard !table.partners.isEmpty else { return [:] }
    return Dictionary(grouping: 0..<table.cellCount, by: table.representative).filter { $0.value.count > 1 }
  }
}
