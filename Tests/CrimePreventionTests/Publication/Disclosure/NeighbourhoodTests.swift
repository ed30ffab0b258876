import Testing

@testable import CrimePrevention

/// Withheld cells that are closely linked: small groups of which each sum has none, or more than one.
struct NeighbourhoodTests {
  /// A square of cells, some of them withheld. Each row and column adds up to a fixed sum.
  private static func state(_ width: Int, withheld: Set<Int>) -> Withholding {
    let counts = Array(1...(width * width))
    let rows = (0..<width).map { row in (0..<width).map { row * width + $0 } }
    let columns = (0..<width).map { column in (0..<width).map { $0 * width + column } }
    let sums = rows + columns
    var room = Array(repeating: -1, count: counts.count)
    let system = LinkedCells(
      Array(counts.indices),
      sumsOfFirst: counts.count,
      counts: counts,
      room: &room,
      sums: { cell in sums.indices.filter { sums[$0].contains(cell) }[...] },
      sum: { (sums[$0][...], nil, sums[$0].map { counts[$0] }.reduce(0, +)) }
    )
    return Withholding(
      system,
      counts: counts,
      width: 1,
      units: Array(counts.indices),
      isFree: counts.indices.map(withheld.contains),
      isProtected: counts.indices.map(withheld.contains)
    )
  }

  @Test(arguments: 0..<16)
  func aBoxAroundACellIsFoundAmongAllThatAreWithheld(cell: Int) {
    let state = Self.state(4, withheld: Set(0..<16))
    var neighbourhood = Neighbourhood(state)
    let near = neighbourhood.columns(around: cell, 4, state)
    #expect(near.first == cell && Set(near).count == 4)
    #expect(Set(near.map { $0 / 4 }).count == 2 && Set(near.map { $0 % 4 }).count == 2, "\(near)")
  }

  @Test func allThatHangTogetherAreFoundWhenTheyAreFew() {
    let state = Self.state(4, withheld: [0, 1, 4, 5, 10, 11, 14, 15])
    var neighbourhood = Neighbourhood(state)
    #expect(Set(neighbourhood.columns(around: 5, 9, state)) == [0, 1, 4, 5])
    #expect(Set(neighbourhood.columns(around: 15, 9, state)) == [10, 11, 14, 15])
  }
}
