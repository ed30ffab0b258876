/// A visitor that treats all members alike: what it does with one depends only on its type.
package protocol PlainMemberVisitor<Object>: MemberVisitor {
  /// Any member.
  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>)
}

extension PlainMemberVisitor {
  @inline(__always)
  package mutating func identifier(_ name: StaticString, _ path: WritableKeyPath<Object, Identifier<Object>>) {
    member(name, path)
  }

  @inline(__always)
  package mutating func text<Value: TextMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    member(name, path)
  }

  @inline(__always)
  package mutating func symbol<Value: SymbolMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    member(name, path)
  }

  @inline(__always)
  package mutating func code<Value: CodeMember>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, Value>,
    areOthersExpected: Bool
  ) {
    member(name, path)
  }

  @inline(__always)
  package mutating func reference<Value: ReferenceMember>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, Value>
  ) {
    member(name, path)
  }

  @inline(__always)
  package mutating func reference(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, String?>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    member(name, path)
  }

  @inline(__always)
  package mutating func references(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [String]>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    member(name, path)
  }

  @inline(__always)
  package mutating func period<Value: PeriodMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    member(name, path)
  }

  @inline(__always)
  package mutating func date<Value: DateMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    member(name, path)
  }

  @inline(__always)
  package mutating func figure<Value: FigureMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    member(name, path)
  }

  @inline(__always)
  package mutating func flag<Value: FlagMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    member(name, path)
  }

  @inline(__always)
  package mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    member(name, path)
  }

  @inline(__always)
  package mutating func kind(_ name: StaticString, _ path: WritableKeyPath<Object, String>, known: [String]) {
    member(name, path)
  }
}
