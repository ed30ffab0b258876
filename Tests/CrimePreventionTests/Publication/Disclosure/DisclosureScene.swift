import TestSupport

@testable import CrimePrevention

/// Tables for tests.
enum DisclosureScene {
  /// Random counts of several kinds: many small ones, few, many zeros.
  static func counts(_ count: Int, _ random: inout RandomSource) -> [Int] {
    let kind = random.int(0...3)
    return (0..<count).map { _ in
      switch kind {
      case 0: random.int(0...9)
      case 1: random.chance(0.2) ? random.int(0...6) : random.int(5...80)
      case 2: random.chance(0.6) ? 0 : random.int(1...20)
      default: random.int(0...2)
      }
    }
  }

  static func crossed(_ classifications: [Classification], _ random: inout RandomSource) -> CountTable {
    let leaves = classifications.reduce(1) { $0 * $1.leaves.count }
    return CrossTabulation(classifications, counts: counts(leaves, &random)).table
  }

  /// Five areas in two parent areas in a municipality.
  static let areas = Classification(parents: [5, 5, 5, 6, 6, 7, 7, nil])
  static let quarters = Classification(parents: [4, 4, 5, 5, 6, 6, nil])
  static let sexes = Classification(parts: 2)

  /// A table of one, two, three or four dimensions, parent areas and quarters among them.
  static func any(_ random: inout RandomSource) -> CountTable {
    let shapes: [[Classification]] = [
      [Classification(parts: random.int(1...7))], [areas], [quarters],
      [Classification(parts: random.int(2...5)), Classification(parts: random.int(2...5))],
      [areas, sexes], [quarters, Classification(parts: random.int(2...3))],
      [sexes, sexes, Classification(parts: random.int(2...3))], [areas, sexes, sexes],
      [sexes, sexes, sexes, Classification(parts: 2)],
    ]
    return crossed(random.pick(shapes), &random)
  }
}

extension CountTable {
  /// The same table with some cells withheld.
  func withholding(_ cells: Set<Int>) -> CountTable {
    copy { cells.contains($0) ? .withheld : visibility(of: $0) }
  }

  /// The same table with another visibility for each cell.
  func copy(_ visibility: (Int) -> Visibility) -> CountTable {
    var table = CountTable()
    for cell in 0..<cellCount { table.addCell(count(of: cell), visibility(cell)) }
    for sum in 0..<sumCount {
      let members = members(of: sum)
      table.addSum(of: Array(members.dropLast()), to: members[members.endIndex - 1])
    }
    return table
  }

  /// The cells that readers don't see.
  var hidden: [Int] {
    (0..<cellCount).filter { visibility(of: $0) == .withheld || visibility(of: $0) == .unlisted }
  }

  /// The counts, which are all known.
  var allCounts: [Int] { (0..<cellCount).compactMap(count) }
}

extension Suppression {
  /// The cells that the policy withholds.
  var cells: [Int] { withheld.map(\.cell) }
}

extension DisclosureAudit {
  /// The interval of a withheld cell; -1 for both ends when it has none.
  func ends(of cell: Int) -> [Int?] {
    guard let interval = findings.first(where: { $0.cell == cell })?.interval else { return [-1, -1] }
    return [interval.lower, interval.upper]
  }
}
