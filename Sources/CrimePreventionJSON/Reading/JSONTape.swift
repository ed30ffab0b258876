/// What stands where in a JSON text: one node a value or name, in the order of the text.
///
/// An object's children are its names and values in turn. Immutable once made, and shared by everything that reads it.
final class JSONTape: Sendable {
  /// One value or name.
  struct Node {
    enum Kind: UInt8 {
      case object, array, text, escapedText, number, `true`, `false`, null
    }

    let kind: Kind
    /// Where it starts: for texts, after the quotation mark.
    let start: UInt32
    /// Where it ends, for texts before the quotation mark; for objects and arrays, how many children it has.
    var end: UInt32
    /// The number of the first node after it and all that it holds.
    var next: UInt32
  }

  /// A name that an object already had.
  struct Duplicate {
    let first: Int
    let second: Int
  }

  let bytes: [UInt8]
  let nodes: [Node]
  let duplicates: [Duplicate]
  /// Where each line starts.
  let lineStarts: [Int]

  init(bytes: [UInt8], nodes: [Node], duplicates: [Duplicate], lineStarts: [Int]) {
    self.bytes = bytes
    self.nodes = nodes
    self.duplicates = duplicates
    self.lineStarts = lineStarts
  }
}

extension JSONTape {
  /// The number of the first node after `index` and all that it holds.
  func next(after index: Int) -> Int {
    Int(nodes[index].next)
  }

  /// The children of an array or object, names and values in turn for an object.
  func childCount(of index: Int) -> Int {
    Int(nodes[index].end)
  }

  /// The bytes of a text or number as they stand in the file.
  func raw(_ index: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[index].start)..<Int(nodes[index].end)]
  }

  /// The value of the member `name` of an object, as the number of its node; of two, the first.
  ///
  /// Linear in the number of members.
  func member(_ name: String, of object: Int) -> Int? {
    var name = name
    return name.withUTF8 { wanted in
      let end = next(after: object)
      var key = object + 1
      while key < end {
        if matches(key, wanted) { return key + 1 }
        key = next(after: key + 1)
      }
      return nil
    }
  }

  private func matches(_ key: Int, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    let node = nodes[key]
    if node.kind == .escapedText { return text(key).utf8.elementsEqual(wanted) }
    guard Int(node.end - node.start) == wanted.count else { return false }
    var offset = Int(node.start)
    for byte in wanted {
      if bytes[offset] != byte { return false }
      offset += 1
    }
    return true
  }

  /// Whether an object has so many members that many look-ups go faster by a dictionary.
  func isLargeObject(_ object: Int) -> Bool {
    childCount(of: object) > 100
  }

  /// The values of an object's members by name, as the numbers of their nodes; of two, the first.
  func members(of object: Int) -> [String: Int] {
    Dictionary(keys(of: object).map { (text($0), $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The names of an object's members, as the numbers of their nodes.
  func keys(of object: Int) -> [Int] {
    var keys: [Int] = []
    keys.reserveCapacity(childCount(of: object) / 2)
    var key = object + 1
    while key < next(after: object) {
      keys.append(key)
      key = next(after: key + 1)
    }
    return keys
  }

  /// A text or name with its escapes resolved.
  func text(_ index: Int) -> String {
    let raw = raw(index)
    return nodes[index].kind == .escapedText ? JSONEscapes.resolve(raw) : String(decoding: raw, as: UTF8.self)
  }
}
