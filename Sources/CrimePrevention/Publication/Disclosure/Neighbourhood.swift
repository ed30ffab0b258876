/// Finds withheld columns that hang closely together.
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

  /// Returns withheld columns around one, which comes first: so many, or all that hang together with it when these are fewer.
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

  /// The withheld column of a sum that leaves the fewest sums with a single one; of such the one with the largest count.
  private mutating func closest(in sum: Int, _ state: Withholding) -> Int? {
    var best: (rank: Int, count: Int, column: Int)?
    for column in state.system.members(of: sum) where state.isFree[column] && !isReached[column] {
      let sums = state.sums(of: column)
      work += sums.count
      let rank = sums.reduce(0) { $0 + (reached[$1] == 0 ? 1 : reached[$1] == 1 ? -1 : 0) }
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
