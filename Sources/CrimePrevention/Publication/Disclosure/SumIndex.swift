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

  /// Returns the cells that hang together with one through the sums, and if so asked through the ties, of such cells as are
  /// `isLinking`. Cells that were seen before stay out; those that are reached are seen then.
  func linked(
    from cell: Int,
    alongTies: Bool = false,
    seen: inout [Bool],
    where isLinking: (Int) -> Bool
  ) -> [Int] {
    var reached = [cell]
    seen[cell] = true
    var next = 0
    while next < reached.count {
      for sum in sums[reached[next]] {
        for other in table.members(of: sum) where !seen[other] && isLinking(other) {
          seen[other] = true
          reached.append(other)
        }
      }
      let tied = alongTies ? companions[table.representative(of: reached[next])] ?? [] : []
      for other in tied where !seen[other] && isLinking(other) {
        seen[other] = true
        reached.append(other)
      }
      next += 1
    }
    return reached
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
