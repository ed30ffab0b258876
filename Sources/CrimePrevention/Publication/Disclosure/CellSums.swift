/// Which sums each cell is in.
struct CellSums {
  private let starts: [Int]
  private let sums: [Int]

  /// Turns around which cells each sum has.
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
