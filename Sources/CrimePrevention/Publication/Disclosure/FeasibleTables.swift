/// The tables of whole non-negative counts that agree with what readers see, walked through by the simplex method.
///
/// It is at one of them at a time, and notes the smallest and the largest count of each column among all those that it
/// visited with whole counts. Each of these is a table that readers can't rule out, so what is noted is never more than
/// what they must allow for. Where a walk ends, no table goes further, whole or not.
///
/// Limits may be set so that a column is held fixed, or stays on one side of a number.
struct FeasibleTables {
  /// The smallest and the largest count that each column may have.
  var lower: [Int]
  var upper: [Int]
  /// The smallest and the largest count of each column so far.
  private(set) var lowest: [Int]
  private(set) var highest: [Int]
  var tableau: Tableau
  /// The current point: a nonbasic column's count; a basic column's count times the denominator.
  var values: [Int]
  /// The most steps that may be taken.
  var workLimit: Int
  /// How often corners are cut off before a count is split.
  var cutRounds = 12
  private var otherWork = 0

  /// The limit of a count that nothing limits.
  static let unlimited = Int.max

  /// The steps taken so far.
  var work: Int { tableau.work + otherWork }

  /// How a walk ended.
  enum Ending {
    /// No table goes further.
    case optimal
    /// Nothing limits the count.
    case unlimited
    /// The counts that were met lie as far apart as was asked for.
    case wideEnough
  }

  /// Begins at a table that is known: the counts, by column.
  init(_ system: LinkedCells, at counts: [Int], workLimit: Int) throws(UnsolvableTable) {
    // Times a denominator, which is below the limit of entries, a count must stay below that of values.
    guard counts.allSatisfy({ $0 < Tableau.valueLimit / Tableau.entryLimit }) else { throw .tooLarge }
    tableau = try Tableau(system, workLimit: workLimit)
    tableau.forgetConstants()
    self.workLimit = workLimit
    (values, lowest, highest) = (counts, counts, counts)
    lower = Array(repeating: 0, count: counts.count)
    upper = Array(repeating: Self.unlimited, count: counts.count)
    for column in tableau.basics { values[column] *= tableau.denominator }
  }

  /// Begins with the known counts, by column, held, and the others as the sums make them: possibly not whole, and
  /// negative.
  init(_ system: LinkedCells, holding known: [Int], workLimit: Int) throws(UnsolvableTable) {
    tableau = try Tableau(system, avoiding: known.map { $0 != CountTable.unknown }, workLimit: workLimit)
    self.workLimit = workLimit
    lower = known.map { max(0, $0) }
    upper = known.map { $0 == CountTable.unknown ? Self.unlimited : $0 }
    (values, lowest, highest) = (lower, [], [])
    for (row, column) in tableau.basics.enumerated() {
      values[column] = tableau.constants[row]
      for (position, other) in tableau.nonbasics.enumerated() {
        values[column] -= tableau.entry(row, position) * values[other]
      }
    }
    tableau.forgetConstants()
  }

  /// Returns to a table, forgets what it met, and holds some of the counts.
  mutating func restart(at counts: [Int], holding isHeld: [Bool]) {
    for column in counts.indices {
      lower[column] = isHeld[column] ? counts[column] : 0
      upper[column] = isHeld[column] ? counts[column] : Self.unlimited
    }
    (values, lowest, highest) = (counts, counts, counts)
    for column in tableau.basics { values[column] *= tableau.denominator }
  }

  /// Walks to where a column's count is largest (direction 1) or smallest (-1), or until counts of it that lie a width
  /// apart were met.
  mutating func walk(_ column: Int, _ direction: Int, untilWidth width: Int) throws(UnsolvableTable) -> Ending {
    while !isWide(column, width) {
      guard let (position, step) = entering(column, direction) else { return .optimal }
      guard try move(position, step) else {
        guard width != .max else { return .unlimited }
        // As far as is asked for, by a multiple that leaves all counts whole.
        try shift(position, step, by: tableau.denominator * width)
        note()
        return .wideEnough
      }
      note()
    }
    return .wideEnough
  }

  /// Whether the counts of a column that were met lie a width apart.
  func isWide(_ column: Int, _ width: Int) -> Bool { highest[column] - lowest[column] >= width }

  /// Notes the counts at the current point, if all are whole.
  mutating func note() {
    guard isWhole else { return }
    for column in lowest.indices {
      let count = wholeCount(of: column)
      lowest[column] = min(lowest[column], count)
      highest[column] = max(highest[column], count)
    }
  }

  /// Takes over what another walk from here met.
  mutating func takeOver(_ other: FeasibleTables) {
    (lowest, highest) = (other.lowest, other.highest)
    otherWork += other.work - work
  }

  mutating func spend(_ amount: Int) { otherWork += amount }

  /// Whether a nonbasic column may go up (1) or down (-1).
  func mayMove(_ column: Int, _ step: Int) -> Bool {
    step > 0 ? values[column] < upper[column] : values[column] > lower[column]
  }

  /// The first nonbasic column, by number, that takes a count further, and its direction (R. G. Bland's rule: so every walk
  /// ends).
  private mutating func entering(_ column: Int, _ direction: Int) -> (position: Int, step: Int)? {
    let row = tableau.places[column]
    guard row >= 0 else { return mayMove(column, direction) ? (~row, direction) : nil }
    spend(tableau.nonbasics.count)
    var found: (position: Int, step: Int)?
    var first = Int.max
    for (position, other) in tableau.nonbasics.enumerated() where other < first {
      let step = -direction * tableau.entry(row, position).signum()
      guard step != 0, mayMove(other, step) else { continue }
      (found, first) = ((position, step), other)
    }
    return found
  }
}

extension FeasibleTables {
  /// Returns the held columns of which at least one must be let go for a column's counts to lie a width apart; `nil`
  /// when they do already.
  ///
  /// Where a walk ends, the count is what it is because certain columns don't move (the dual solution). As long as none
  /// of the held ones among them is let go, it stays the same whatever else is.
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

extension FeasibleTables {
  /// Moves to a table within all limits; returns `false` when there is none.
  ///
  /// The total by which the basic columns are outside their limits is made as small as possible.
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
