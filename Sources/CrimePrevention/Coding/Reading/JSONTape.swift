/// A JSON text with the places of everything in it. Immutable once made, and shared by everything that reads it.
final class JSONTape: Sendable {
  let bytes: [UInt8]
  let places: JSONNodes

  init(bytes: [UInt8], places: JSONNodes) {
    self.bytes = bytes
    self.places = places
  }
}

extension JSONTape {
  var nodes: [JSONNodes.Node] { places.nodes }

  /// Where the bytes of a text or number are.
  func range(_ index: Int) -> Range<Int> {
    let start = Int(nodes[index].start)
    return start..<start + places.extent(of: index)
  }

  /// The bytes of a text or number as written in the file.
  func raw(_ index: Int) -> ArraySlice<UInt8> {
    bytes[range(index)]
  }

  /// Returns the number of the node that is the value of an object's member `name`; the first when there are two.
  ///
  /// Linear in the number of members.
  func member(_ name: String, of object: Int) -> Int? {
    places.children(of: object).first { key in
      nodes[key].kind == .text ? raw(key).elementsEqual(name.utf8) : text(key) == name
    }.map { $0 + 1 }
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
      while let container = open.last, index >= places.next(after: container.node) {
        open.removeLast()
        path.steps.removeLast()
      }
      if let container = open.last {
        path.steps.removeLast()
        path.steps.append(step(to: index, in: container))
        open[open.count - 1].children += 1
      }
      if wanted.contains(index) { found[index] = path }
      if nodes[index].isContainer {
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
