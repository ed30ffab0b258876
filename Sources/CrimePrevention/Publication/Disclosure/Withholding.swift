/// Which of some linked cells are withheld, and in which sums that obviously isn't enough.
///
/// A sum is deficient when a cell that must be protected is the only one withheld in it, or when its whole is shown and the
/// withheld parts come to less than the width: each of them is at most that. Being deficient in no sum is necessary for
/// protection, and isn't sufficient.
struct Withholding {
  let system: LinkedCells
  /// The counts, by column.
  let counts: [Int]
  /// The width that the interval of each protected column must have.
  let width: Int
  /// For each column the unit that it's withheld with.
  let units: [Int]
  /// Columns of each unit.
  let unitColumns: [[Int]]

  /// Whether readers don't see a column.
  private(set) var isFree: [Bool]
  /// Whether a column must not be deduced.
  private(set) var isProtected: [Bool]
  /// Whether a column can't be protected whatever is withheld, so that it needn't be protected when it is withheld.
  private(set) var isHopeless: [Bool]
  /// The units withheld here, in order.
  private(set) var chosen: [Int] = []
  /// What the counts withheld here come to.
  private(set) var chosenTotal = 0
  private(set) var deficientCount = 0
  private(set) var isDeficient: [Bool]

  private var tallies: [Tally]
  private let sums: CellSums

  /// What is withheld in a sum.
  private struct Tally {
    var free = 0
    var freeParts = 0
    var protected = 0
    var protectedParts = 0
    var isWholeFree = false

    func isShort(of width: Int) -> Bool { !isWholeFree && protectedParts > 0 && freeParts < width }
    func isDeficient(width: Int) -> Bool { protected > 0 && free == 1 || isShort(of: width) }
  }

  /// Begins with what is withheld already.
  init(
    _ system: LinkedCells,
    counts: [Int],
    width: Int,
    units: [Int],
    isFree: [Bool],
    isProtected: [Bool]
  ) {
    self.system = system
    self.counts = counts
    self.width = width
    self.units = units
    self.isFree = Array(repeating: false, count: counts.count)
    self.isProtected = Array(repeating: false, count: counts.count)
    isHopeless = self.isProtected
    var unitColumns: [[Int]] = Array(repeating: [], count: (units.max() ?? -1) + 1)
    for (column, unit) in units.enumerated() { unitColumns[unit].append(column) }
    self.unitColumns = unitColumns
    sums = CellSums(cellCount: counts.count, sumCount: system.sumCount, members: system.members)
    tallies = Array(repeating: Tally(), count: system.sumCount)
    isDeficient = Array(repeating: false, count: system.sumCount)
    for column in counts.indices where isFree[column] { change(column, free: true, protected: isProtected[column]) }
  }

  /// The sums that a column is in.
  func sums(of column: Int) -> ArraySlice<Int> { sums[column] }

  /// Whether any column of a unit is shown.
  func isShown(_ unit: Int) -> Bool { unitColumns[unit].contains { !isFree[$0] } }

  /// Withholds a unit that is shown.
  mutating func withhold(_ unit: Int) {
    for column in unitColumns[unit] {
      change(column, free: true, protected: !isHopeless[column])
      chosenTotal += counts[column]
    }
    chosen.append(unit)
  }

  /// Shows the unit that was withheld last.
  mutating func release() {
    guard let unit = chosen.popLast() else { return }
    for column in unitColumns[unit] {
      change(column, free: false, protected: false)
      chosenTotal -= counts[column]
    }
  }

  /// Takes out some columns with the sums that the first `count` of them are in; the other columns have fixed counts. See
  /// ``LinkedCells``.
  func excerpt(_ columns: [Int], sumsOfFirst count: Int, room: inout [Int]) -> LinkedCells {
    LinkedCells(columns, sumsOfFirst: count, counts: counts, room: &room, sums: { sums[$0] }) { sum in
      (system.members(of: sum), system.wholes[sum], system.constants[sum])
    }
  }

  /// Gives up a column that can't be protected.
  mutating func giveUp(_ column: Int) {
    isHopeless[column] = true
    if isProtected[column] { change(column, free: true, protected: false) }
  }

  /// The columns that are withheld and can't be protected.
  var exposed: [Int] { counts.indices.filter { isHopeless[$0] && isFree[$0] } }

  /// Whether a sum stops being deficient, or comes nearer to it, when a column is withheld as well.
  func helps(_ column: Int, _ sum: Int) -> Bool {
    guard !isFree[column] else { return false }
    return system.wholes[sum] == column || counts[column] > 0 || !tallies[sum].isShort(of: width)
  }

  /// How many sums are deficient when a unit is withheld as well.
  mutating func deficientCount(with unit: Int) -> Int {
    withhold(unit)
    defer { release() }
    return deficientCount
  }

  private mutating func change(_ column: Int, free: Bool, protected: Bool) {
    let freeStep = (free ? 1 : 0) - (isFree[column] ? 1 : 0)
    let protectedStep = (protected ? 1 : 0) - (isProtected[column] ? 1 : 0)
    isFree[column] = free
    isProtected[column] = protected
    for sum in sums[column] {
      tallies[sum].free += freeStep
      tallies[sum].protected += protectedStep
      if system.wholes[sum] == column {
        tallies[sum].isWholeFree = free
      } else {
        tallies[sum].freeParts += freeStep * counts[column]
        tallies[sum].protectedParts += protectedStep
      }
      let isNowDeficient = tallies[sum].isDeficient(width: width)
      guard isNowDeficient != isDeficient[sum] else { continue }
      isDeficient[sum] = isNowDeficient
      deficientCount += isNowDeficient ? 1 : -1
    }
  }
}

extension Withholding {
  /// Gives up the columns that can't be protected even when everything that may be withheld is.
  ///
  /// There are none unless readers know other cells in their sums.
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
