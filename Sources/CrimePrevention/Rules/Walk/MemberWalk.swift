/// The walk through the members of one object: what each is decides what is judged.
struct MemberWalk<Object: DescribedObject>: MemberVisitor {
  private let object: Object
  private let walk: RecordWalk

  init(_ object: Object, _ walk: RecordWalk) {
    self.object = object
    self.walk = walk
  }

  @inline(__always)
  func identifier(_ name: StaticString, _ path: WritableKeyPath<Object, Identifier<Object>>) {
    guard walk.judges.identifiers, let kind = Object.kind else { return }
    walk.visit(object[keyPath: path], of: kind, in: name)
  }

  @inline(__always)
  func text<Value: TextMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard walk.judges.texts else { return }
    object[keyPath: path].forEachText { text, key, element in walk.visit(text: text, in: name, key, element) }
  }

  func symbol<Value: SymbolMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}

  @inline(__always)
  func code<Value: CodeMember>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, Value>,
    areOthersExpected: Bool
  ) {
    guard walk.judges.codes else { return }
    object[keyPath: path].forEachUnknownCode { code, element in
      walk.run(UnknownCode(code, areOthersExpected: areOthersExpected), in: name, element)
    }
  }

  @inline(__always)
  func reference<Value: ReferenceMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard walk.judges.references, let kind = Value.Entity.kind else { return }
    object[keyPath: path].forEachReference { id, element in
      walk.visit(reference: id.rawValue, to: kind, in: name, element)
    }
  }

  func reference(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, String?>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard walk.judges.references, let kind = object[keyPath: kind], let id = object[keyPath: path] else { return }
    walk.visit(reference: id, to: kind)
  }

  func references(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [String]>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard walk.judges.references, let kind = object[keyPath: kind] else { return }
    let ids = object[keyPath: path]
    for index in ids.indices { walk.visit(reference: ids[index], to: kind, in: name, index) }
  }

  @inline(__always)
  func period<Value: PeriodMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard walk.judges.periods, let period = object[keyPath: path].reportingPeriod else { return }
    walk.run(period, in: name)
  }

  func date<Value: DateMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func figure<Value: FigureMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func flag<Value: FlagMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}

  @inline(__always)
  func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    object[keyPath: path].visitChildren { child in
      walk.visit(child, in: name)
    } list: { children in
      walk.visit(children, in: name)
    }
  }

  func constant(_ name: StaticString, _ value: StaticString) {}

  func kind(_ name: StaticString, _ path: WritableKeyPath<Object, String>, known: [String]) {
    guard walk.judges.codes else { return }
    let kind = object[keyPath: path]
    if !known.contains(kind) { walk.run(UnknownCode(kind, known: known), in: name) }
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if object[keyPath: condition] { members(&self) }
  }
}
