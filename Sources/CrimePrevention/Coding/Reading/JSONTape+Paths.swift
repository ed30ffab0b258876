extension JSONTape {
  /// The ways to some nodes, found in one walk.
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
