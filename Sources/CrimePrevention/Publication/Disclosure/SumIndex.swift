/// Which sums each cell of a table is in.
struct SumIndex {
  private let table: CountTable
  private var starts: [Int]
  private var sums: [Int]
  /// The cells that go together with a cell, by the one that stands for them.
  let companions: [Int: [Int]]

  init(_ table: CountTable) {
    self.table = table
    starts = Array(repeating: 0, count: table.cellCount + 1)
    for cell in table.members { starts[cell + 1] += 1 }
    for cell in 0..<table.cellCount { starts[cell + 1] += starts[cell] }
    sums = Array(repeating: 0, count: table.members.count)
    var next = starts
    for sum in 0..<table.sumCount {
      for cell in table.members[table.starts[sum]..<table.starts[sum + 1]] {
        sums[next[cell]] = sum
        next[cell] += 1
      }
    }
    companions = Self.companions(in: table)
  }

  /// The sums that a cell is in.
  func sums(of cell: Int) -> ArraySlice<Int> { sums[starts[cell]..<starts[cell + 1]] }

  /// Returns the cells that hang together with one, in the order in which they are reached.
  ///
  /// - Parameters:
  ///   - cell: Where to begin.
  ///   - alongTies: Whether cells that go together hang together.
  ///   - seen: Which cells not to go to; those that are reached are added.
  ///   - isLinking: Whether a cell hands on what is known of one sum to another.
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
      for sum in sums(of: reached[next]) {
        for other in table.members[table.starts[sum]..<table.starts[sum + 1]] where !seen[other] && isLinking(other) {
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

  /// Some cells with the sums that they are in; the other cells have fixed counts.
  ///
  /// - Parameters:
  ///   - cells: The cells, each once.
  ///   - counts: The counts of all cells; those of the cells that are taken out don't matter.
  ///   - room: The column of each cell, -1 throughout; it's left so.
  func excerpt(_ cells: [Int], counts: [Int], room: inout [Int]) -> LinkedCells {
    LinkedCells(cells, sumsOfFirst: cells.count, counts: counts, room: &room, sums: sums) { sum in
      let members = table.members[table.starts[sum]..<table.starts[sum + 1]]
      return (members, members.last, 0)
    }
  }

  private static func companions(in table: CountTable) -> [Int: [Int]] {
    guard !table.partners.isEmpty else { return [:] }
    return Dictionary(grouping: 0..<table.cellCount, by: table.representative).filter { $0.value.count > 1 }
  }
}
