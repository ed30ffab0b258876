/// The places of everything in a JSON text: one node per value or name, in the order of the text.
///
/// An object's children are its names and values, alternately.
struct JSONNodes: Sendable {
  /// One value or name, in eight bytes: reading a record needs all of its nodes at once.
  struct Node: BitwiseCopyable {
    enum Kind: UInt8 {
      case object, array, text, escapedText, number, `true`, `false`, null
    }

    /// Where it starts: for texts, after the quotation mark.
    let start: UInt32
    let kind: Kind
    /// For texts, see ``JSONNodes/fingerprint(_:count:)``; only names are looked up by it.
    let fingerprint: UInt8
    /// For objects and arrays, how many nodes they and their content are, and 0 while they are open; otherwise, how many bytes.
    /// When ``largeExtent``, it is kept elsewhere.
    fileprivate(set) var extent: UInt16

    static let largeExtent = UInt16.max

    @inline(__always)
    var isContainer: Bool { kind == .object || kind == .array }
  }

  /// A name that an object already had.
  struct Duplicate {
    let first: Int
    let second: Int
  }

  /// The extent that a node has no room for.
  struct LargeExtent: BitwiseCopyable {
    let index: Int
    let extent: Int
  }

  private(set) var nodes: [Node] = []
  /// By the number of the node.
  private var largeExtents: [Int: Int] = [:]
  var duplicates: [Duplicate] = []
}

extension JSONNodes {
  mutating func reserveCapacity(_ count: Int) { nodes.reserveCapacity(count) }

  @inline(__always)
  mutating func append(_ kind: Node.Kind, _ fingerprint: UInt8 = 0, from start: Int, to end: Int) {
    let extent = stored(end &- start, for: nodes.count)
    let start = UInt32(truncatingIfNeeded: start)
    nodes.append(Node(start: start, kind: kind, fingerprint: fingerprint, extent: extent))
  }

  /// Adds an object or array, open.
  @inline(__always)
  mutating func open(_ kind: Node.Kind, at start: Int) {
    nodes.append(Node(start: UInt32(truncatingIfNeeded: start), kind: kind, fingerprint: 0, extent: 0))
  }

  /// Ends an object or array: all nodes after it are in it.
  @inline(__always)
  mutating func close(_ container: Int) {
    nodes[container].extent = stored(nodes.count &- container, for: container)
  }

  /// Returns what a node states as its extent, and keeps a large one elsewhere.
  @inline(__always)
  private mutating func stored(_ extent: Int, for index: Int) -> UInt16 {
    if extent < Int(Node.largeExtent) { return UInt16(truncatingIfNeeded: extent) }
    largeExtents[index] = extent
    return Node.largeExtent
  }

  /// How many nodes a container and its content are, or how many bytes another value has.
  func extent(of index: Int) -> Int {
    let extent = nodes[index].extent
    return extent < Node.largeExtent ? Int(extent) : largeExtents[index] ?? 0
  }

  /// The large extents in the order of their nodes.
  var largeExtentsInOrder: [LargeExtent] {
    largeExtents.map { LargeExtent(index: $0, extent: $1) }.sorted { $0.index < $1.index }
  }

  /// The number of the first node after `index` and its content; all nodes so far are content of a container that is open.
  func next(after index: Int) -> Int {
    guard nodes[index].isContainer else { return index + 1 }
    let extent = extent(of: index)
    return extent == 0 ? nodes.count : index + extent
  }

  /// The numbers of an object's names, or of an array's elements: so far, while it isn't closed.
  func children(of container: Int) -> some Sequence<Int> {
    let step = nodes[container].kind == .object ? 1 : 0
    return sequence(state: container + 1) { [end = next(after: container)] child in
      guard child < end else { return nil }
      defer { child = child + step < end ? self.next(after: child + step) : end }
      return child
    }
  }

  /// Returns a number that is equal for equal names and mostly different for others; 0 for an empty one.
  ///
  /// Only for names in ASCII without escapes. Others get 0 from the scanner, since they may equal any name.
  @inline(__always)
  static func fingerprint(_ name: UnsafePointer<UInt8>, count: Int) -> UInt8 {
    guard count > 0 else { return 0 }
    let (first, middle, last) = unsafe (Int(name[0]), Int(name[count / 2]), Int(name[count - 1]))
    return max(1, UInt8(truncatingIfNeeded: count &* 37 &+ first &* 5 &+ middle &* 3 &+ last &* 11))
  }
}
