import TestSupport
import Testing

@testable import CrimePrevention

/// What holds for every table, tested on random ones of one to four dimensions.
struct SuppressionLawTests {
  @Test(arguments: 0..<80 as Range<UInt64>)
  func everyWithheldCellHasThePromisedWidth(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let table = DisclosureScene.any(&random)
    let policy = SuppressionPolicy(threshold: random.pick([3, 5, 10]), zeros: random.pick([.shown, .withheld]))
    let suppression = table.suppressed(by: policy)
    #expect(suppression.exposed.isEmpty)
    #expect(suppression.table.audit().protects(width: policy.width))
    for cell in 0..<table.cellCount {
      let count = table.allCounts[cell]
      let isWithheld = suppression.table.visibility(of: cell) == .withheld
      #expect(isWithheld || !policy.isSmall(count))
      #expect(suppression.table.count(of: cell) == (isWithheld ? nil : count))
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func publishingTwiceChangesNothing(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let once = DisclosureScene.any(&random).suppressed()
    let twice = once.table.suppressed()
    #expect(twice.withheld.isEmpty)
    #expect(twice.table == once.table)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func theOrderOfSumsAndPartsDoesNotChangeHowManyAreWithheld(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let counts = DisclosureScene.counts(9, &random)
    let crossed = CrossTabulation(rows: [Array(counts[0..<3]), Array(counts[3..<6]), Array(counts[6..<9])])
    let table = crossed.table
    var turned = CountTable()
    for cell in (0..<table.cellCount).reversed() { turned.addCell(table.count(of: cell)) }
    for sum in (0..<table.sumCount).shuffled(using: &random) {
      let members = table.members(of: sum).map { table.cellCount - 1 - $0 }
      turned.addSum(of: members.dropLast().shuffled(using: &random), to: members[members.count - 1])
    }
    let (one, other) = (table.suppressed(), turned.suppressed())
    #expect(one.isSmallest && other.isSmallest)
    #expect(one.cells.count == other.cells.count)
    #expect(one.cells.reduce(0) { $0 + table.allCounts[$1] } == other.cells.reduce(0) { $0 + turned.allCounts[$1] })
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func noSmallerChoiceProtects(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let counts = DisclosureScene.counts(4, &random)
    let table = CrossTabulation(rows: [Array(counts[0..<2]), Array(counts[2..<4])]).table
    let suppression = table.suppressed()
    #expect(suppression.isSmallest)
    let small = (0..<9).filter { SuppressionPolicy().isSmall(table.allCounts[$0]) }
    for choice in 0..<512 {
      let cells = Set((0..<9).filter { choice >> $0 & 1 == 1 })
      guard cells.isSuperset(of: small), cells.count < suppression.cells.count else { continue }
      #expect(!table.withholding(cells).audit().protects(width: 5), "\(cells.sorted()) would be enough")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func withholdingMoreNeverNarrowsAnInterval(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let table = DisclosureScene.any(&random)
    let cells = Set((0..<table.cellCount).filter { _ in random.chance(0.3) })
    let more = cells.union((0..<table.cellCount).filter { _ in random.chance(0.3) })
    let (before, after) = (table.withholding(cells).audit(), table.withholding(more).audit())
    for finding in before.findings {
      guard let narrow = finding.interval, let wide = after.findings.first(where: { $0.cell == finding.cell })?.interval
      else {
        Issue.record("cell \(finding.cell) has no interval")
        continue
      }
      #expect(wide.lower <= narrow.lower && wide.upper ?? .max >= narrow.upper ?? .max)
      let count = table.allCounts[finding.cell]
      #expect(narrow.lower <= count && count <= narrow.upper ?? .max)
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func largeTablesAreProtectedToo(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let areas = Classification(parents: (0..<12).map { 12 + $0 % 3 } + [15, 15, 15, nil])
    let table = DisclosureScene.crossed([areas, DisclosureScene.sexes, DisclosureScene.quarters], &random)
    let suppression = table.suppressed()
    #expect(!suppression.withheld.contains { $0.reason == .tooLarge })
    #expect(suppression.table.audit().cells(narrowerThan: 5).isEmpty)
  }
}
