import TestSupport
import Testing

@testable import CrimePrevention

/// Which cells are withheld.
struct SuppressionTests {
  @Test func smallCountsAreWithheldAndNoOthersWhereNothingFollows() {
    var table = CountTable()
    for count in [0, 1, 4, 5, 100] { table.addCell(count) }
    let suppression = table.suppressed()
    #expect(suppression.cells == [1, 2])
    #expect(suppression.withheld.allSatisfy { $0.reason == .small })
    #expect(suppression.exposed.isEmpty)
    #expect(suppression.isSmallest)
  }

  @Test func thePolicySaysWhatIsSmall() {
    let table = CrossTabulation([Classification(parts: 4)], counts: [0, 3, 9, 40]).table
    #expect(SuppressionPolicy(threshold: 3).isSmall(2))
    #expect(!SuppressionPolicy(threshold: 3).isSmall(3))
    #expect(!SuppressionPolicy(threshold: 3).isSmall(0))
    #expect(SuppressionPolicy(zeros: .withheld).isSmall(0))
    #expect(table.suppressed(by: SuppressionPolicy(threshold: 3)).cells.isEmpty)
    #expect(table.suppressed(by: SuppressionPolicy(threshold: 10)).cells == [1, 2])
    #expect(table.suppressed(by: SuppressionPolicy(zeros: .withheld)).cells == [0, 1, 2])
    #expect(table.suppressed(by: SuppressionPolicy(threshold: 1)).cells.isEmpty)
  }

  @Test func aWidthMayBeAskedForThatIsNotTheThreshold() {
    let table = CrossTabulation([Classification(parts: 3)], counts: [3, 9, 40]).table
    #expect(table.suppressed(by: SuppressionPolicy(threshold: 5, width: 13)).cells == [0, 2])
    #expect(table.suppressed(by: SuppressionPolicy(threshold: 5, width: 12)).cells == [0, 1])
  }

  @Test func theSmallestOfTheFewestIsTaken() {
    let table = CrossTabulation([Classification(parts: 4)], counts: [20, 3, 17, 30]).table
    let suppression = table.suppressed()
    #expect(suppression.cells == [1, 2])
    #expect(suppression.withheld.map(\.reason) == [.small, .complementary])
  }

  @Test func twoSmallCountsThatComeToLittleNeedAThird() {
    let table = CrossTabulation([Classification(parts: 4)], counts: [1, 2, 17, 30]).table
    #expect(table.suppressed().cells == [0, 1, 2])
  }

  @Test func whereThePartsComeToLittleTheWholeGoesAsWell() {
    let table = CrossTabulation([Classification(parts: 3)], counts: [1, 2, 0]).table
    #expect(table.suppressed().cells == [0, 1, 3])
  }

  @Test func fourCornersHideACellOfRowsAndColumns() {
    let crossed = CrossTabulation(rows: [[20, 3, 17], [12, 15, 9], [8, 22, 14]])
    let suppression = crossed.table.suppressed()
    #expect(suppression.cells == [[0, 1], [0, 2], [1, 1], [1, 2]].map { crossed.cell(at: $0) })
    #expect(suppression.isSmallest)
    #expect(suppression.table.audit().protects(width: 5))
  }

  @Test func withheldCountsAreGoneFromTheTableThatIsPublished() {
    let suppression = CrossTabulation(rows: [[20, 3], [12, 15]]).table.suppressed()
    for cell in suppression.cells {
      #expect(suppression.table.count(of: cell) == nil)
      #expect(suppression.table.visibility(of: cell) == .withheld)
    }
    for cell in 0..<9 where !suppression.cells.contains(cell) {
      #expect(suppression.table.visibility(of: cell) == .shown)
    }
  }

  @Test func theRestOfAWholeIsHiddenWhereItIsSmall() {
    var table = CountTable()
    let listed = [table.addCell(12), table.addCell(30)]
    let whole = table.addCell(45)
    let rest = table.addSum(ofSomeParts: listed, to: whole)
    #expect(table.count(of: rest) == 3)
    let suppression = table.suppressed()
    #expect(suppression.cells == [listed[0]])
    #expect(suppression.table.count(of: rest) == nil)
  }

  @Test func aLargeRestMayBeWorkedOut() {
    var table = CountTable()
    let rest = table.addSum(ofSomeParts: [table.addCell(12), table.addCell(30)], to: table.addCell(60))
    #expect(table.count(of: rest) == 18)
    #expect(table.suppressed().cells.isEmpty)
    let more = table.addSum(ofSomeParts: [table.addCell(50)], to: table.addCell(45))
    #expect(table.count(of: more) == nil)
  }

  @Test func aNumeratorGoesWithItsDenominatorWhereWhatIsLeftIsSmall() {
    // 48 of 50 leaves two.
    var table = CountTable()
    let pair = [table.addCell(48), table.addCell(50)]
    table.addSum(ofSomeParts: [pair[0]], to: pair[1])
    table.tie(pair)
    let suppression = table.suppressed()
    #expect(suppression.cells == pair)
  }

  @Test func whatGoesTogetherCountsAsOne() {
    // The small count is in two sums. One tied pair helps in both; without it, two cells are needed, though smaller ones.
    var table = CountTable()
    let small = table.addCell(3)
    let tied = [table.addCell(20), table.addCell(30)]
    let singles = [table.addCell(10), table.addCell(11)]
    table.addSum(of: [small, tied[0], singles[0]], to: table.addCell(33))
    table.addSum(of: [small, tied[1], singles[1]], to: table.addCell(44))
    #expect(table.suppressed().cells == [small] + singles)
    table.tie(tied)
    #expect(table.suppressed().cells == [small] + tied)
  }

  @Test func whatGoesTogetherWithASmallCountIsWithheld() {
    var table = CountTable()
    let numerator = table.addCell(3)
    let denominator = table.addCell(70)
    table.tie([denominator, numerator])
    #expect(table.suppressed().withheld.map(\.reason) == [.small, .tied])
  }

  @Test func countsThatDoNotAddUpAreWithheldWithAllAroundThem() {
    var table = CountTable()
    for count in [3, 19, 30] { table.addCell(count) }
    table.addSum(of: [0, 1], to: 2)
    let apart = table.addCell(12)
    let suppression = table.suppressed()
    #expect(suppression.cells == [0, 1, 2])
    #expect(suppression.withheld.map(\.reason) == [.small, .contradictory, .contradictory])
    #expect(suppression.table.visibility(of: apart) == .shown)
  }

  @Test func aTableThatIsTooMuchWorkIsWithheldAsAWhole() {
    var random = RandomSource(seed: 5)
    let parts = Classification(parts: 12)
    let table = CrossTabulation([parts, parts, parts], counts: (0..<1728).map { _ in random.int(0...2) }).table
    let suppression = table.suppressed(by: SuppressionPolicy(workLimit: 100_000))
    #expect(suppression.cells == Array(0..<table.cellCount))
    #expect(Set(suppression.withheld.map(\.reason)) == [.small, .tooLarge])
    #expect(!suppression.isSmallest)
    #expect(suppression.exposed.isEmpty)
  }

  @Test func groupsThatDoNotHangTogetherAreJudgedApart() {
    var random = RandomSource(seed: 5)
    let parts = Classification(parts: 12)
    var table = CrossTabulation([parts, parts, parts], counts: (0..<1728).map { _ in random.int(0...2) }).table
    let large = table.cellCount
    let apart = [table.addCell(12), table.addCell(30), table.addCell(42)]
    table.addSum(of: Array(apart.dropLast()), to: apart[2])
    let suppression = table.suppressed(by: SuppressionPolicy(workLimit: 100_000))
    #expect(suppression.cells == Array(0..<large))
  }

  /// An unknown count that 81 of the largest counts add up to is more than may be multiplied by a denominator.
  @Test func countsTooLargeToMultiplyAreTooLarge() {
    var table = CountTable()
    let small = table.addCell(3, .withheld)
    let unknown = (0..<4).map { _ in table.addCell(nil, .withheld) }
    let shown = table.addCell(10)
    let large = (0..<81).map { _ in table.addCell(CountTable.largestCount) }
    table.addSum(of: [small, unknown[0]], to: unknown[1])
    for round in 0..<13 {
      let (first, second, third) = (table.addCell(2), round == 0 ? small : table.addCell(3), table.addCell(8))
      let (whole, half) = (table.addCell(15, .known), table.addCell(11, .known))
      table.addSum(of: [second, third], to: half)
      table.addSum(of: [first, second, shown], to: whole)
      table.addSum(of: [first, third], to: shown)
    }
    table.addSum(of: [shown] + large, to: unknown[2])
    table.addSum(of: large, to: unknown[3])
    table.addSum(of: [unknown[2], unknown[3]], to: unknown[1])
    #expect(table.suppressed().withheld.contains { $0.reason == .tooLarge })
  }
}
