/// The walk through the members of the objects of a list, one object after another. The kind of each member decides
/// what is judged.
///
/// The objects aren't copied, since a copy updates the reference count of each member, which costs more than most
/// rules.
struct MemberWalk<Objects: RandomAccessCollection>: MemberVisitor
where Objects.Element: DescribedObject, Objects.Index == Int {
  typealias Object = Objects.Element

  private let objects: Objects
  var walk: RecordWalk
  /// The position of the current object.
  private var index: Int

  init(_ objects: Objects, _ walk: consuming RecordWalk) {
    self.objects = objects
    self.walk = walk
    index = objects.startIndex
  }

  /// Returns the walk, when all objects have been visited.
  @inline(__always)
  consuming func finish() -> RecordWalk { walk }

  /// Moves to another object of the list.
  @inline(__always)
  mutating func go(to index: Int) {
    self.index = index
    walk.go(to: index)
  }

  @inline(__always)
  mutating func identifier(_ name: StaticString, _ path: WritableKeyPath<Object, Identifier<Object>>) {
    guard walk.plan.identifiers, let kind = Object.kind else { return }
    walk.visit(objects[index][keyPath: path], of: kind, in: name)
  }

  @inline(__always)
  mutating func text<Value: TextMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard walk.plan.texts else { return }
    let value = objects[index][keyPath: path]
    value.forEachText { text, key, element in walk.visit(text: text, in: name, key, element) }
  }

  func symbol<Value: SymbolMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}

  @inline(__always)
  mutating func code<Value: CodeMember>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, Value>,
    areOthersExpected: Bool
  ) {
    guard walk.plan.codes else { return }
    let value = objects[index][keyPath: path]
    value.forEachUnknownCode { code, element in
      walk.run(UnknownCode(code, areOthersExpected: areOthersExpected), in: name, element)
    }
  }

  @inline(__always)
  mutating func reference<Value: ReferenceMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard walk.plan.references, let kind = Value.Entity.kind else { return }
    let value = objects[index][keyPath: path]
    value.forEachReference { id, element in
      walk.visit(reference: id.rawValue, to: kind, in: name, element)
    }
  }

  mutating func reference(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, String?>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard walk.plan.references, let kind = objects[index][keyPath: kind], let id = objects[index][keyPath: path] else {
      return
    }
    walk.visit(reference: id, to: kind)
  }

  mutating func references(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [String]>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard walk.plan.references, let kind = objects[index][keyPath: kind] else { return }
    let ids = objects[index][keyPath: path]
    for index in ids.indices { walk.visit(reference: ids[index], to: kind, in: name, index) }
  }

  @inline(__always)
  mutating func period<Value: PeriodMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard walk.plan.periods, let period = objects[index][keyPath: path].reportingPeriod else { return }
    walk.run(period, in: name)
  }

  func date<Value: DateMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func figure<Value: FigureMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func flag<Value: FlagMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}

  @inline(__always)
  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let value = objects[index][keyPath: path]
    value.visitChildren { child in
      walk.visit(child, in: name)
    } list: { children in
      walk.visit(children, in: name)
    }
  }

  func constant(_ name: StaticString, _ value: StaticString) {}

  mutating func kind(_ name: StaticString, _ path: WritableKeyPath<Object, String>, known: [String]) {
    guard walk.plan.codes else { return }
    let kind = objects[index][keyPath: path]
    if !known.contains(kind) { walk.run(UnknownCode(kind, known: known), in: name) }
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if objects[index][keyPath: condition] { members(&self) }
  }
}
