/// How a population is divided along one dimension: items, each part of another one or none (indelning).
///
/// Sexes with their whole, areas with their parent areas, quarters with their halves and years.
///
/// ```swift
/// let sexes = Classification(parts: 2)                             // items 0 and 1, and their whole 2
/// let quarters = Classification(parents: [4, 4, 5, 5, 6, 6, nil])  // four quarters, two halves, the year
/// ```
public struct Classification: Sendable, Hashable {
  /// For each item the item that it's a part of; `nil` for a whole.
  public let parents: [Int?]
  /// The items without parts, in order (de minsta delarna).
  public let leaves: [Int]

  /// Makes a classification from the parent of each item.
  ///
  /// - Parameter parents: For each item the item that it's a part of; `nil` for a whole. No item is inside itself.
  public init(parents: [Int?]) {
    precondition(parents.compactMap(\.self).allSatisfy(parents.indices.contains), "A parent is one of the items.")
    precondition(!Self.hasCircle(parents), "No item is inside itself.")
    self.parents = parents
    let inner = Set(parents.compactMap { $0 })
    leaves = parents.indices.filter { !inner.contains($0) }
  }

  /// Makes a classification into a number of parts, which are the first items, and their whole, which is the last.
  public init(parts: Int) {
    precondition(parts > 0, "A whole has at least one part.")
    self.init(parents: Array(repeating: parts, count: parts) + [nil])
  }

  /// The number of items.
  public var itemCount: Int { parents.count }

  /// The items that an item is made of, by item; none for a leaf.
  func parts(of item: Int) -> [Int] {
    parents.indices.filter { parents[$0] == item }
  }

  /// The items that an item is inside, from itself upwards.
  func ancestors(of item: Int) -> [Int] {
    Array(sequence(first: item) { parents[$0] })
  }

  private static func hasCircle(_ parents: [Int?]) -> Bool {
    parents.indices.contains { item in
      // A climb of more steps than there are items has been somewhere twice.
      sequence(first: item) { parents[$0] }.prefix(parents.count + 1).reduce(0) { count, _ in count + 1 }
        > parents.count
    }
  }
}

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
  ///   - counts: A count for each combination of leaves, in the order of ``Classification/leaves``, the last dimension
  ///     changing fastest. Their sum is at most ``CountTable/largestCount``.
  public init(_ classifications: [Classification], counts: [Int]) {
    let leafCount = classifications.reduce(1) { $0 * $1.leaves.count }
    precondition(!classifications.isEmpty && counts.count == leafCount, "Every combination of leaves has a count.")
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
