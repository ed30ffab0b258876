@testable import CrimePrevention

/// Tries one table of counts after another, without any method.
struct EveryTable {
  private let sums: [(parts: [Int], whole: Int)]
  private let free: [Int]
  private let cap: Int
  private var counts: [Int]
  private var lowest: [Int: Int] = [:]
  private var highest: [Int: Int] = [:]

  /// The interval of each cell that readers don't see, over tables with counts up to a number; none when no table fits.
  static func intervals(of table: CountTable, upTo cap: Int) -> [Int: ClosedRange<Int>] {
    var search = EveryTable(table, cap)
    search.fill(0)
    return search.lowest.reduce(into: [:]) { $0[$1.key] = $1.value...(search.highest[$1.key] ?? $1.value) }
  }

  private init(_ table: CountTable, _ cap: Int) {
    self.cap = cap
    free = table.hidden
    counts = (0..<table.cellCount).map { table.count(of: $0) ?? 0 }
    sums = (0..<table.sumCount).map { sum in
      let members = table.members(of: sum)
      return (Array(members.dropLast()), members[members.endIndex - 1])
    }
  }

  private mutating func fill(_ position: Int) {
    guard position < free.count else { return note() }
    let later = Set(free[(position + 1)...])
    for count in 0...cap {
      counts[free[position]] = count
      if isPossible(later) { fill(position + 1) }
    }
  }

  /// Whether each sum can still hold while some cells aren't decided.
  private func isPossible(_ later: Set<Int>) -> Bool {
    sums.allSatisfy { parts, whole in
      let decided = parts.reduce(0) { later.contains($1) ? $0 : $0 + counts[$1] }
      guard !later.contains(whole) else { return decided <= cap }
      return parts.contains(where: later.contains) ? decided <= counts[whole] : decided == counts[whole]
    }
  }

  private mutating func note() {
    for cell in free {
      lowest[cell] = min(lowest[cell] ?? .max, counts[cell])
      highest[cell] = max(highest[cell] ?? 0, counts[cell])
    }
  }
}
