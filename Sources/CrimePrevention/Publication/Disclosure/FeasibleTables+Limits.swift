extension FeasibleTables {
  /// Moves to a table within all limits; returns `false` when there is none.
  ///
  /// What the basic columns are outside their limits, taken together, is made as small as it can be.
  mutating func restore() throws(UnsolvableTable) -> Bool {
    while true {
      let outside = tableau.basics.indices.filter { wayBack(tableau.basics[$0]) != 0 }
      guard !outside.isEmpty else { return true }
      guard let (position, step) = restoring(outside), try move(position, step) else { return false }
    }
  }

  /// Whether a column is held fixed.
  func isHeld(_ column: Int) -> Bool { lower[column] == upper[column] }

  /// Limits a column whose count isn't whole to the numbers above it (1) or below it (-1).
  mutating func limit(_ column: Int, _ side: Int) {
    if side > 0 {
      lower[column] = wholeBound(column, -1)
    } else {
      upper[column] = wholeBound(column, 1)
    }
  }

  /// The first nonbasic column, by number, that takes the rows outside their limits back towards them, and its direction.
  private mutating func restoring(_ outside: [Int]) -> (position: Int, step: Int)? {
    spend(tableau.nonbasics.count * outside.count)
    var found: (position: Int, step: Int)?
    var first = Int.max
    for (position, column) in tableau.nonbasics.enumerated() where column < first {
      let gain = outside.reduce(0) { $0 - tableau.entry($1, position) * wayBack(tableau.basics[$1]) }
      guard gain != 0, mayMove(column, gain.signum()) else { continue }
      (found, first) = ((position, gain.signum()), column)
    }
    return found
  }

  /// 1 when a basic column is below its limits, -1 when it's above them, else 0.
  private func wayBack(_ basic: Int) -> Int {
    if values[basic] < lower[basic] * tableau.denominator { return 1 }
    return upper[basic] != Self.unlimited && values[basic] > upper[basic] * tableau.denominator ? -1 : 0
  }
}
