extension FeasibleTables {
  /// Returns the held columns of which at least one must be let go for a column's counts to lie so far apart; `nil` when they do
  /// already.
  ///
  /// Where a walk ends, the count is what it is because certain columns don't move (the dual solution). As long as none of the
  /// held ones among them is let go, it stays so whatever else is.
  mutating func holders(of column: Int, width: Int) throws(UnsolvableTable) -> [Int]? {
    var holders: [Int] = []
    var ends: [Int] = []
    for direction in [1, -1] {
      guard try walk(column, direction, untilWidth: width) == .optimal else { return nil }
      ends.append(wholeBound(column, direction))
      for holder in self.holders(of: column, direction) where !holders.contains(holder) { holders.append(holder) }
    }
    guard ends[0] - ends[1] >= width else { return holders }
    // Over fractions the counts lie far enough apart. They do so over whole tables only if two of them show it.
    guard try !reaches(width: width, column, effort: Self.greatEffort) else { return nil }
    return upper.indices.filter(isHeld)
  }

  /// The held columns that would take a count further if they could move.
  private func holders(of column: Int, _ direction: Int) -> [Int] {
    let row = tableau.places[column]
    guard row >= 0 else { return [] }
    return tableau.nonbasics.indices.compactMap { position in
      let other = tableau.nonbasics[position]
      let step = -direction * tableau.entry(row, position).signum()
      guard step != 0, isHeld(other), step > 0 || upper[other] > 0 else { return nil }
      return other
    }
  }
}
