extension CouncilRecord {
  /// Returns the record with changes made in it.
  ///
  /// - Throws: ``InapplicableChanges`` when a change doesn't find what it changes; nothing is then changed. To bring
  ///   changes into a version that others have worked on, merge.
  public func applying(_ changes: [RecordChange]) throws(InapplicableChanges) -> CouncilRecord {
    let unknown = changes.filter { $0.kind.known == nil }
    guard unknown.isEmpty else { throw InapplicableChanges(unknown.map { .changeUnknown($0) }) }
    let nowhere = changes.filter { !$0.isPlaced }
    guard nowhere.isEmpty else { throw InapplicableChanges(nowhere.map { .placeMissing($0, at: nil) }) }
    let taking = ChangeTree(changes) { $0.path.old.flatMap(DocumentPath.init(pointer:)) }
    let placing = ChangeTree(changes.filter { [.added, .moved].contains($0.kind.known) }) {
      $0.path.new.flatMap(DocumentPath.init(pointer:))
    }
    let application = ChangeApplication(.taking)
    let record = application.edited(self, taking)
    application.problems += taking.unreached.map { .placeMissing($0, at: $0.path.old) }
    if !application.problems.isEmpty { throw InapplicableChanges(application.problems) }
    application.stage = .placing
    let newer = application.edited(record, placing)
    application.problems += placing.unreached.map { .placeMissing($0, at: $0.path.new) }
    if !application.problems.isEmpty { throw InapplicableChanges(application.problems) }
    return newer
  }
}

extension RecordChange {
  /// Whether it states where it is to be made. Nothing in a record is deeper than it may nest.
  fileprivate var isPlaced: Bool {
    let leads = { (pointer: String?) in
      pointer.flatMap(DocumentPath.init(pointer:)).map { $0.steps.count <= JSONScanner.depthOfRecord } == true
    }
    let (old, new) = (leads(path.old), leads(path.new))
    return switch kind.known {
    case .added: new
    case .removed: old
    case .changed: old && member != nil
    case .moved: old && new
    case nil: false
    }
  }
}

/// Makes changes in a record: first gives members their values and takes objects out, by their places in the older
/// version; then puts objects in, by their places in the newer one. Lives for one application.
final class ChangeApplication {
  enum Stage {
    case taking, placing
  }

  var stage: Stage
  var problems: [DecodingProblem] = []
  /// The objects that were taken out to be moved, by their old places.
  private var moving: [String: any DescribedObject] = [:]
  /// The nearest object with an identifier.
  private var subject = Reference(kind: .record)

  init(_ stage: Stage) {
    self.stage = stage
  }

  /// Returns an object with the changes of a tree made in it.
  func edited<Object: DescribedObject>(_ object: Object, _ tree: ChangeTree) -> Object {
    let outer = subject
    subject = object.reference ?? outer
    tree.isReached = true
    var members = MemberEditing(object, tree, self)
    Object.members(&members)
    members.finish()
    subject = outer
    return members.object
  }

  /// Returns a list with the changes of a tree made in it.
  func edited<Object: DescribedObject>(_ list: [Object], _ tree: ChangeTree) -> [Object] {
    tree.isReached = true
    var list = list
    if stage == .placing {
      for (index, branch) in tree.elements {
        guard let change = branch.placing, let object: Object = object(for: change) else { continue }
        guard index <= list.count else { continue }
        list.insert(object, at: index)
        branch.isReached = true
      }
    }
    for (index, branch) in tree.elements where list.indices.contains(index) {
      list[index] = edited(list[index], branch)
    }
    if stage == .taking {
      for (index, branch) in tree.elements.reversed() where list.indices.contains(index) {
        if let change = branch.placing { takeOut(list.remove(at: index), change) }
      }
    }
    return list
  }

  private func takeOut<Object: DescribedObject>(_ object: Object, _ change: RecordChange) {
    if let reference = object.reference, !isMeant(reference, by: change) { return }
    if change.kind == .moved {
      moving[change.path.old ?? ""] = object
    } else {
      expect(change.from, asIn: object.written, change)
    }
  }

  /// Returns the object that a change puts in.
  private func object<Object: DescribedObject>(for change: RecordChange) -> Object? {
    if change.kind == .moved { return moving[change.path.old ?? ""] as? Object }
    do {
      return try Object(written: change.to ?? .null)
    } catch {
      problems += error.problems.map { .valueUnreadable(change, because: $0) }
      return nil
    }
  }

  /// Returns whether a change is about this object; its place alone may lead to another one.
  func isMeant(_ reference: Reference? = nil, by change: RecordChange) -> Bool {
    let here = reference ?? subject
    // Changes that only state what to take out have no subject.
    let isMeant = change.subject.kind == .blank || (change.subject.kind, change.subject.id) == (here.kind, here.id)
    if !isMeant { problems.append(.subjectDiffers(change, found: here)) }
    return isMeant
  }

  /// Notes a problem when something else is found where a change is to be made.
  func expect(_ value: JSONValue?, asIn found: JSONValue?, _ change: RecordChange) {
    let isSame =
      if let value, let found { value.isSame(as: found) } else { value == nil && found == nil }
    if !isSame { problems.append(.valueDiffers(change, found: found)) }
  }
}
