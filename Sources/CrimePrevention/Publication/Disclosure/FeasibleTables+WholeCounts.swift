extension FeasibleTables {
  /// How far a count goes in one direction.
  enum Extreme {
    /// As far as this, and a table of whole counts goes there.
    case count(Int)
    /// Without end.
    case unlimited
  }

  /// Finds the largest, or the smallest, whole count of a column.
  ///
  /// The simplex method ends at a table that needn't be whole: with three dimensions or more, half a person may stand in a
  /// corner. Then each count that isn't whole is taken as at most the whole number below and as at least the one above
  /// (branch and bound), until no branch can go further than a whole table does.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - direction: 1 for the largest count, -1 for the smallest.
  ///   - width: How far apart the counts that were met need to lie; once they do, the search ends.
  ///   - effort: How many numbers may be worked on in branches.
  mutating func extreme(
    _ column: Int,
    _ direction: Int,
    untilWidth width: Int = .max,
    effort: Int
  ) throws(UnsolvableTable) -> Extreme {
    let ending = try walk(column, direction, untilWidth: width)
    guard ending != .unlimited else { return .unlimited }
    if ending == .optimal, !isWhole {
      let limit = workLimit
      workLimit = min(limit, work + effort)
      defer { workLimit = limit }
      // What is cut off holds for this search only.
      var search = self
      defer { takeOver(search) }
      try search.branch(column, direction, width)
    }
    return .count(direction > 0 ? highest[column] : lowest[column])
  }

  /// Looks for whole tables in which a column's counts lie so far apart; returns whether any were found with an effort.
  mutating func reaches(width: Int, _ column: Int, effort: Int) throws(UnsolvableTable) -> Bool {
    for direction in [1, -1] {
      do throws(UnsolvableTable) {
        _ = try extreme(column, direction, untilWidth: width, effort: effort)
      } catch {
        guard work <= workLimit else { throw error }
      }
    }
    return isWide(column, width)
  }

  /// Returns the held columns of which one must be let go for a column's counts to lie so far apart, possibly with others
  /// that it doesn't take; `nil` when they lie so far apart already.
  ///
  /// Where a walk ends, held columns that the count depends on are what it's held by (the dual solution). Letting go of any
  /// others changes nothing.
  mutating func holders(of column: Int, width: Int) throws(UnsolvableTable) -> [Int]? {
    var holders: [Int] = []
    var ends: [Int] = []
    for direction in [1, -1] {
      guard try walk(column, direction, untilWidth: width) == .optimal else { return nil }
      ends.append(wholeBound(column, direction))
      for (other, step) in holding(column, direction) where isHeld(other) && (step > 0 || upper[other] > 0) {
        if !holders.contains(other) { holders.append(other) }
      }
    }
    guard ends[0] - ends[1] >= width else { return holders }
    // Over fractions the counts lie far enough apart. They do so over whole tables only if two of them show it.
    guard try !reaches(width: width, column, effort: Self.modestEffort) else { return nil }
    return upper.indices.filter { isHeld($0) }
  }

  private func isHeld(_ column: Int) -> Bool { lower[column] == upper[column] }

  /// Looks for a whole table that goes further than those met so far: first by cutting off corners, then in both branches of a
  /// count that isn't whole.
  private mutating func branch(_ column: Int, _ direction: Int, _ width: Int) throws(UnsolvableTable) {
    var rounds = Self.cutRounds
    while rounds > 0, !isWide(column, width), mayGoFurther(column, direction), cut() {
      guard try restore() else { return }
      try note()
      guard try walk(column, direction, untilWidth: width) == .optimal else { return }
      rounds -= 1
    }
    guard mayGoFurther(column, direction), let split = firstFraction else { return }
    for side in [direction, -direction] where !isWide(column, width) {
      var branch = self
      branch.limit(split, side)
      defer { takeOver(branch) }
      guard try branch.restore() else { continue }
      try branch.note()
      let ending = try branch.walk(column, direction, untilWidth: width)
      if ending == .optimal, !branch.isWhole { try branch.branch(column, direction, width) }
    }
  }

  /// Whether a whole table may go further than those met so far.
  private func mayGoFurther(_ column: Int, _ direction: Int) -> Bool {
    let end = wholeBound(column, direction)
    return direction > 0 ? end > highest[column] : end < lowest[column]
  }

  /// Looks for a table of whole counts, and returns these; `nil` when there is none.
  mutating func wholeTable() throws(UnsolvableTable) -> [Int]? {
    var rounds = Self.cutRounds
    while rounds > 0, cut() {
      guard try restore() else { return nil }
      rounds -= 1
    }
    guard let split = firstFraction else { return wholeCounts }
    for side in [-1, 1] {
      var branch = self
      defer { takeOver(branch) }
      branch.limit(split, side)
      if try branch.restore(), let counts = try branch.wholeTable() { return counts }
    }
    return nil
  }

  /// Moves to a table within all limits; returns `false` when there is none.
  ///
  /// The sum of what exceeds the limits is made as small as it can be.
  mutating func restore() throws(UnsolvableTable) -> Bool {
    while true {
      let outside = tableau.basics.indices.compactMap { row -> (row: Int, step: Int)? in
        let step = stepBack(tableau.basics[row])
        return step == 0 ? nil : (row, step)
      }
      guard !outside.isEmpty else { return true }
      guard let (position, step) = restoring(outside) else { return false }
      guard try move(position, step) else { return false }
    }
  }

  /// The first column, and its direction, that takes the columns outside their limits back towards them.
  private mutating func restoring(_ outside: [(row: Int, step: Int)]) -> (position: Int, step: Int)? {
    spend(tableau.nonbasics.count * outside.count)
    var found: (position: Int, step: Int)?
    var first = Int.max
    for (position, column) in tableau.nonbasics.enumerated() where column < first {
      let gain = outside.reduce(0) { $0 - tableau.entry($1.row, position) * $1.step }
      guard gain != 0, mayMove(column, gain.signum()) else { continue }
      (found, first) = ((position, gain.signum()), column)
    }
    return found
  }
}
