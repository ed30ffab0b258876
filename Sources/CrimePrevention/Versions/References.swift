extension MemberValue {
  /// The objects that the value refers to.
  var references: [(kind: EntityKind.Known, id: String)] {
    var sink = ReferenceSink()
    try? write(to: &sink)
    return sink.found
  }
}

/// Collects references from everything written to it.
private struct ReferenceSink: ValueSink {
  var found: [(kind: EntityKind.Known, id: String)] = []

  func write(_ text: String) {}
  func write(_ number: Double) {}
  func write(_ number: Int) {}
  func write(_ flag: Bool) {}
  func write(_ texts: [String: String]) {}

  mutating func write<Element: MemberValue>(_ list: [Element]) throws {
    for element in list { try element.write(to: &self) }
  }

  mutating func write<Object: DescribedObject>(_ object: Object) {
    var members = ReferringMembers(of: object)
    Object.members(&members)
    found += members.found
  }
}

/// Collects the references of an object's members.
private struct ReferringMembers<Object: DescribedObject>: PlainMemberVisitor {
  private let object: Object
  private(set) var found: [(kind: EntityKind.Known, id: String)] = []

  init(of object: Object) {
    self.object = object
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    found += object[keyPath: path].references
  }

  mutating func reference<Value: ReferenceMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard let kind = Value.Entity.kind else { return }
    object[keyPath: path].forEachReference { id, _ in found.append((kind, id.rawValue)) }
  }

  mutating func reference(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, String?>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard let kind = object[keyPath: kind]?.known, let id = object[keyPath: path] else { return }
    found.append((kind, id))
  }

  mutating func references(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [String]>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard let kind = object[keyPath: kind]?.known else { return }
    found += object[keyPath: path].map { (kind, $0) }
  }
}
