/// The tables of whole non-negative counts that agree with what readers see, walked through by the simplex method.
///
/// It stands at one of them at a time, and notes the smallest and the largest count of each column among all those where it
/// stood with whole counts. Each of these is a table that readers can't rule out, so what is noted is never more than what
/// they must reckon with. Where a walk ends, no table goes further, whole or not.
struct FeasibleTables {
  /// What each column may be; equal ends hold it fixed.
  var lower: [Int]
  var upper: [Int]
  /// The smallest and the largest count so far.
  private(set) var lowest: [Int]
  private(set) var highest: [Int]

  private(set) var tableau: Tableau
  /// Where it stands: a nonbasic column's count; a basic column's count times the denominator.
  private var values: [Int]
  /// The numbers that may be worked on.
  var workLimit: Int
  private var otherWork = 0

  /// How often corners are cut off before a count is split.
  static let cutRounds = 12

  /// How many numbers may be worked on in branches where giving up does no harm, and where it does.
  static let modestEffort = 100_000
  static let greatEffort = 4_000_000

  /// Stands where nothing limits a count.
  static let unlimited = Int.max

  /// The numbers worked on so far.
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
    tableau = try Tableau(system, workLimit: workLimit)
    tableau.forgetConstants()
    self.workLimit = workLimit
    (values, lowest, highest) = (counts, counts, counts)
    lower = Array(repeating: 0, count: counts.count)
    upper = Array(repeating: Self.unlimited, count: counts.count)
    for column in tableau.basics { values[column] *= tableau.denominator }
  }

  /// Begins where the counts that are known, by column, are held, and the others are as the sums have them: maybe not whole,
  /// and below 0.
  private init(_ system: LinkedCells, holding known: [Int], workLimit: Int) throws(UnsolvableTable) {
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

  /// Where it stands, if all counts are whole there.
  var wholeCounts: [Int] {
    values.indices.map { tableau.places[$0] >= 0 ? values[$0] / tableau.denominator : values[$0] }
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

  /// Walks to where a column's count is largest, or smallest, or until counts of it that lie so far apart were met.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - direction: 1 for upwards, -1 for downwards.
  ///   - width: How far apart the counts must lie.
  mutating func walk(_ column: Int, _ direction: Int, untilWidth width: Int) throws(UnsolvableTable) -> Ending {
    while !isWide(column, width) {
      guard let (position, step) = entering(column, direction) else { return .optimal }
      guard try move(position, step) else {
        guard width != .max else { return .unlimited }
        // As far as is asked for, by a multiple that leaves all counts whole.
        shift(position, step, by: tableau.denominator * width)
        try note()
        return .wideEnough
      }
      try note()
    }
    return .wideEnough
  }

  /// Whether the counts of a column that were met lie so far apart.
  func isWide(_ column: Int, _ width: Int) -> Bool { highest[column] - lowest[column] >= width }

  mutating func spend(_ amount: Int) { otherWork += amount }

  /// The columns whose limits alone hold a count where a walk in a direction ended, with the sign in which each would have to
  /// move for the count to go on.
  func holding(_ column: Int, _ direction: Int) -> [(column: Int, step: Int)] {
    let row = tableau.places[column]
    guard row >= 0 else { return [] }
    return tableau.nonbasics.indices.compactMap { position in
      let entry = tableau.entry(row, position)
      return entry == 0 ? nil : (tableau.nonbasics[position], -direction * entry.signum())
    }
  }

  /// The first column, and its direction, that takes a count further (R. G. Bland's rule, by which walks end).
  private mutating func entering(_ column: Int, _ direction: Int) -> (position: Int, step: Int)? {
    let row = tableau.places[column]
    guard row >= 0 else { return mayMove(column, direction) ? (~row, direction) : nil }
    otherWork += tableau.nonbasics.count
    var found: (position: Int, step: Int)?
    var first = Int.max
    for (position, other) in tableau.nonbasics.enumerated() where other < first {
      let step = -direction * tableau.entry(row, position).signum()
      guard step != 0, mayMove(other, step) else { continue }
      (found, first) = ((position, step), other)
    }
    return found
  }

  func mayMove(_ column: Int, _ step: Int) -> Bool {
    step > 0 ? values[column] < upper[column] : values[column] > lower[column]
  }
}

extension FeasibleTables {
  /// Moves a nonbasic column until it, or a basic one that moves with it, comes to its limit; the basic one then changes
  /// places with it. Returns `false` when nothing limits the move.
  mutating func move(_ position: Int, _ step: Int) throws(UnsolvableTable) -> Bool {
    guard work <= workLimit else { throw .tooLarge }
    otherWork += tableau.rowCount
    let column = tableau.nonbasics[position]
    var blocking: (row: Int, room: Int, rate: Int)?
    for (row, basic) in tableau.basics.enumerated() {
      let rate = -tableau.entry(row, position) * step
      guard rate != 0, let room = room(of: basic, rate) else { continue }
      if let other = blocking {
        let (mine, its) = (room * other.rate, other.room * abs(rate))
        guard mine < its || mine == its && basic < tableau.basics[other.row] else { continue }
      }
      blocking = (row, room, abs(rate))
    }
    let own = step > 0 ? upper[column] : lower[column]
    let ownRoom = own == Self.unlimited ? nil : abs(own - values[column])
    guard let blocking else {
      guard let ownRoom else { return false }
      shift(position, step, by: ownRoom)
      return true
    }
    if let ownRoom, ownRoom * blocking.rate <= blocking.room {
      shift(position, step, by: ownRoom)
      return true
    }
    try exchange(blocking.row, position, step, room: blocking.room)
    return true
  }

  /// How far a basic column can go at a rate, times the denominator; `nil` when nothing limits it.
  ///
  /// One outside its limits goes up to the nearer one, and away from them without end.
  private func room(of basic: Int, _ rate: Int) -> Int? {
    let (value, denominator) = (values[basic], tableau.denominator)
    let low = lower[basic] * denominator
    let high = upper[basic] == Self.unlimited ? nil : upper[basic] * denominator
    if rate > 0 {
      if value < low { return low - value }
      guard let high, value <= high else { return nil }
      return high - value
    }
    if let high, value > high { return value - high }
    return value < low ? nil : value - low
  }

  private mutating func shift(_ position: Int, _ step: Int, by amount: Int) {
    for (row, basic) in tableau.basics.enumerated() {
      values[basic] -= tableau.entry(row, position) * step * amount
    }
    values[tableau.nonbasics[position]] += step * amount
  }

  private mutating func exchange(_ row: Int, _ position: Int, _ step: Int, room: Int) throws(UnsolvableTable) {
    let (leaving, entering) = (tableau.basics[row], tableau.nonbasics[position])
    let pivot = abs(tableau.entry(row, position))
    let rate = -tableau.entry(row, position) * step
    for (other, basic) in tableau.basics.enumerated() where other != row {
      values[basic] = (values[basic] * pivot - tableau.entry(other, position) * step * room) / tableau.denominator
    }
    values[leaving] = (values[leaving] + rate.signum() * room) / tableau.denominator
    values[entering] = values[entering] * pivot + step * room
    try tableau.pivot(row, position)
  }

  /// Notes the counts where it stands, if all are whole.
  mutating func note() throws(UnsolvableTable) {
    let denominator = tableau.denominator
    guard values.allSatisfy({ abs($0) < Tableau.valueLimit }) else { throw .tooLarge }
    guard isWhole else { return }
    for column in lowest.indices {
      let count = tableau.places[column] >= 0 ? values[column] / denominator : values[column]
      lowest[column] = min(lowest[column], count)
      highest[column] = max(highest[column], count)
    }
  }

  /// Whether all counts are whole where it stands.
  var isWhole: Bool { firstFraction == nil }

  /// The first column whose count isn't whole where it stands.
  var firstFraction: Int? {
    guard tableau.denominator != 1 else { return nil }
    return values.indices.first { tableau.places[$0] >= 0 && !values[$0].isMultiple(of: tableau.denominator) }
  }

  /// The last whole number before where it stands, or the number itself.
  func wholeBound(_ column: Int, _ direction: Int) -> Int {
    guard tableau.places[column] >= 0 else { return values[column] }
    let below = floor(values[column])
    return direction > 0 || values[column].isMultiple(of: tableau.denominator) ? below : below + 1
  }

  /// Limits a column whose count isn't whole to the whole numbers above it (1) or below it (-1).
  mutating func limit(_ column: Int, _ side: Int) {
    let below = floor(values[column])
    if side > 0 {
      lower[column] = below + 1
    } else {
      upper[column] = below
    }
  }

  /// 1 when a basic column is below its limits, -1 when it's above them.
  func stepBack(_ basic: Int) -> Int {
    if values[basic] < lower[basic] * tableau.denominator { return 1 }
    return upper[basic] != Self.unlimited && values[basic] > upper[basic] * tableau.denominator ? -1 : 0
  }

  /// Cuts off the corner where it stands, which isn't whole, and no whole table with it (R. E. Gomory's cuts): a column is
  /// added for what is left of each sum of which only whole multiples are possible.
  ///
  /// Returns whether there was anything to cut.
  mutating func cut() -> Bool {
    guard tableau.denominator != 1 else { return false }
    var hasCut = false
    for row in tableau.basics.indices where !values[tableau.basics[row]].isMultiple(of: tableau.denominator) {
      hasCut = addCut(row) || hasCut
    }
    return hasCut
  }

  private mutating func addCut(_ row: Int) -> Bool {
    let denominator = tableau.denominator
    var entries: [Int] = []
    for (position, column) in tableau.nonbasics.enumerated() {
      let entry = tableau.entry(row, position)
      guard !entry.isMultiple(of: denominator) else {
        entries.append(0)
        continue
      }
      if values[column] == lower[column] {
        entries.append(-remainder(entry))
      } else if values[column] == upper[column] {
        entries.append(remainder(-entry))
      } else {
        return false
      }
    }
    values.append(-remainder(values[tableau.basics[row]]))
    lower.append(0)
    upper.append(Self.unlimited)
    tableau.append(entries, solvedFor: values.count - 1)
    return true
  }

  /// What a number exceeds the last multiple of the denominator by.
  private func remainder(_ value: Int) -> Int {
    let remainder = value % tableau.denominator
    return remainder < 0 ? remainder + tableau.denominator : remainder
  }

  /// Takes over what another walk from here met.
  mutating func takeOver(_ other: FeasibleTables) {
    (lowest, highest) = (other.lowest, other.highest)
    otherWork += other.work - work
  }

  private func floor(_ value: Int) -> Int {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: tableau.denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
