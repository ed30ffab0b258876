/// A text and its nodes, lent to a ``TapeReader`` for as long as it is used.
///
/// They are read without bounds checks: the scanner has found no fault in the text and made every number in the nodes, so each leads
/// to existing bytes or nodes. And without references, since counting one takes longer than most of what is done here.
@safe struct BorrowedTape {
  let nodes: UnsafePointer<JSONNodes.Node>
  let bytes: UnsafePointer<UInt8>
  private let largeExtents: UnsafeBufferPointer<JSONNodes.LargeExtent>

  init(
    _ nodes: UnsafePointer<JSONNodes.Node>,
    _ largeExtents: UnsafeBufferPointer<JSONNodes.LargeExtent>,
    _ bytes: UnsafePointer<UInt8>
  ) {
    unsafe self.nodes = unsafe nodes
    unsafe self.largeExtents = unsafe largeExtents
    unsafe self.bytes = unsafe bytes
  }

  /// How many nodes a container and its content are, or how many bytes another value has.
  @inline(__always)
  private func extent(_ index: Int) -> Int {
    let extent = unsafe nodes[index].extent
    return extent < JSONNodes.Node.largeExtent ? Int(extent) : unsafe Self.largeExtent(of: index, largeExtents)
  }

  /// A function of its own, since the usual way is short.
  @inline(never)
  private static func largeExtent(of index: Int, _ extents: UnsafeBufferPointer<JSONNodes.LargeExtent>) -> Int {
    var (low, high) = (0, extents.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if unsafe extents[middle].index < index { low = middle + 1 } else { high = middle }
    }
    precondition(unsafe low < extents.count && extents[low].index == index, "a large extent is kept")
    return unsafe extents[low].extent
  }

  /// The number of the first node after `index` and its content.
  @inline(__always)
  func next(after index: Int) -> Int {
    unsafe nodes[index].isContainer ? index + extent(index) : index + 1
  }

  /// The bytes of a text or number as written in the file.
  @inline(__always)
  func raw(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: bytes + Int(nodes[index].start), count: extent(index))
  }

  /// A text or name with its escapes resolved.
  @inline(__always)
  func text(_ index: Int) -> String {
    if unsafe nodes[index].kind == .escapedText { return unsafe JSONEscapes.resolve(Array(raw(index))[...]) }
    return unsafe String(decoding: raw(index), as: UTF8.self)
  }
}
