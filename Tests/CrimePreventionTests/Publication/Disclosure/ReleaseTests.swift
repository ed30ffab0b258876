import TestSupport
import Testing

@testable import CrimePrevention

/// What earlier releases showed and withheld.
struct ReleaseTests {
  @Test func aNewTotalDoesNotGiveAwayAnOldCell() {
    // The first release had no total: one small cell was withheld, and nothing more was needed.
    var first = CountTable()
    for count in [3, 20, 17] { first.addCell(count) }
    #expect(first.suppressed().cells == [0])
    // The second brings the total. The cells that were shown can't be withheld any more, so the total is.
    var second = CountTable()
    second.addCell(3, .withheld)
    second.addCell(20, .known)
    second.addCell(17, .known)
    let total = second.addCell(40)
    second.addSum(of: [0, 1, 2], to: total)
    let suppression = second.suppressed()
    #expect(suppression.cells == [total])
    #expect(suppression.exposed.isEmpty)
    #expect(suppression.table.audit().ends(of: 0) == [0, nil])
  }

  @Test func aYearDoesNotGiveAwayAQuarterWithheldBefore() {
    let quarters = CrossTabulation([Classification(parts: 4)], counts: [3, 20, 17, 12])
    let table = quarters.table.copy { [0: .withheld, 1: .known][$0] ?? .shown }
    let suppression = table.suppressed()
    // The last quarter is the smallest new one.
    #expect(suppression.cells == [3])
    #expect(suppression.table.audit().protects(width: 5))
  }

  @Test func whatReadersCanWorkOutAlreadyIsSaidToBeExposed() {
    var table = CountTable()
    table.addCell(3, .withheld)
    table.addCell(19, .known)
    table.addCell(22, .known)
    table.addSum(of: [0, 1], to: 2)
    let suppression = table.suppressed()
    #expect(suppression.cells.isEmpty)
    #expect(suppression.exposed == [0])
  }

  @Test func exposedCellsStandInTheOrderOfTheTable() {
    var table = CountTable()
    for count in [3, 19, 4, 30] { table.addCell(count, [19, 30].contains(count) ? .known : .withheld) }
    table.addSum(of: [0, 1], to: table.addCell(22, .known))
    table.addSum(of: [2, 3], to: table.addCell(34, .known))
    #expect(table.suppressed().exposed == [0, 2])
  }

  @Test func whatCanNotBeHelpedDoesNotMakeOthersGo() {
    // The first cell can't be protected. The second can, as if it were alone.
    var table = CountTable()
    table.addCell(3, .withheld)
    table.addCell(19, .known)
    table.addCell(22, .known)
    table.addSum(of: [0, 1], to: 2)
    for count in [4, 30, 40, 77] { table.addCell(count) }
    table.addSum(of: [0, 3, 4, 5], to: 6)
    let suppression = table.suppressed()
    #expect(suppression.exposed == [0])
    #expect(suppression.cells == [3, 4])
  }

  @Test func whatWasWithheldStaysWithheldThoughItIsLargeNow() {
    let table = CrossTabulation([Classification(parts: 3)], counts: [30, 20, 17]).table.copy {
      $0 == 0 ? .withheld : .shown
    }
    let suppression = table.suppressed()
    #expect(suppression.cells == [2])
    #expect(suppression.table.visibility(of: 0) == .withheld)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func overTwoReleasesNothingIsNarrowerThanPromised(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let periods = Classification(parts: 2)
    let areas = random.pick([DisclosureScene.areas, Classification(parts: random.int(2...4))])
    let full = DisclosureScene.crossed([areas, DisclosureScene.sexes, periods], &random)
    let isFirst = (0..<full.cellCount).map { $0 % periods.itemCount == 0 }
    // The first release has only the first period.
    var first = CountTable()
    var numbers: [Int: Int] = [:]
    for cell in 0..<full.cellCount where isFirst[cell] { numbers[cell] = first.addCell(full.count(of: cell)) }
    for sum in 0..<full.sumCount {
      let members = full.members(of: sum).compactMap { numbers[$0] }
      guard members.count == full.members(of: sum).count, let whole = members.last else { continue }
      first.addSum(of: Array(members.dropLast()), to: whole)
    }
    let withheld = Set(first.suppressed().cells)
    let second = full.copy { cell in
      guard let number = numbers[cell] else { return .shown }
      return withheld.contains(number) ? .withheld : .known
    }
    let suppression = second.suppressed()
    let narrow = suppression.table.audit().cells(narrowerThan: 5)
    #expect(narrow == suppression.exposed)
  }
}
