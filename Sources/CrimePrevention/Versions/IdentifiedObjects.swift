extension DescribedObject {
  /// The reference by which others name the object; `nil` when it has no identifier.
  var reference: Reference? {
    guard let kind = Self.kind, let id = identifierText else { return nil }
    return Reference(kind: EntityKind(kind), id: id)
  }

  /// Returns the objects with identifiers in the object's own lists, each with its path.
  func identifiedChildren(at path: DocumentPath) -> [(object: any DescribedObject, path: DocumentPath)] {
    var children = IdentifiedChildren(of: self, at: path)
    Self.members(&children)
    return children.found
  }
}

/// Collects the objects with identifiers in the lists of an object.
private struct IdentifiedChildren<Object: DescribedObject>: PlainMemberVisitor {
  private let object: Object
  private let path: DocumentPath
  private(set) var found: [(object: any DescribedObject, path: DocumentPath)] = []

  init(of object: Object, at path: DocumentPath) {
    self.object = object
    self.path = path
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func child<Value: ChildMember>(_ name: StaticString, _ member: WritableKeyPath<Object, Value>) {
    guard Value.Child.kind != nil, case .list(let children) = object[keyPath: member].held else { return }
    let list = path.member(name.description)
    found += children.indices.map { (children[$0], list.element($0)) }
  }
}

extension EntityKind.Known {
  /// The kinds of objects with identifiers, each before those inside it.
  static let outermostFirst: [Self] = {
    var kinds: [Self] = []
    ContainedKinds<CouncilRecord>.collect(into: &kinds)
    return kinds.reversed()
  }()
}

/// Collects the kinds of the objects inside an object, and then its own.
private struct ContainedKinds<Object: DescribedObject>: PlainMemberVisitor {
  private var kinds: [EntityKind.Known]

  static func collect(into kinds: inout [EntityKind.Known]) {
    var members = Self(kinds: kinds)
    Object.members(&members)
    kinds = members.kinds
    if let kind = Object.kind, !kinds.contains(kind) { kinds.append(kind) }
  }

  private init(kinds: [EntityKind.Known]) {
    self.kinds = kinds
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}
  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) { members(&self) }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    ContainedKinds<Value.Child>.collect(into: &kinds)
  }
}

extension DocumentPath {
  /// Returns whether a place comes before another in the written form, whose members are in the order of their names.
  func precedes(_ other: DocumentPath) -> Bool {
    for (step, otherStep) in zip(steps, other.steps) where step != otherStep {
      switch (step, otherStep) {
      case (.element(let number), .element(let other)): return number < other
      case (.member(let name), .member(let other)): return name < other
      case (.element, .member): return true
      case (.member, .element): return false
      }
    }
    return steps.count < other.steps.count
  }
}
