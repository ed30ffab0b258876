extension FeasibleTables {
  /// How far a count goes in one direction.
  enum Extreme {
    /// As far as this, which a table of whole counts reaches.
    case count(Int)
    /// Without end.
    case unlimited
  }

  /// The most steps taken in branches: where there are other ways to find out, and where there aren't.
  static let modestEffort = 100_000
  static let greatEffort = 4_000_000

  /// Finds the largest (direction 1) or the smallest (-1) whole count of a column.
  ///
  /// The simplex method ends in a corner that needn't be whole: with three dimensions or more, half a person may appear
  /// there. Such corners are cut off. Where that isn't enough, a count that isn't whole is taken as at most the number
  /// below and as at least the number above (branch and bound), until no branch can go further than a whole table does.
  ///
  /// The search ends when the counts that were met lie as far apart as `width`. In branches it takes at most `effort`
  /// steps.
  mutating func extreme(
    _ column: Int,
    _ direction: Int,
    untilWidth width: Int = .max,
    effort: Int
  ) throws(UnsolvableTable) -> Extreme {
    let ending = try walk(column, direction, untilWidth: width)
    guard ending != .unlimited else { return .unlimited }
    if ending == .optimal, !isWhole {
      // The cuts hold for this search only.
      var search = self
      search.workLimit = min(workLimit, work + effort)
      defer { takeOver(search) }
      try search.branch(column, direction, width)
    }
    return .count(direction > 0 ? highest[column] : lowest[column])
  }

  /// Looks for whole tables in which a column's counts lie a width apart; returns whether the effort found any.
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

  /// Finds whole counts, by column, in place of those that aren't known.
  static func completion(
    of known: [Int],
    in system: LinkedCells,
    workLimit: Int
  ) throws(UnsolvableTable) -> (counts: [Int], work: Int) {
    var tables = try FeasibleTables(system, holding: known, workLimit: workLimit)
    guard try tables.restore(), let counts = try tables.wholeTable() else { throw .contradictory }
    return (Array(counts.prefix(known.count)), tables.work)
  }

  /// Looks for a whole table that goes further than those met so far.
  private mutating func branch(_ column: Int, _ direction: Int, _ width: Int) throws(UnsolvableTable) {
    var rounds = cutRounds
    while rounds > 0, !isWide(column, width), mayGoFurther(column, direction), cut() {
      guard try restore() else { return }
      note()
      guard try walk(column, direction, untilWidth: width) == .optimal else { return }
      rounds -= 1
    }
    guard mayGoFurther(column, direction), let split = firstFraction else { return }
    for side in [direction, -direction] where !isWide(column, width) {
      var branch = self
      defer { takeOver(branch) }
      branch.limit(split, side)
      guard try branch.restore() else { continue }
      branch.note()
      let ending = try branch.walk(column, direction, untilWidth: width)
      if ending == .optimal, !branch.isWhole { try branch.branch(column, direction, width) }
    }
  }

  /// Whether a whole table may go further than those met so far.
  private func mayGoFurther(_ column: Int, _ direction: Int) -> Bool {
    let end = wholeBound(column, direction)
    return direction > 0 ? end > highest[column] : end < lowest[column]
  }

  /// Looks for a whole table, and returns its counts; `nil` when there is none.
  private mutating func wholeTable() throws(UnsolvableTable) -> [Int]? {
    var rounds = cutRounds
    while rounds > 0, cut() {
      guard try restore() else { return nil }
      rounds -= 1
    }
    guard let split = firstFraction else { return values.indices.map(wholeCount) }
    for side in [-1, 1] {
      var branch = self
      defer { takeOver(branch) }
      branch.limit(split, side)
      if try branch.restore(), let counts = try branch.wholeTable() { return counts }
    }
    return nil
  }
}
