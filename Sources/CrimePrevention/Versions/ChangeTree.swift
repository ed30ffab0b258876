/// Changes by the places that they affect in one version of a record.
final class ChangeTree {
  /// The changes further in.
  private(set) var branches: [DocumentPath.Step: ChangeTree] = [:]
  /// The members that are given another value here.
  private(set) var members: [RecordChange] = []
  /// The change that takes the object out of its list, or puts one in.
  private(set) var placing: RecordChange?
  /// Whether this place has been visited: changes at places that haven't been lead to nothing.
  var isReached = false

  private init() {}

  /// Makes a tree of changes by their places in the older version, or in the newer one.
  init(_ changes: [RecordChange], by place: (RecordChange) -> DocumentPath?) {
    for change in changes {
      guard let path = place(change) else { continue }
      let branch = branch(at: path)
      if change.kind == .changed { branch.members.append(change) } else { branch.placing = change }
    }
  }

  /// Makes a tree of objects that are taken out of their lists.
  convenience init(takingOut paths: Set<DocumentPath>) {
    self.init([]) { _ in nil }
    for path in paths {
      branch(at: path).placing = RecordChange(.moved, subject: .blank, path: .init(old: path.description))
    }
  }

  private func branch(at path: DocumentPath) -> ChangeTree {
    path.steps.reduce(self) { tree, step in
      if let branch = tree.branches[step] { return branch }
      let branch = ChangeTree()
      tree.branches[step] = branch
      return branch
    }
  }

  /// The branches for elements of a list, in order.
  var elements: [(index: Int, branch: ChangeTree)] {
    branches.compactMap { step, branch in if case .element(let index) = step { (index, branch) } else { nil } }
      .sorted { $0.0 < $1.0 }
  }

  /// The changes at places that haven't been visited.
  var unreached: [RecordChange] {
    let here = isReached ? [] : members + [placing].compactMap { $0 }
    return here + branches.values.flatMap(\.unreached)
  }

  /// Returns an object as JSON, without the objects that are taken out of it.
  func taken(from object: any DescribedObject, at path: DocumentPath) -> JSONValue {
    var branch: ChangeTree? = self
    for step in path.steps { branch = branch?.branches[step] }
    guard let branch else { return object.written ?? .null }
    return branch.taken(from: object)
  }

  private func taken(from object: some DescribedObject) -> JSONValue {
    ChangeApplication(.taking).edited(object, self).written ?? .null
  }
}
