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
    precondition(parents.allSatisfy { $0.map(parents.indices.contains) ?? true }, "A parent is one of the items.")
    precondition(!Self.hasCircle(parents), "No item is inside itself.")
    self.parents = parents
    let inner = Set(parents.compactMap { $0 })
    leaves = parents.indices.filter { !inner.contains($0) }
  }

  /// Makes a classification into so many parts, which are the first items, and their whole, which is the last.
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
      // Whoever climbs more steps than there are items has been somewhere twice.
      sequence(first: item) { parents[$0] }.prefix(parents.count + 1).reduce(0) { count, _ in count + 1 }
        > parents.count
    }
  }
}
