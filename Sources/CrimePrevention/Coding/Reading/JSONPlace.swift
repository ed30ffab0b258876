/// What a path leads to in a JSON text.
package struct JSONPlace {
  /// The position of the value; when there is none, that of the nearest value around it.
  package let position: SourcePosition
  /// The type of that value.
  package let type: JSONType
  /// Whether the path leads to a value.
  package let isThere: Bool
  /// The path with identifiers instead of numbers, where elements have one: it stays the same when a list is reordered.
  package let lastingPath: DocumentPath
}

/// Finds what many paths lead to, in one walk through the text.
struct JSONPlaceFinder {
  /// The paths as a tree: the steps that they have in common are walked once.
  private struct Branch {
    var next: [DocumentPath.Step: Int] = [:]
    /// The numbers of the paths that end here.
    var ends: [Int] = []
  }

  private let tape: JSONTape
  private var finder: PositionFinder
  private var branches = [Branch()]
  private var lastingPath = DocumentPath()
  private var places: [JSONPlace?]

  static func places(of paths: [DocumentPath], on tape: JSONTape) -> [JSONPlace] {
    var finder = JSONPlaceFinder(paths, tape)
    finder.visit(branch: 0, node: 0)
    return finder.places.compactMap { $0 }
  }

  private init(_ paths: [DocumentPath], _ tape: JSONTape) {
    self.tape = tape
    finder = PositionFinder(tape)
    places = Array(repeating: nil, count: paths.count)
    for (number, path) in paths.enumerated() {
      var branch = 0
      for step in path.steps {
        if let known = branches[branch].next[step] {
          branch = known
        } else {
          branches[branch].next[step] = branches.count
          branch = branches.count
          branches.append(Branch())
        }
      }
      branches[branch].ends.append(number)
    }
  }
}

extension JSONPlaceFinder {
  private mutating func visit(branch: Int, node: Int) {
    let position = finder.position(at: tape.startOffset(node))
    end(branch, at: node, position, isThere: true)
    var wanted = branches[branch].next
    switch tape.nodes[node].kind {
    case .object: visitMembers(of: node, &wanted)
    case .array: visitElements(of: node, &wanted)
    default: break
    }
    miss(wanted, at: node, position)
  }

  private mutating func visitMembers(of object: Int, _ wanted: inout [DocumentPath.Step: Int]) {
    for key in tape.places.children(of: object) where !wanted.isEmpty {
      let step = DocumentPath.Step.member(tape.text(key))
      if let branch = wanted.removeValue(forKey: step) { visit(step, branch, node: key + 1) }
    }
  }

  private mutating func visitElements(of array: Int, _ wanted: inout [DocumentPath.Step: Int]) {
    for (number, node) in tape.places.children(of: array).enumerated() where !wanted.isEmpty {
      guard let branch = wanted.removeValue(forKey: .element(number)) else { continue }
      visit(tape.identity(of: node).map { .member($0) } ?? .element(number), branch, node: node)
    }
  }

  private mutating func visit(_ step: DocumentPath.Step, _ branch: Int, node: Int) {
    lastingPath.steps.append(step)
    visit(branch: branch, node: node)
    lastingPath.steps.removeLast()
  }

  private mutating func end(_ branch: Int, at node: Int, _ position: SourcePosition, isThere: Bool) {
    for number in branches[branch].ends {
      places[number] = JSONPlace(
        position: position,
        type: tape.type(of: node),
        isThere: isThere,
        lastingPath: lastingPath
      )
    }
  }

  /// Handles the paths that lead from here to nothing.
  private mutating func miss(_ wanted: [DocumentPath.Step: Int], at node: Int, _ position: SourcePosition) {
    let depth = lastingPath.steps.count
    var open = wanted.map { (branch: $0.value, step: $0.key, depth: depth) }
    while let missing = open.popLast() {
      lastingPath.steps.removeSubrange(missing.depth...)
      lastingPath.steps.append(missing.step)
      end(missing.branch, at: node, position, isThere: false)
      open += branches[missing.branch].next.map { ($0.value, $0.key, missing.depth + 1) }
    }
    lastingPath.steps.removeSubrange(depth...)
  }
}

extension JSONTape {
  /// Returns what identifies an element of a list: its member `id`, or the element itself when it is a text.
  fileprivate func identity(of node: Int) -> String? {
    switch nodes[node].kind {
    case .text, .escapedText: return text(node)
    case .object:
      guard let id = member("id", of: node), [.text, .escapedText].contains(nodes[id].kind) else { return nil }
      return text(id)
    default: return nil
    }
  }
}
