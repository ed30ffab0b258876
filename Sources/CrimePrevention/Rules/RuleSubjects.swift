/// A text of a record that people read, in any member. Judged by the rules on wording and publication.
public struct RecordText: RuleSubject {
  /// The text.
  public let text: String
  /// The member that holds it, such as `title`.
  public var field: String { member.description }
  let member: StaticString
  /// The language of the record.
  public let language: Language
}

extension RecordText {
  /// The name of the member, for a finding's sentence.
  var fieldFacts: [String: JSONValue] {
    [
      "field": .string(field), "fieldEnglish": .string(MemberWords.name(field, in: .english)),
      "fieldSwedish": .string(MemberWords.name(field, in: .swedish)),
    ]
  }

  /// Whether the text undertakes something, in Swedish: the text of a goal, a commitment, a promise, a decision or an
  /// action, or the title of a measure or a milestone. Notes, summaries, descriptions and citations may hedge.
  func isSwedishUndertaking(_ context: RuleContext) -> Bool {
    guard language == .swedish else { return false }
    return switch field {
    case "text": true
    case "title": context.measure != nil
    default: false
    }
  }
}

extension RecordText {
  /// Whether a rule reports the text for the first time in its measure: several parties may undertake the same, which
  /// is then reported once. To be asked only of a text that would be reported.
  func isFirst(for rule: StaticString, _ context: RuleContext) -> Bool {
    context.derived.isFirst(text, in: context.measure, for: rule)
  }
}

/// An object's own identifier.
public struct RecordIdentifier: RuleSubject {
  /// The kind of object.
  public let kind: EntityKind
  /// The identifier.
  public let text: String
  /// Whether it has the form that identifiers have.
  public let isWellFormed: Bool
  /// How many objects of the kind have it, in the whole record.
  let count: Int
}

/// A reference that doesn't lead to exactly one object, in any member.
public struct UnclearReference: RuleSubject {
  /// The kind of thing that is referred to.
  public let kind: EntityKind
  /// Its identifier.
  public let id: String
  /// How many objects it may mean: none or several; `nil` when the kind has no identifiers or isn't known.
  public let count: Int?
  /// Whether it names something inside the object that it belongs to: a milestone of the same measure, an agenda item of
  /// the same meeting.
  let isWithinParent: Bool

  init?(_ kind: EntityKind, _ id: String, count: Int?, isWithinParent: Bool = false) {
    guard count != 1 else { return nil }
    self.kind = kind
    self.id = id
    self.count = count
    self.isWithinParent = isWithinParent
  }
}

/// A code that this version of the library doesn't know, in any member.
public struct UnknownCode: RuleSubject {
  /// The code as written.
  public let code: String
  /// The codes that are known for the member.
  public let known: [String]
  /// Whether the format names only examples, so that other codes are just as valid.
  public let areOthersExpected: Bool

  init(_ code: String, known: [String], areOthersExpected: Bool = false) {
    self.code = code
    self.known = known
    self.areOthersExpected = areOthersExpected
  }

  init<Code: OpenCode>(_ code: Code, areOthersExpected: Bool) {
    self.init(code.rawValue, known: Code.Known.allCases.map(\.rawValue), areOthersExpected: areOthersExpected)
  }
}

/// The members of an object that the format doesn't define, and the names that could have been meant.
public struct UndefinedMembers: RuleSubject {
  /// The members by name; a known name is among them when it was written as `null`.
  public let members: [String: JSONValue]
  /// The names that the format defines for the object.
  public let defined: [String]

  init<Object: DescribedObject>(_ annotations: Annotations, of type: Object.Type) {
    members = annotations.others
    defined = MemberNames<Object>.all() + Annotations.names
  }
}

/// An object that nothing refers to, of a kind that exists to be referred to: an organization, person, area, unit,
/// factor, dialogue or indicator.
public struct UnusedObject: RuleSubject {
  /// The kind of object.
  public let kind: EntityKind
  /// Its identifier.
  public let id: String
}

/// A reference from something that more people may see to something that fewer people may see, in any member.
package struct NarrowReference: RuleSubject {
  /// The kind of thing that is referred to.
  let kind: EntityKind.Known
  /// Its identifier.
  let id: String
  /// How widely it may be shown.
  let level: Sharing.Level
  /// How widely the referring object would be shown.
  let shown: Sharing.Level
}

/// A waiver and its effect, known when everything else has been judged.
package struct WaiverUse: RuleSubject {
  /// The rule that it names.
  package let rule: String
  /// Whether it gives a reason; without one it silences nothing.
  package let isReasoned: Bool
  /// Whether it silenced nothing though it gives a reason and its rule ran.
  package let isIdle: Bool
}
