/// Some cells, numbered anew as columns, and the sums that they are in; all other cells have fixed counts.
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
  ///   - count: Of how many of these, from the first, the sums are taken.
  ///   - counts: The counts of all cells; those of the cells that are taken out don't matter.
  ///   - room: The column of each cell, -1 throughout; it's left so.
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
