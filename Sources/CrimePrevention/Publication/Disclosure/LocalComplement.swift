/// Chooses what to withhold besides what is withheld already, one after the other, in tables too large to weigh all choices.
///
/// It begins with deficient sums. Then, for each protected cell in turn, it looks for whole tables that agree with what
/// is shown among those that differ only in the cell's neighbourhood; cells that hold its count there are withheld as
/// well. What is found in a neighbourhood holds in the table, so the work grows with the number of withheld cells and
/// not with its square.
struct LocalComplement {
  private(set) var state: Withholding
  private var isProven: [Bool]
  /// Columns that have to be protected, in the order in which they come up.
  private var pending: [Int]
  private var isReached: [Bool]
  private var room: [Int]
  private var neighbourhood: Neighbourhood
  private var ownWork = 0
  private let workLimit: Int

  /// How many cells a neighbourhood has, from one attempt to the next.
  private static let neighbourhoods = [40, 160, 640]
  /// The most cells for which it's determined first which can't be protected; in larger tables only where protection
  /// fails.
  private static let hopelessLimit = 256
  /// How many shown cells of one sum are considered.
  private static let shownPerSum = 8
  /// The steps that trying a cell counts as.
  private static let effort = 8

  init(_ state: Withholding, workLimit: Int) {
    self.state = state
    self.workLimit = workLimit
    isProven = Array(repeating: false, count: state.counts.count)
    isReached = isProven
    room = Array(repeating: -1, count: state.counts.count)
    neighbourhood = Neighbourhood(state)
    pending = state.counts.indices.filter { state.isProtected[$0] }
  }

  /// The steps taken so far.
  var work: Int { ownWork + neighbourhood.work }

  /// Withholds until everything that can be protected is.
  mutating func run() throws(UnsolvableTable) {
    if state.system.touchesFixed, state.counts.count <= Self.hopelessLimit {
      var tables = try FeasibleTables(state.system, at: state.counts, workLimit: workLimit)
      try state.giveUpHopeless(&tables)
      ownWork += tables.work
    }
    try relieve(Array(0..<state.system.sumCount))
    var next = 0
    while next < pending.count {
      try protect(pending[next])
      next += 1
    }
  }

  /// Withholds until none of some sums is deficient, nor any that becomes so.
  private mutating func relieve(_ sums: [Int]) throws(UnsolvableTable) {
    var open = sums
    while let sum = open.last {
      guard state.isDeficient[sum] else {
        open.removeLast()
        continue
      }
      let members = state.system.members(of: sum)
      if let unit = try best(members.filter { state.helps($0, sum) }) {
        open.append(contentsOf: withhold(unit))
      } else {
        for column in members where state.isProtected[column] { state.giveUp(column) }
      }
    }
  }

  /// Withholds a unit; returns the sums that this changes.
  private mutating func withhold(_ unit: Int) -> [Int] {
    let columns = state.unitColumns[unit]
    state.withhold(unit)
    pending.append(contentsOf: columns)
    return columns.flatMap { state.sums(of: $0) }
  }

  /// The unit among those of some columns after which the fewest sums are deficient; of several, the one with the
  /// smallest counts.
  private mutating func best(_ columns: [Int]) throws(UnsolvableTable) -> Int? {
    var best: (rank: Int, total: Int, unit: Int)?
    for column in columns {
      let unit = state.units[column]
      ownWork += Self.effort * state.unitColumns[unit].count
      let total = state.unitColumns[unit].reduce(0) { $0 + state.counts[$1] }
      let candidate = (state.deficientCount(with: unit), total, unit)
      if let other = best, candidate >= other { continue }
      best = candidate
    }
    guard work <= workLimit else { throw .tooLarge }
    return best?.unit
  }

  /// Withholds what it takes to protect a column.
  private mutating func protect(_ column: Int) throws(UnsolvableTable) {
    var attempt = 0
    while state.isProtected[column], !isProven[column] {
      let size = Self.neighbourhoods[attempt]
      let near = neighbourhood.columns(around: column, size, state)
      let isLast = near.count < size || attempt + 1 == Self.neighbourhoods.count
      if try isProtected(within: near, isLast ? FeasibleTables.greatEffort : FeasibleTables.modestEffort) { return }
      if isLast {
        try strengthen(near, isWhole: near.count < size)
      } else {
        attempt += 1
      }
    }
  }

  /// Whether tables that differ only in some columns show that the first of these is protected.
  ///
  /// Notes the others for which they show it.
  private mutating func isProtected(within near: [Int], _ effort: Int) throws(UnsolvableTable) -> Bool {
    var tables = try self.tables(near, beside: [])
    _ = try tables.reaches(width: state.width, 0, effort: effort)
    ownWork += tables.work
    for (place, column) in near.enumerated() where tables.isWide(place, state.width) { isProven[column] = true }
    return isProven[near[0]]
  }

  /// The tables in which some withheld columns and some shown ones differ.
  ///
  /// Only sums of the withheld ones count: a shown column can differ in other sums as soon as further ones do.
  private mutating func tables(_ near: [Int], beside shown: [Int]) throws(UnsolvableTable) -> FeasibleTables {
    for column in near {
      for sum in state.sums(of: column) { ownWork += state.system.members(of: sum).count }
    }
    guard work <= workLimit else { throw .tooLarge }
    let columns = near + shown
    let system = state.excerpt(columns, sumsOfFirst: near.count, room: &room)
    return try FeasibleTables(system, at: columns.map { state.counts[$0] }, workLimit: workLimit - work)
  }

  /// Withholds one more unit, of those that hold the count of the first of some columns; when there is none, the column can't
  /// be protected.
  private mutating func strengthen(_ near: [Int], isWhole: Bool) throws(UnsolvableTable) {
    let (shown, areAll) = shownBeside(near)
    let columns = near + shown
    var tables = try self.tables(near, beside: shown)
    tables.restart(at: columns.map { state.counts[$0] }, holding: columns.map { !state.isFree[$0] })
    let holders = try tables.holders(of: 0, width: state.width)?.map { columns[$0] }
    ownWork += tables.work
    guard let holders else {
      isProven[near[0]] = true
      return
    }
    let isHopeless = holders.isEmpty && isWhole && areAll
    if let unit = try best(holders.isEmpty && !isHopeless ? shown : holders) {
      try relieve(withhold(unit))
    } else {
      guard isHopeless else { throw .tooLarge }
      state.giveUp(near[0])
    }
  }

  /// The shown columns that are in a sum with some others, a limited number from each sum; and whether these are all.
  private mutating func shownBeside(_ near: [Int]) -> (columns: [Int], areAll: Bool) {
    var found: [Int] = []
    var areAll = true
    for column in near {
      for sum in state.sums(of: column) {
        let shown = state.system.members(of: sum).filter { !state.isFree[$0] && !isReached[$0] }
        ownWork += state.system.members(of: sum).count
        let taken = shown.sorted { (state.counts[$0], $0) < (state.counts[$1], $1) }.prefix(Self.shownPerSum)
        areAll = areAll && taken.count == shown.count
        for other in taken { isReached[other] = true }
        found.append(contentsOf: taken)
      }
    }
    for column in found { isReached[column] = false }
    return (found, areAll)
  }
}

/// Finds withheld columns that are closely linked.
///
/// Counts can only differ together: where one differs, so does another one in each of its sums. A few columns around one let
/// it differ if none of their sums has a single one of them, as the corners of a box do.
struct Neighbourhood {
  private(set) var work = 0
  private var isReached: [Bool]
  /// How many reached columns each sum has.
  private var reached: [Int]

  init(_ state: Withholding) {
    isReached = Array(repeating: false, count: state.counts.count)
    reached = Array(repeating: 0, count: state.system.sumCount)
  }

  /// Returns withheld columns around one, which comes first: as many as asked for, or all that are linked with it when
  /// these are fewer.
  mutating func columns(around column: Int, _ size: Int, _ state: Withholding) -> [Int] {
    var near: [Int] = []
    var single: [Int] = []
    add(column, &near, &single, state)
    var next = 0
    while next < near.count, near.count < size {
      for sum in state.sums(of: near[next]) {
        for other in state.system.members(of: sum) where state.isFree[other] && !isReached[other] {
          close(&near, &single, size, state)
          guard near.count < size else { break }
          if !isReached[other] { add(other, &near, &single, state) }
        }
        work += state.system.members(of: sum).count
      }
      next += 1
    }
    close(&near, &single, size, state)
    for column in near {
      isReached[column] = false
      for sum in state.sums(of: column) { reached[sum] = 0 }
    }
    return near
  }

  /// Adds columns to sums that have a single one.
  private mutating func close(_ near: inout [Int], _ single: inout [Int], _ size: Int, _ state: Withholding) {
    while near.count < size, let sum = single.popLast() {
      guard reached[sum] == 1, let column = closest(in: sum, state) else { continue }
      add(column, &near, &single, state)
    }
  }

  /// The withheld column of a sum that leaves the fewest sums with a single one; of several, the one with the largest
  /// count.
  private mutating func closest(in sum: Int, _ state: Withholding) -> Int? {
    var best: (rank: Int, count: Int, column: Int)?
    for column in state.system.members(of: sum) where state.isFree[column] && !isReached[column] {
      let sums = state.sums(of: column)
      work += sums.count
      let rank = sums.count { reached[$0] == 0 } - sums.count { reached[$0] == 1 }
      if let other = best, (rank, -state.counts[column]) >= (other.rank, -other.count) { continue }
      best = (rank, state.counts[column], column)
    }
    return best?.column
  }

  private mutating func add(_ column: Int, _ near: inout [Int], _ single: inout [Int], _ state: Withholding) {
    isReached[column] = true
    near.append(column)
    for sum in state.sums(of: column) {
      reached[sum] += 1
      if reached[sum] == 1 { single.append(sum) }
    }
  }
}
