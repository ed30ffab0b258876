/// A text of a record that people read, wherever it stands: what rules on wording and publication judge.
public struct RecordText: RuleSubject {
  /// The text.
  public let text: String
  /// The member that it stands in, such as `title`.
  public let field: String
  /// The language of the record.
  public let language: Language

  /// A text has no parts.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.texts }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.texts = rules }
}

/// A code that this version of the library doesn't know, wherever it stands.
public struct UnknownCode: RuleSubject {
  /// The code as written.
  public let code: String
  /// The codes that could have stood there.
  public let known: [String]
  /// Whether the format names only examples, so that other codes are as good.
  public let areOthersExpected: Bool

  init(_ code: String, known: [String], areOthersExpected: Bool = false) {
    self.code = code
    self.known = known
    self.areOthersExpected = areOthersExpected
  }

  init<Code: OpenCode>(_ code: Code, areOthersExpected: Bool) {
    self.init(code.rawValue, known: Code.Known.allCases.map(\.rawValue), areOthersExpected: areOthersExpected)
  }

  /// A code has no parts.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.codes }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.codes = rules }
}

/// A reference that doesn't lead to exactly one object, wherever it stands.
public struct UnclearReference: RuleSubject {
  /// The kind of thing that is referred to.
  public let kind: EntityKind
  /// Its identifier.
  public let id: String
  /// How many objects it may mean: none or several; `nil` when the kind has no identifiers or isn't known.
  public let count: Int?
  /// Whether it names something inside the object that it stands in: a milestone of the same measure, an agenda item of
  /// the same meeting.
  let isWithinParent: Bool

  init?(_ kind: EntityKind, _ id: String, count: Int?, isWithinParent: Bool = false) {
    guard count != 1 else { return nil }
    self.kind = kind
    self.id = id
    self.count = count
    self.isWithinParent = isWithinParent
  }

  /// A reference has no parts.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.references }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.references = rules }
}

/// The identifier that an object has itself.
public struct RecordIdentifier: RuleSubject {
  /// The kind of object.
  public let kind: EntityKind
  /// The identifier.
  public let text: String
  /// Whether it has the form that identifiers have.
  public let isWellFormed: Bool
  /// How many objects of the kind have it, in the whole record.
  let count: Int

  /// An identifier has no parts.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.identifiers }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.identifiers = rules }
}

/// An object that nothing refers to, of a kind that is there to be used: an organization, person, area, unit, factor,
/// dialogue or indicator.
public struct UnusedObject: RuleSubject {
  /// The kind of object.
  public let kind: EntityKind
  /// Its identifier.
  public let id: String

  /// An unused object has no parts here: rules on it point at its identifier.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.unusedObjects }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.unusedObjects = rules }
}

/// A waiver, and what became of it when all else had been judged.
public struct WaiverUse: RuleSubject {
  /// The rule that it names.
  public let rule: String
  /// Whether it gives a reason; without one it silences nothing.
  public let isReasoned: Bool
  /// Whether it silenced nothing though it gives a reason and its rule ran.
  public let isIdle: Bool

  /// A waiver has no parts here: rules on it point at the whole of it.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.waiverUses }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.waiverUses = rules }
}

/// The members of an object that were kept without being known, and the names that could have been meant.
public struct KeptMembers: RuleSubject {
  /// The members by name; a known name stands here when it was written as `null`.
  public let members: [String: JSONValue]
  /// The names that the format defines for the object.
  public let defined: [String]

  init<Object: RecordObject>(_ annotations: Annotations, of fields: [FieldKey<Object>]) {
    members = annotations.others
    defined = fields.map(\.stringValue) + [FieldKey<Object>.note.stringValue, FieldKey<Object>.citation.stringValue]
  }

  /// A kept member is named by its name.
  public typealias Part = MemberName
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.members }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.members = rules }
}

extension ReportingPeriod: RuleSubject {
  /// A period has no parts: it is written as one text.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.periods }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.periods = rules }
}

/// The part of a subject that has none.
public struct NoPart: CodingKey, Sendable {
  /// Always empty.
  public var stringValue: String { "" }
  /// Always `nil`.
  public var intValue: Int? { nil }
  /// Always `nil`: there is no part to name.
  public init?(stringValue: String) { return nil }
  /// Always `nil`: there is no part to name.
  public init?(intValue: Int) { return nil }
}

/// Any member's name.
public struct MemberName: CodingKey, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public let stringValue: String
  /// Always `nil`: members have names, not numbers.
  public var intValue: Int? { nil }

  /// Makes a key from a name.
  public init(stringValue: String) { self.stringValue = stringValue }
  /// Makes a key from a literal.
  public init(stringLiteral value: String) { self.init(stringValue: value) }
  /// Always `nil`: members have names, not numbers.
  public init?(intValue: Int) { return nil }
}
