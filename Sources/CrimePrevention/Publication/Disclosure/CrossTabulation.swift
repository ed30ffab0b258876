/// A table that crosses classifications, with all wholes (korstabell).
///
/// ```swift
/// let pupils = CrossTabulation(rows: [[20, 3, 17], [12, 15, 9], [8, 22, 14]])
/// let suppression = pupils.table.suppressed(by: SuppressionPolicy(threshold: 5))
/// suppression.withheld.count   // 4: the 3, and one more in its row, its column, and where these meet
/// ```
public struct CrossTabulation: Sendable, Hashable {
  /// The dimensions, the one whose item changes fastest last.
  public let classifications: [Classification]
  /// The cells and all sums among them: one for each item that has parts, along each dimension.
  public private(set) var table: CountTable

  /// Crosses classifications.
  ///
  /// - Parameters:
  ///   - classifications: The dimensions, at least one.
  ///   - counts: A count for each combination of leaves, in the order of ``Classification/leaves``, the last dimension changing
  ///     fastest. What they come to is at most ``CountTable/largestCount``.
  public init(_ classifications: [Classification], counts: [Int]) {
    let leafCount = classifications.reduce(1) { $0 * $1.leaves.count }
    precondition(!classifications.isEmpty && counts.count == leafCount, "Each combination of leaves has a count.")
    self.classifications = classifications
    table = CountTable()
    for count in Self.totals(classifications, counts) { table.addCell(count) }
    for dimension in classifications.indices { addSums(along: dimension) }
  }

  /// Makes a table of rows and columns with its margins and its total, which are the last row and the last column.
  ///
  /// - Parameter rows: The counts; all rows are equally long.
  public init(rows: [[Int]]) {
    precondition(rows.allSatisfy { $0.count == rows[0].count }, "All rows are equally long.")
    self.init(
      [Classification(parts: rows.count), Classification(parts: rows.first?.count ?? 0)],
      counts: rows.flatMap { $0 }
    )
  }

  /// Returns the number of the cell at an item of each classification.
  public func cell(at items: [Int]) -> Int {
    precondition(items.count == classifications.count, "A cell is at an item of each classification.")
    return zip(classifications, items).reduce(0) { $0 * $1.0.itemCount + $1.1 }
  }

  /// How far apart two cells are whose items differ by one in a dimension.
  private func stride(of dimension: Int) -> Int {
    classifications[(dimension + 1)...].reduce(1) { $0 * $1.itemCount }
  }

  private mutating func addSums(along dimension: Int) {
    let stride = stride(of: dimension)
    let classification = classifications[dimension]
    for item in 0..<classification.itemCount {
      let parts = classification.parts(of: item)
      guard !parts.isEmpty else { continue }
      for cell in 0..<table.cellCount where cell / stride % classification.itemCount == item {
        table.addSum(of: parts.map { cell + ($0 - item) * stride }, to: cell)
      }
    }
  }

  /// The counts of all combinations of items: each leaf's is added to all that it's inside.
  private static func totals(_ classifications: [Classification], _ counts: [Int]) -> [Int] {
    var totals = Array(repeating: 0, count: classifications.reduce(1) { $0 * $1.itemCount })
    for (position, count) in counts.enumerated() {
      var rest = position
      var cells = [0]
      var stride = 1
      for classification in classifications.reversed() {
        let leaf = classification.leaves[rest % classification.leaves.count]
        let steps = classification.ancestors(of: leaf).map { $0 * stride }
        cells = cells.flatMap { cell in steps.map { cell + $0 } }
        rest /= classification.leaves.count
        stride *= classification.itemCount
      }
      for cell in cells { totals[cell] += count }
    }
    return totals
  }
}
