/// Some cells, renumbered as columns, and the sums that they are in; all other cells have fixed counts.
struct LinkedCells {
  /// The cells, by column.
  let cells: [Int]
  /// The columns of all sums in a row.
  private(set) var members: [Int] = []
  /// Where each sum begins in ``members``, and then where the last ends.
  private(set) var starts: [Int] = [0]
  /// For each sum the column of its whole; `nil` when the whole has a fixed count.
  private(set) var wholes: [Int?] = []
  /// What the columns of each sum come to, the whole taken negatively.
  private(set) var constants: [Int] = []
  /// Whether a cell with a fixed count is in one of the sums.
  private(set) var touchesFixed = false

  /// A sum that some of the cells are in: its cells, its whole if that isn't fixed, and what they come to.
  typealias Sum = (members: ArraySlice<Int>, whole: Int?, constant: Int)

  /// Takes out some cells.
  ///
  /// - Parameters:
  ///   - cells: The cells, each once.
  ///   - count: The number of these, from the first, whose sums are taken.
  ///   - counts: The counts of all cells; those of the cells that are taken out don't matter.
  ///   - room: The column of each cell, -1 throughout; it's left unchanged.
  ///   - sums: The sums that a cell is in.
  ///   - sum: A sum by its number.
  init(
    _ cells: [Int],
    sumsOfFirst count: Int,
    counts: [Int],
    room: inout [Int],
    sums: (Int) -> ArraySlice<Int>,
    sum: (Int) -> Sum
  ) {
    self.cells = cells
    for (column, cell) in cells.enumerated() { room[cell] = column }
    for (column, cell) in cells.prefix(count).enumerated() {
      for number in sums(cell) {
        let sum = sum(number)
        // A sum is met once for each of these; the first member among them takes it.
        guard let first = sum.members.first(where: { (0..<count).contains(room[$0]) }), room[first] == column else {
          continue
        }
        add(sum, counts, room)
      }
    }
    for cell in cells { room[cell] = -1 }
  }

  var sumCount: Int { wholes.count }

  /// The columns of a sum.
  func members(of sum: Int) -> ArraySlice<Int> { members[starts[sum]..<starts[sum + 1]] }

  /// Whether counts, by column, add up as they should.
  func agrees(with counts: [Int]) -> Bool {
    wholes.indices.allSatisfy { sum in
      let all = members(of: sum).reduce(0) { $0 + counts[$1] }
      return all - 2 * (wholes[sum].map { counts[$0] } ?? 0) == constants[sum]
    }
  }

  private mutating func add(_ sum: Sum, _ counts: [Int], _ room: [Int]) {
    var constant = sum.constant
    for cell in sum.members {
      if room[cell] >= 0 {
        members.append(room[cell])
      } else {
        constant -= cell == sum.whole ? -counts[cell] : counts[cell]
        touchesFixed = true
      }
    }
    wholes.append(sum.whole.flatMap { room[$0] >= 0 ? room[$0] : nil })
    constants.append(constant)
    starts.append(members.count)
  }
}

/// Which cells of a table are linked.
struct SumIndex {
  private let table: CountTable
  private let sums: CellSums
  /// The cells that go together with a cell, by the one that represents them.
  let companions: [Int: [Int]]

  init(_ table: CountTable) {
    self.table = table
    sums = CellSums(cellCount: table.cellCount, sumCount: table.sumCount, members: table.members)
    companions = Self.companions(in: table)
  }

  /// The cells and sums that were reached from some cell.
  struct Reached {
    fileprivate(set) var cells: [Bool]
    fileprivate var sums: [Bool]

    init(_ table: CountTable) {
      cells = Array(repeating: false, count: table.cellCount)
      sums = Array(repeating: false, count: table.sumCount)
    }
  }

  /// Returns the cells that are linked with one through the sums, and on request through the ties, among those that are
  /// `isLinking`. Those that were reached before stay out.
  func linked(
    from cell: Int,
    alongTies: Bool = false,
    reached: inout Reached,
    where isLinking: (Int) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    func reach(_ other: Int) {
      guard !reached.cells[other], isLinking(other) else { return }
      reached.cells[other] = true
      found.append(other)
    }
    reach(cell)
    var next = 0
    while next < found.count {
      for sum in sums[found[next]] where !reached.sums[sum] {
        reached.sums[sum] = true
        for other in table.members(of: sum) { reach(other) }
      }
      if alongTies, let tied = companions[table.representative(of: found[next])] {
        for other in tied { reach(other) }
      }
      next += 1
    }
    return found
  }

  /// Takes out some cells with the sums that they are in; the other cells have fixed counts. See ``LinkedCells``.
  func excerpt(_ cells: [Int], counts: [Int], room: inout [Int]) -> LinkedCells {
    LinkedCells(cells, sumsOfFirst: cells.count, counts: counts, room: &room, sums: { sums[$0] }) { sum in
      let members = table.members(of: sum)
      return (members, members.last, 0)
    }
  }

  private static func companions(in table: CountTable) -> [Int: [Int]] {
    guard !table.partners.isEmpty else { return [:] }
    return Dictionary(grouping: 0..<table.cellCount, by: table.representative).filter { $0.value.count > 1 }
  }
}

/// Which sums each cell is in.
struct CellSums {
  private let starts: [Int]
  private let sums: [Int]

  /// Inverts which cells each sum has.
  init(cellCount: Int, sumCount: Int, members: (Int) -> ArraySlice<Int>) {
    var starts = Array(repeating: 0, count: cellCount + 1)
    for sum in 0..<sumCount {
      for cell in members(sum) { starts[cell + 1] += 1 }
    }
    for cell in 0..<cellCount { starts[cell + 1] += starts[cell] }
    var sums = Array(repeating: 0, count: starts[cellCount])
    var next = starts
    for sum in 0..<sumCount {
      for cell in members(sum) {
        sums[next[cell]] = sum
        next[cell] += 1
      }
    }
    self.starts = starts
    self.sums = sums
  }

  /// The sums that a cell is in.
  subscript(cell: Int) -> ArraySlice<Int> { sums[starts[cell]..<starts[cell + 1]] }
}
