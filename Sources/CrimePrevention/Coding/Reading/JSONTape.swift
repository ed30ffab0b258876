/// The places of everything in a JSON text: one node per value or name, in the order of the text.
///
/// An object's children are its names and values, alternately. Immutable once made, and shared by everything that reads
/// it.
final class JSONTape: Sendable {
  /// One value or name.
  struct Node {
    enum Kind: UInt8 {
      case object, array, text, escapedText, number, `true`, `false`, null
    }

    let kind: Kind
    /// For texts, see ``JSONTape/fingerprint(_:count:)``; only names are looked up by it.
    let fingerprint: UInt8
    /// Where it starts: for texts, after the quotation mark.
    let start: UInt32
    /// Where it ends, for texts before the quotation mark; for objects and arrays, how many children it has.
    var end: UInt32
    /// The number of the first node after it and its content.
    var next: UInt32
  }

  /// A name that an object already had.
  struct Duplicate {
    let first: Int
    let second: Int
  }

  /// The text, and some zeros after it, so that eight bytes can be read at once wherever the text has one.
  let bytes: [UInt8]
  /// How many bytes the text has.
  let length: Int
  let nodes: [Node]
  let duplicates: [Duplicate]

  init(bytes: [UInt8], length: Int, nodes: [Node], duplicates: [Duplicate]) {
    precondition(length + Self.padding <= bytes.count, "the text must be followed by zeros")
    self.bytes = bytes
    self.length = length
    self.nodes = nodes
    self.duplicates = duplicates
  }

  /// How many zeros follow the text.
  static let padding = 8
}

extension JSONTape {
  /// The number of the first node after `index` and its content.
  func next(after index: Int) -> Int {
    Int(nodes[index].next)
  }

  /// The bytes of a text or number as written in the file.
  func raw(_ index: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[index].start)..<Int(nodes[index].end)]
  }

  /// Returns the number of the node that is the value of an object's member `name`; the first when there are two.
  ///
  /// Linear in the number of members.
  func member(_ name: String, of object: Int) -> Int? {
    keys(of: object).first { nodes[$0].kind == .text ? raw($0).elementsEqual(name.utf8) : text($0) == name }.map {
      $0 + 1
    }
  }

  /// The names of an object's members, as the numbers of their nodes.
  func keys(of object: Int) -> some Sequence<Int> {
    sequence(state: object + 1) { [end = next(after: object)] key in
      guard key < end else { return nil }
      defer { key = self.next(after: key + 1) }
      return key
    }
  }

  /// The type of a value.
  func type(of index: Int) -> JSONType {
    switch nodes[index].kind {
    case .object: .object
    case .array: .list
    case .text, .escapedText: .text
    case .number: .number
    case .true, .false: .boolean
    case .null: .null
    }
  }

  /// A text or name with its escapes resolved.
  func text(_ index: Int) -> String {
    let raw = raw(index)
    return nodes[index].kind == .escapedText ? JSONEscapes.resolve(raw) : String(decoding: raw, as: UTF8.self)
  }
}

extension JSONTape {
  /// Returns the paths to some nodes, found in one walk.
  func paths(to wanted: Set<Int>) -> [Int: DocumentPath] {
    var found: [Int: DocumentPath] = [:]
    var open: [(node: Int, children: Int)] = []
    var path = DocumentPath()
    for index in nodes.indices {
      while let container = open.last, index >= next(after: container.node) {
        open.removeLast()
        path.steps.removeLast()
      }
      if let container = open.last {
        path.steps.removeLast()
        path.steps.append(step(to: index, in: container))
        open[open.count - 1].children += 1
      }
      if wanted.contains(index) { found[index] = path }
      if nodes[index].kind == .object || nodes[index].kind == .array {
        open.append((index, 0))
        path.steps.append(.element(0))
      }
    }
    return found
  }

  /// The step to a child of an open container; the names of an object lead to their values.
  private func step(to index: Int, in container: (node: Int, children: Int)) -> DocumentPath.Step {
    guard nodes[container.node].kind == .object else { return .element(container.children) }
    return .member(text(container.children.isMultiple(of: 2) ? index : index - 1))
  }
}
