import TestSupport
import Testing

@testable import CrimePrevention

/// Tables whose corners aren't whole numbers: pairs of cells are summed, some in cycles of odd length.
struct WholeCountTests {
  /// Four cells and the sums of five pairs of them. About three sums in five also include a rest that is withheld.
  private static func pairs(_ random: inout RandomSource) -> CountTable {
    var table = CountTable()
    let counts = (0..<4).map { _ in random.int(0...2) }
    for count in counts { table.addCell(count, .withheld) }
    for (first, second) in [(0, 1), (1, 2), (0, 2), (2, 3), (1, 3)] {
      var parts = [first, second]
      var whole = counts[first] + counts[second]
      if random.chance(0.6) {
        let rest = random.int(0...2)
        parts.append(table.addCell(rest, .withheld))
        whole += rest
      }
      table.addSum(of: parts, to: table.addCell(whole))
    }
    return table
  }

  @Test(arguments: 0..<40 as Range<UInt64>, [0, 12])
  func endsAreFoundByCuttingAndBySplitting(seed: UInt64, cutRounds: Int) throws {
    var random = RandomSource(seed: seed)
    let table = Self.pairs(&random)
    let cells = table.hidden
    var room = Array(repeating: -1, count: table.cellCount)
    let system = SumIndex(table).excerpt(cells, counts: table.allCounts, room: &room)
    let counts = cells.map { table.allCounts[$0] }
    var tables = try FeasibleTables(system, at: counts, workLimit: 1_000_000)
    tables.cutRounds = cutRounds
    let expected = EveryTable.intervals(of: table, upTo: 6)
    for (column, cell) in cells.enumerated() {
      let interval = try tables.interval(of: column)
      #expect([interval.lower, interval.upper] == [expected[cell]?.lowerBound, expected[cell]?.upperBound])
    }
  }

  @Test func cornersThatAreNotWholeAreCutOff() throws {
    let corners = try (0..<40 as Range<UInt64>).map { seed in
      var random = RandomSource(seed: seed)
      let table = Self.pairs(&random)
      var room = Array(repeating: -1, count: table.cellCount)
      let system = SumIndex(table).excerpt(table.hidden, counts: table.allCounts, room: &room)
      let counts = table.hidden.map { table.allCounts[$0] }
      return try counts.indices.contains { column in
        var tables = try FeasibleTables(system, at: counts, workLimit: 1_000_000)
        _ = try tables.walk(column, 1, untilWidth: .max)
        let isWhole = tables.isWhole
        #expect(tables.cut() == !isWhole)
        return !isWhole
      }
    }
    #expect(corners.count { $0 } >= 10, "there is something to cut and to split")
  }
}
