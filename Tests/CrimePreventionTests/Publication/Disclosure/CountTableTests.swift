import Testing

@testable import CrimePrevention

/// How tables are made, and what they say about themselves.
struct CountTableTests {
  @Test func cellsAreNumberedAsTheyAreAdded() {
    var table = CountTable()
    #expect([table.addCell(3), table.addCell(nil, .withheld), table.addCell(0, .known)] == [0, 1, 2])
    #expect((0..<3).map(table.count) == [3, nil, 0])
    #expect((0..<3).map(table.visibility) == [.shown, .withheld, .known])
    table.addSum(of: [0, 1], to: 2)
    #expect(table.cellCount == 3 && table.sumCount == 1)
  }

  @Test func tiesAreHandedOn() {
    var table = CountTable()
    for _ in 0..<6 { table.addCell(7) }
    table.tie([0, 1])
    table.tie([2, 3])
    table.tie([])
    #expect(table.representative(of: 0) == table.representative(of: 1))
    #expect(table.representative(of: 1) != table.representative(of: 2))
    table.tie([3, 1])
    #expect(Set((0..<4).map(table.representative)).count == 1)
    #expect(table.addCell(7) == 6)
    #expect((4...6).map(table.representative) == [4, 5, 6])
  }

  @Test func aCrossTabulationHasAllWholes() {
    let crossed = CrossTabulation(rows: [[1, 2, 3], [4, 5, 6]])
    #expect(crossed.table.allCounts == [1, 2, 3, 6, 4, 5, 6, 15, 5, 7, 9, 21])
    #expect(crossed.table.sumCount == 3 + 4)
    #expect(crossed.cell(at: [2, 3]) == 11)
  }

  @Test func parentAreasAndQuartersAddUpOnTheWay() {
    let years = CrossTabulation([DisclosureScene.quarters], counts: [1, 2, 3, 4]).table
    #expect(years.allCounts == [1, 2, 3, 4, 3, 7, 10])
    #expect((0..<years.sumCount).map { Array(years.members(of: $0)) } == [[0, 1, 4], [2, 3, 5], [4, 5, 6]])
    let areas = CrossTabulation([DisclosureScene.areas, Classification(parts: 2)], counts: Array(1...10)).table
    #expect(areas.allCounts.suffix(3) == [25, 30, 55])
    #expect(areas.allCounts[15...17] == [9, 12, 21])
  }

  @Test func leavesMayStandAtSeveralLevels() {
    // One area is in the municipality without a parent area.
    let areas = Classification(parents: [2, 2, 3, nil, 3])
    #expect(areas.leaves == [0, 1, 4])
    let table = CrossTabulation([areas], counts: [5, 6, 7]).table
    #expect(table.allCounts == [5, 6, 11, 18, 7])
  }

  @Test func intervalsHaveAWidth() {
    #expect(FeasibilityInterval(2, 9).width == 7)
    #expect(FeasibilityInterval(2, nil).width == nil)
    #expect(FeasibilityInterval(3, 3).isSingleValue)
    #expect(!FeasibilityInterval(3, nil).isSingleValue)
    #expect(FeasibilityInterval(2, 9).isNarrower(than: 8))
    #expect(!FeasibilityInterval(2, 9).isNarrower(than: 7))
    #expect(!FeasibilityInterval(2, nil).isNarrower(than: 7))
  }

  @Test func nothingThatIsPrintedHoldsACount() {
    let crossed = CrossTabulation(rows: [[4_711, 3], [4_711, 4_711]])
    let suppression = crossed.table.suppressed()
    let audit = crossed.table.withholding([0]).audit()
    #expect(audit.ends(of: 0) == [4_711, 4_711], "there is something to print")
    let values: [any Sendable] = [
      crossed, crossed.table, suppression, audit, audit.findings[0], audit.findings.map(\.interval),
    ]
    for value in values {
      var dumped = ""
      dump(value, to: &dumped)
      for text in ["\(value)", String(reflecting: value), dumped] {
        #expect(
          !text.contains("4711") && !text.contains("9422") && !text.contains("14136"),
          "\(type(of: value)) prints a count"
        )
      }
    }
    #expect("\(crossed.table)" == "CountTable(9 cells, 6 sums, 0 withheld)")
    #expect("\(suppression.table)" == "CountTable(9 cells, 6 sums, 4 withheld)")
  }
}
