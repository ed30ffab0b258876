/// Linear equations solved for some of their columns: each basic column is a fixed number less a combination of the nonbasic
/// ones.
///
/// All numbers are whole over one common denominator, and every division comes out even (J. Edmonds's integer pivoting), so
/// nothing is ever rounded. For sums of counts the denominator is nearly always 1.
struct Tableau {
  /// The common denominator, from 1.
  private(set) var denominator = 1
  /// The column that each row is solved for.
  private(set) var basics: [Int] = []
  /// The other columns, by their position in a row.
  private(set) var nonbasics: [Int]
  /// For each column its row, or the complement of its position.
  private(set) var places: [Int]
  /// What each row comes to when the nonbasic columns are 0, over the denominator; empty once it's not kept any more.
  private(set) var constants: [Int]
  /// The steps taken so far: entries computed.
  private(set) var work = 0
  private var entries: [Int32]
  private let stride: Int

  /// Entries stay below this, so that two of them multiplied fit an `Int32`.
  static let entryLimit = 1 << 15
  /// Constants and values stay below this, so that they fit an `Int` after they are multiplied by an entry, twice.
  static let valueLimit = 1 << 46

  var rowCount: Int { basics.count }

  /// Solves the sums of some cells, for columns that aren't avoided as far as possible.
  init(_ system: LinkedCells, avoiding avoided: [Bool] = [], workLimit: Int) throws(UnsolvableTable) {
    stride = system.cells.count
    guard system.sumCount * stride <= workLimit else { throw .tooLarge }
    nonbasics = Array(0..<stride)
    places = nonbasics.map { ~$0 }
    constants = system.constants
    entries = Array(repeating: 0, count: system.sumCount * stride)
    for sum in 0..<system.sumCount {
      for column in system.members(of: sum) { entries[sum * stride + column] += 1 }
      if let whole = system.wholes[sum] { entries[sum * stride + whole] -= 2 }
    }
    basics = Array(repeating: -1, count: system.sumCount)
    var row = 0
    while row < basics.count {
      if let position = pivotPosition(in: row, avoiding: avoided) {
        try pivot(row, position)
        guard work <= workLimit else { throw .tooLarge }
        dropPosition(position)
        row += 1
      } else {
        guard constants[row] == 0 else { throw .contradictory }
        dropRow(row)
      }
    }
  }

  /// The entry of a row at a position, over the denominator.
  func entry(_ row: Int, _ position: Int) -> Int { Int(entries[row * stride + position]) }

  mutating func forgetConstants() { constants = [] }

  /// Adds a row and the column that it's solved for.
  mutating func append(_ row: [Int], solvedFor column: Int) {
    basics.append(column)
    places.append(basics.count - 1)
    entries.replaceSubrange(((basics.count - 1) * stride)..., with: row.map { Int32(truncatingIfNeeded: $0) })
    entries.append(contentsOf: repeatElement(0, count: stride - row.count))
  }

  /// Solves a row for the column at a position instead of its own; the tableau is unusable when a number is too large.
  mutating func pivot(_ row: Int, _ position: Int) throws(UnsolvableTable) {
    let pivot = entry(row, position)
    try updateConstants(row, position, pivot)
    let peak = denominator == 1 && abs(pivot) == 1 ? pivotByOne(row, position) : pivotByAny(row, position)
    guard peak < Self.entryLimit else { throw .tooLarge }
    denominator = abs(pivot)
    let entering = nonbasics[position]
    let leaving = basics[row]
    basics[row] = entering
    nonbasics[position] = leaving
    places[entering] = row
    if leaving >= 0 { places[leaving] = ~position }
  }

  /// Where the denominator is 1 and stays so, rows are subtracted from each other; returns no less than the largest entry.
  private mutating func pivotByOne(_ row: Int, _ position: Int) -> Int {
    let (rows, width, stride) = (basics.count, nonbasics.count, stride)
    var updated = rows
    let peak = unsafe entries.withUnsafeMutableBufferPointer { entries in
      let own = row * stride
      let sign = unsafe entries[own + position]
      var bits: Int32 = 0
      for other in 0..<rows where other != row {
        let start = other * stride
        let factor = unsafe entries[start + position] &* sign
        guard factor != 0 else { continue }
        updated += width
        for place in 0..<width {
          let entry = unsafe entries[start + place] &- factor &* entries[own + place]
          unsafe entries[start + place] = entry
          bits |= entry ^ (entry >> 31)
        }
        unsafe entries[start + position] = -factor
      }
      if sign < 0 {
        for place in 0..<width { unsafe entries[own + place] = unsafe -entries[own + place] }
      }
      unsafe entries[own + position] = sign
      return bits
    }
    work += updated
    return Int(peak)
  }

  private mutating func pivotByAny(_ row: Int, _ position: Int) -> Int {
    work += basics.count * nonbasics.count
    let own = row * stride
    let pivot = entry(row, position)
    let sign = pivot.signum()
    var peak = 0
    for other in basics.indices where other != row {
      let start = other * stride
      let factor = Int(entries[start + position])
      for place in nonbasics.indices where place != position {
        let entry = (Int(entries[start + place]) * pivot - factor * Int(entries[own + place])) / denominator * sign
        peak = max(peak, abs(entry))
        entries[start + place] = Int32(truncatingIfNeeded: entry)
      }
      entries[start + position] = Int32(-factor * sign)
    }
    if sign < 0 {
      for place in nonbasics.indices { entries[own + place] = -entries[own + place] }
    }
    entries[own + position] = Int32(denominator * sign)
    return peak
  }

  private mutating func updateConstants(_ row: Int, _ position: Int, _ pivot: Int) throws(UnsolvableTable) {
    guard !constants.isEmpty else { return }
    guard constants.allSatisfy({ abs($0) < Self.valueLimit }) else { throw .tooLarge }
    let sign = pivot.signum()
    for other in basics.indices where other != row {
      constants[other] = (constants[other] * pivot - entry(other, position) * constants[row]) / denominator * sign
    }
    constants[row] *= sign
  }

  /// The position of the column that a row is best solved for; `nil` when its entries are all 0.
  private func pivotPosition(in row: Int, avoiding avoided: [Bool]) -> Int? {
    var best: Int?
    var bestRank = Int.max
    for position in nonbasics.indices {
      let entry = entry(row, position)
      guard entry != 0 else { continue }
      let isAvoided = !avoided.isEmpty && avoided[nonbasics[position]]
      let rank = (isAvoided ? 2 : 0) + (abs(entry) == denominator ? 0 : 1)
      guard rank < bestRank else { continue }
      (best, bestRank) = (position, rank)
      if rank == 0 { break }
    }
    return best
  }

  /// Takes away the position whose column has no meaning: the row that was solved had none of its own.
  private mutating func dropPosition(_ position: Int) {
    let last = nonbasics.count - 1
    for row in basics.indices { entries[row * stride + position] = entries[row * stride + last] }
    nonbasics.swapAt(position, last)
    nonbasics.removeLast()
    if position < last { places[nonbasics[position]] = ~position }
  }

  /// Takes away a row whose entries are all 0.
  private mutating func dropRow(_ row: Int) {
    let last = basics.count - 1
    for position in nonbasics.indices { entries[row * stride + position] = entries[last * stride + position] }
    basics.removeLast()
    constants[row] = constants[last]
    constants.removeLast()
  }
}

/// Why it can't be determined what readers can work out.
enum UnsolvableTable: Error {
  /// The work, or a number in it, exceeds its limit.
  case tooLarge
  /// No table of whole counts agrees with what readers see.
  case contradictory
}
