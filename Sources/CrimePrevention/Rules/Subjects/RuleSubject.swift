/// Something that rules judge: an object of a record, or one of the things met on the way to it (a text, a code, a
/// reference, an identifier, members that the format doesn't define).
///
/// The library's own types conform; rules are written for them.
public protocol RuleSubject: Sendable {
  /// What names a part of the subject when a rule reports on it.
  associatedtype Part: CodingKey, Sendable

  /// The rules for this type in a table.
  static func rules(in table: RuleTable) -> [Rule<Self>]

  /// Puts the rules for this type in a table.
  static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable)
}

/// An object of a record that the walk visits.
protocol VisitedObject: RecordObject, RuleSubject where Part == FieldKey<Self> {
  /// The kind by which references name such an object; `nil` for objects without identifier.
  static var entityKind: EntityKind? { get }

  /// Whether the identifiers are unique only within the object that contains these.
  static var isUniqueWithinParent: Bool { get }

  /// Where the first object of this type with an identifier stands in its list, and how many there are.
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)?

  /// The kind, when objects of this type are there to be used.
  static var usedKind: UsedObjects.Kind? { get }

  /// Whether several objects of this type have the same identifier.
  static func hasDuplicates(in index: RecordIndex) -> Bool

  /// Whether objects inside see this one in their context.
  static var surroundsItsMembers: Bool { get }

  /// Adds the object to the surroundings of what is inside it.
  func enter(_ context: inout RuleContext)

  /// Goes through every member of the object.
  func walk(_ visitor: inout RecordVisitor)
}

extension VisitedObject {
  static var entityKind: EntityKind? { nil }
  static var isUniqueWithinParent: Bool { false }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? { nil }
  static var usedKind: UsedObjects.Kind? { nil }
  static func hasDuplicates(in index: RecordIndex) -> Bool { false }
  static var surroundsItsMembers: Bool { false }
  func enter(_ context: inout RuleContext) {}
}
