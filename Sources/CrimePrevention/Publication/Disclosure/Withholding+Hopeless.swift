extension Withholding {
  /// Gives up the columns that can't be protected even when all that may be is withheld.
  ///
  /// There are none unless readers know cells beside these.
  mutating func giveUpHopeless(_ tables: inout FeasibleTables) throws(UnsolvableTable) {
    guard system.touchesFixed else { return }
    let shown = unitColumns.indices.filter(isShown)
    for unit in shown { withhold(unit) }
    begin(&tables)
    var hopeless: [Int] = []
    for column in counts.indices where isProtected[column] {
      if try tables.holders(of: column, width: width) != nil { hopeless.append(column) }
    }
    for _ in shown { release() }
    for column in hopeless { giveUp(column) }
  }

  /// Returns tables to the counts, of which only those that readers don't see may differ.
  func begin(_ tables: inout FeasibleTables) {
    tables.restart(at: counts, holding: isFree.map { !$0 })
  }
}
