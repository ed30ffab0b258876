/// The type of a member of a record's objects: a value, an optional, a list.
package protocol MemberValue: Sendable, Hashable {
  /// Whether a member of this type is required.
  static var isRequired: Bool { get }

  /// Whether the value is left out when its object is written.
  var isLeftOut: Bool { get }

  /// The value of an optional member when it is absent; `nil` for a required one.
  static var nothing: Self? { get }

  /// Reads a value; `nil` when there is none of this type, which the source has then noted.
  static func read(from source: some ValueSource) -> Self?

  /// Writes the value.
  func write(to sink: inout some ValueSink) throws

  /// Returns whether the value is written like another one, byte for byte. `==` is less strict: it treats two spellings
  /// of `é` as equal.
  func isSame(as other: Self) -> Bool

  /// Returns whether two lists are written alike.
  static func areSame(_ list: [Self], _ other: [Self]) -> Bool
}

extension MemberValue {
  package static var nothing: Self? { nil }
}

/// Words for people: a text, texts, or texts by name.
package protocol TextMember: MemberValue {
  /// Calls `body` with each text, and its name or its number below the member.
  func forEachText(_ body: (_ text: String, _ name: String?, _ element: Int?) -> Void)
  /// Returns the value with each text replaced by the result of `body`.
  func mapTexts(_ body: (_ text: String) -> String) -> Self
}

/// A text that isn't for people.
package protocol SymbolMember: MemberValue {}

/// A code from an open list, or several.
package protocol CodeMember: MemberValue {
  /// The list that the code is from.
  associatedtype Code: OpenCode
  /// Calls `body` with each code that this version of the library doesn't know, and its number in a list.
  func forEachUnknownCode(_ body: (_ code: Code, _ element: Int?) -> Void)
}

/// Identifiers of other objects.
package protocol ReferenceMember: MemberValue {
  /// The type of object referred to.
  associatedtype Entity: DescribedObject
  /// Calls `body` with each identifier, and its number in a list.
  func forEachReference(_ body: (_ id: Identifier<Entity>, _ element: Int?) -> Void)
  /// Returns the value with each identifier replaced by the result of `body`, without those for which it is `nil`;
  /// `nil` when nothing is left of a required reference.
  func mapReferences(_ body: (_ id: Identifier<Entity>) -> Identifier<Entity>?) -> Self?
}

/// A reporting period, or something that may be one.
package protocol PeriodMember: MemberValue {
  /// The period, if there is one.
  var reportingPeriod: ReportingPeriod? { get }
}

/// A day, a time of day, a moment.
package protocol DateMember: MemberValue {}

/// A number.
package protocol FigureMember: MemberValue {}

/// True or false.
package protocol FlagMember: MemberValue {}

/// Objects inside an object: one, or a list.
package protocol ChildMember: MemberValue {
  /// The type of the objects.
  associatedtype Child: DescribedObject
  /// The objects, in the shape in which the member holds them.
  var held: HeldObjects<Child> { get }
  /// A value that holds objects; `nil` when this type doesn't hold any in that shape.
  static func holding(_ objects: HeldObjects<Child>) -> Self?
  /// Calls `one` with the object, or `list` with the list of objects, if there are any.
  func visitChildren(one: (borrowing Child) -> Void, list: ([Child]) -> Void)
  /// Returns the value with each object replaced by the result of `body`, without those for which it is `nil`; `nil`
  /// when nothing is left of a required object.
  func mapChildren(_ body: (_ child: Child) -> Child?) -> Self?
}

/// Objects inside an object, as a member holds them.
package enum HeldObjects<Object: DescribedObject> {
  /// The member is absent.
  case none
  /// One object.
  case one(Object)
  /// A list, which may be empty.
  case list([Object])
}
