import TestSupport
import Testing

@testable import CrimePrevention

/// What readers can work out about withheld cells.
struct DisclosureAuditTests {
  @Test func whatIsWithheldAloneFollowsFromItsWhole() {
    let table = CrossTabulation([Classification(parts: 3)], counts: [20, 3, 17]).table.withholding([1])
    #expect(table.audit().ends(of: 1) == [3, 3])
    #expect(table.audit().deducible == [1])
  }

  @Test func twoTogetherShareWhatIsLeft() {
    let table = CrossTabulation([Classification(parts: 3)], counts: [20, 3, 17]).table.withholding([1, 2])
    let audit = table.audit()
    #expect(audit.ends(of: 1) == [0, 20])
    #expect(audit.ends(of: 2) == [0, 20])
    #expect(audit.deducible.isEmpty)
    #expect(audit.cells(narrowerThan: 21) == [1, 2])
    #expect(audit.protects(width: 20))
    #expect(!audit.protects(width: 21))
  }

  @Test func nothingLimitsACellWhoseWholeIsWithheldToo() {
    let table = CrossTabulation([Classification(parts: 3)], counts: [20, 3, 17]).table.withholding([1, 3])
    #expect(table.audit().ends(of: 1) == [0, nil])
    #expect(table.audit().ends(of: 3) == [37, nil])
  }

  @Test func aColumnOfZerosGivesAwayAllThatSharesItsRows() {
    let crossed = CrossTabulation(rows: [[0, 3], [0, 5]])
    let audit = crossed.table.withholding([0, 1, 3, 4]).audit()
    #expect(audit.deducible == [0, 1, 3, 4])
  }

  @Test func theCountsOfWithheldCellsAreNotLookedAt() {
    var seen = CountTable()
    for count in [20, 3, 17] { seen.addCell(count, count == 20 ? .shown : .withheld) }
    seen.addCell(40)
    seen.addSum(of: [0, 1, 2], to: 3)
    var unseen = CountTable()
    for count in [20, nil, nil] { unseen.addCell(count, count == nil ? .withheld : .shown) }
    unseen.addCell(40)
    unseen.addSum(of: [0, 1, 2], to: 3)
    #expect(seen.audit() == unseen.audit())
  }

  @Test func tablesThatNobodyCanHaveAreContradictory() {
    var table = CountTable()
    for count in [20, nil, 10] { table.addCell(count, count == nil ? .withheld : .shown) }
    table.addSum(of: [0, 1], to: 2)
    #expect(table.audit().findings.map(\.answer) == [.contradictory])
    #expect(!table.audit().protects(width: 0))
  }

  @Test func wholeCountsAreAskedForAndNotFractions() {
    // Each pair of three withheld cells adds up to a whole that is shown: halves would be possible, and only halves.
    var table = CountTable()
    let parts = (0..<3).map { _ in table.addCell(nil, .withheld) }
    for (first, second) in [(0, 1), (1, 2), (0, 2)] {
      table.addSum(of: [parts[first], parts[second]], to: table.addCell(7))
    }
    #expect(table.audit().findings.map(\.answer) == [.contradictory, .contradictory, .contradictory])
  }

  @Test func anEndThatOnlyFractionsReachIsNotTaken() {
    // The same three cells, and a fourth that is added to one pair: with fractions, the fourth could be 0.
    var table = CountTable()
    let parts = (0..<3).map { _ in table.addCell(nil, .withheld) }
    let rest = table.addCell(nil, .withheld)
    let withRest = table.addCell(nil, .withheld)
    table.addSum(of: [parts[0], rest], to: withRest)
    table.addSum(of: [parts[0], parts[1]], to: table.addCell(7))
    table.addSum(of: [parts[1], parts[2]], to: table.addCell(7))
    table.addSum(of: [parts[2], withRest], to: table.addCell(7))
    // Twice the first cell plus the fourth is 7, so the fourth is odd.
    let audit = table.audit()
    #expect(audit.ends(of: rest) == [1, 7])
    #expect(audit.ends(of: parts[0]) == [0, 3])
  }

  @Test func whatIsTooMuchWorkIsCalledSo() {
    var random = RandomSource(seed: 3)
    let parts = Classification(parts: 6)
    let table = DisclosureScene.crossed([parts, parts, parts], &random)
    let withheld = table.withholding(Set((0..<table.cellCount).filter { $0 % 3 != 0 }))
    let findings = withheld.audit(workLimit: 10_000).findings
    #expect(findings.count == withheld.hidden.count)
    #expect(findings.allSatisfy { $0.answer == .tooLarge && $0.interval == nil })
    #expect(!withheld.audit(workLimit: 10_000).protects(width: 0))
  }

  @Test func aTableWithoutWithheldCellsHasNoFindings() {
    #expect(CrossTabulation(rows: [[1, 2], [3, 4]]).table.audit().findings.isEmpty)
    #expect(CountTable().audit().findings.isEmpty)
  }

  @Test func everySmallTableHasTheIntervalsThatTryingFinds() {
    // All 2 × 2 tables of counts up to 2, with each choice of withheld parts.
    for number in 0..<81 {
      let counts = [number % 3, number / 3 % 3, number / 9 % 3, number / 27]
      let crossed = CrossTabulation(rows: [[counts[0], counts[1]], [counts[2], counts[3]]])
      for choice in 1..<16 {
        let cells = [0, 1, 3, 4].enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element)
        check(crossed.table.withholding(Set(cells)), upTo: 4)
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func intervalsAreThoseThatTryingFinds(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let shapes = [
      [Classification(parts: 2), Classification(parts: 3)],
      [Classification(parents: [3, 3, 4, 5, 5, nil]), .init(parts: 2)],
      [Classification(parts: 2), Classification(parts: 2), Classification(parts: 2)],
    ]
    let classifications = random.pick(shapes)
    let leaves = classifications.reduce(1) { $0 * $1.leaves.count }
    let table = CrossTabulation(classifications, counts: (0..<leaves).map { _ in random.int(0...2) }).table
    // Cells whose wholes are all shown, so that the number of tables is finite.
    let parts = (0..<table.cellCount).filter { cell in
      (0..<table.sumCount).contains { table.members(of: $0).dropLast().contains(cell) }
    }
    let wholes = Set((0..<table.sumCount).compactMap { table.members(of: $0).last })
    let cells = parts.filter { !wholes.contains($0) && random.chance(0.6) }
    check(table.withholding(Set(cells)), upTo: 12)
  }

  private func check(_ table: CountTable, upTo cap: Int) {
    let expected = EveryTable.intervals(of: table, upTo: cap)
    let audit = table.audit()
    for cell in table.hidden {
      #expect(audit.ends(of: cell) == [expected[cell]?.lowerBound, expected[cell]?.upperBound], "cell \(cell)")
    }
  }
}
