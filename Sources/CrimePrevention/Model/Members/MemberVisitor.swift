/// An operation on each member of one type of object: reading it, writing it, judging it.
///
/// A type declares its members once, in ``DescribedObject/members(_:)``, with one call per member. The method called
/// says what the member is to its reader; whether it may be absent, and whether it is a list, follows from the
/// property's type.
///
/// | method | the member is |
/// | --- | --- |
/// | `identifier` | the object's own identifier |
/// | `text`, `texts` | words for people: judged for wording and for what mustn't be published |
/// | `symbol` | one or more texts that aren't for people: a currency, someone else's code, a rule's name |
/// | `code`, `codes` | a code from an open list |
/// | `reference`, `references` | the identifier of another object |
/// | `period` | a reporting period, or a due time that is one |
/// | `date` | a day, a time of day, a moment |
/// | `figure` | a number |
/// | `flag` | true or false |
/// | `child`, `children` | an object, or several, inside this one |
package protocol MemberVisitor<Object> {
  /// The type whose members are visited.
  associatedtype Object: DescribedObject

  /// The object's own identifier.
  mutating func identifier(_ name: StaticString, _ path: WritableKeyPath<Object, Identifier<Object>>)
  /// Words for people.
  mutating func text<Value: TextMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>)
  /// A text that isn't for people.
  mutating func symbol<Value: SymbolMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>)
  /// A code from an open list; for some lists the format names only examples.
  mutating func code<Value: CodeMember>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, Value>,
    areOthersExpected: Bool
  )
  /// The identifiers of other objects.
  mutating func reference<Value: ReferenceMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>)
  /// The identifier of an object whose kind is another member: both together are one reference.
  mutating func reference(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, String?>,
    of kind: KeyPath<Object, EntityKind?>
  )
  /// The identifiers of objects whose kind is another member.
  mutating func references(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [String]>,
    of kind: KeyPath<Object, EntityKind?>
  )
  /// A reporting period, or a due time that is one.
  mutating func period<Value: PeriodMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>)
  /// A day, a time of day, a moment.
  mutating func date<Value: DateMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>)
  /// A number.
  mutating func figure<Value: FigureMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>)
  /// True or false.
  mutating func flag<Value: FlagMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>)
  /// Objects inside this one.
  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>)

  /// A text that every object of the type has, and that isn't stored.
  mutating func constant(_ name: StaticString, _ value: StaticString)
  /// A code, given as text, that decides which conditional members an object has.
  mutating func kind(_ name: StaticString, _ path: WritableKeyPath<Object, String>, known: [String])
  /// Members that an object has only when its kind requires them.
  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void)
  /// Members introduced by a minor version of the format.
  mutating func since(minor: Int, _ members: (inout Self) -> Void)
}

extension MemberVisitor {
  /// Most visitors ignore when a member was introduced.
  @inline(__always)
  package mutating func since(minor: Int, _ members: (inout Self) -> Void) { members(&self) }

  /// A code from an open list that names all codes there are today.
  @inline(__always)
  package mutating func code<Value: CodeMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    code(name, path, areOthersExpected: false)
  }

  /// Codes from an open list.
  @inline(__always)
  package mutating func codes<Value: CodeMember>(_ name: StaticString, _ path: WritableKeyPath<Object, [Value]>) {
    code(name, path, areOthersExpected: false)
  }

  /// Several separate texts for people.
  @inline(__always)
  package mutating func texts(_ name: StaticString, _ path: WritableKeyPath<Object, [String]>) {
    text(name, path)
  }

  /// Texts for people, keyed by names that they choose.
  @inline(__always)
  package mutating func texts(_ name: StaticString, _ path: WritableKeyPath<Object, [String: String]>) {
    text(name, path)
  }

  /// The identifiers of several other objects.
  @inline(__always)
  package mutating func references<Entity>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [Identifier<Entity>]>
  ) where Identifier<Entity>: ReferenceMember {
    reference(name, path)
  }

  /// Objects inside this one; absent means none.
  @inline(__always)
  package mutating func children<Child: DescribedObject>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [Child]>
  ) {
    child(name, path)
  }

  /// Objects inside this one; absent means not recorded, which isn't the same as none.
  @inline(__always)
  package mutating func children<Child: DescribedObject>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [Child]?>
  ) {
    child(name, path)
  }
}
