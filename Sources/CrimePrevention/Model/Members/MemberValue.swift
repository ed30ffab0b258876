/// A type that members of a record's objects have: a value, an optional, a list.
package protocol MemberValue: Sendable, Hashable {
  /// Whether a member of this type must be there.
  static var isRequired: Bool { get }

  /// Whether the value is left out when its object is written.
  var isLeftOut: Bool { get }

  /// What a member that may be absent has when it is; `nil` for one that must be there.
  static var nothing: Self? { get }

  /// Reads a value; `nil` when there is none of this type, which the source has noted then.
  static func read(from source: some ValueSource) -> Self?

  /// Writes the value.
  func write(to sink: inout some ValueSink) throws

  /// Whether the value is written as another one is, byte for byte. `==` asks less: to it, two spellings of `é` are
  /// equal.
  func isSame(as other: Self) -> Bool

  /// Whether lists are written alike.
  static func areSame(_ list: [Self], _ other: [Self]) -> Bool
}

extension MemberValue {
  package static var nothing: Self? { nil }
}

/// Words for people: a text, texts, or texts by name.
package protocol TextMember: MemberValue {
  /// Gives each text, with its name or its number below the member.
  func forEachText(_ body: (_ text: String, _ name: String?, _ element: Int?) -> Void)
  /// Returns the same with each text made another.
  func mapTexts(_ body: (_ text: String) -> String) -> Self
}

/// A text that isn't for people.
package protocol SymbolMember: MemberValue {}

/// A code from an open list, or several.
package protocol CodeMember: MemberValue {
  /// The list that the code is from.
  associatedtype Code: OpenCode
  /// Gives each code that this version of the library doesn't know, with its number in a list.
  func forEachUnknownCode(_ body: (_ code: Code, _ element: Int?) -> Void)
}

/// Identifiers of other objects.
package protocol ReferenceMember: MemberValue {
  /// What is referred to.
  associatedtype Entity: DescribedObject
  /// Gives each identifier, with its number in a list.
  func forEachReference(_ body: (_ id: Identifier<Entity>, _ element: Int?) -> Void)
  /// Returns the same with each identifier made another, and without those for which there is none; `nil` when nothing is
  /// left of a reference that must be there.
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
  /// The type of each.
  associatedtype Child: DescribedObject
  /// The objects, in the shape in which the member holds them.
  var held: HeldObjects<Child> { get }
  /// A value that holds objects; `nil` when this type doesn't hold any in that shape.
  static func holding(_ objects: HeldObjects<Child>) -> Self?
  /// Gives the one object, or the list of them, if there is any.
  func visitChildren(one: (borrowing Child) -> Void, list: ([Child]) -> Void)
  /// Returns the same with each object made another, and without those for which there is none; `nil` when nothing is left
  /// of an object that must be there.
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
