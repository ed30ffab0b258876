/// One difference between two versions of a record (ändring).
public struct RecordChange: RecordObject {
  /// What happened.
  public var kind: Kind
  /// The nearest object with an identifier, as the older version has it; the record itself when there is none.
  public var subject: Reference
  /// What people call the subject, or the object that contains it.
  public var title: String?
  /// The part of the subject that it is about, when that has no identifier: names of members, and what names an object
  /// of a list, such as `observations`, `2024`.
  public var part: [String]
  /// What people call the objects that `from` and `to` refer to, by identifier.
  public var names: [String: String]
  /// The place of the object that was added, removed or moved, or whose member was changed.
  public var path: Place
  /// The member that was changed, as JSON names it.
  public var member: String?
  /// The rules on revisions by which the change matters.
  public var rules: [RuleID]
  /// Note, citation, and members that the format doesn't define: `from` and `to` are kept here unchanged.
  public var annotations: Annotations

  /// Makes a change; what isn't given is absent.
  public init(
    _ kind: Kind,
    subject: Reference,
    path: Place,
    member: String? = nil,
    from old: JSONValue? = nil,
    to new: JSONValue? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.path = path
    self.member = member
    (title, part, names, rules) = (nil, [], [:], [])
    var values: [String: JSONValue] = [:]
    values["from"] = old
    values["to"] = new
    annotations = Annotations(others: values)
  }

  /// The old value: for an object, without what moved elsewhere; `nil` when there was none.
  public var from: JSONValue? { annotations.others["from"] }

  /// The new value: for an object, without what moved in; `nil` when there is none.
  public var to: JSONValue? { annotations.others["to"] }

  /// Whether it is a change that a council must know about.
  public var isSignificant: Bool { !rules.isEmpty }

  /// What happened.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the file.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// An object is new.
      case added
      /// An object is gone.
      case removed
      /// A member of an object has another value.
      case changed
      /// An object has another place, or another order.
      case moved
    }

    /// An object is new.
    public static let added = Self(.added)
    /// An object is gone.
    public static let removed = Self(.removed)
    /// A member of an object has another value.
    public static let changed = Self(.changed)
    /// An object has another place, or another order.
    public static let moved = Self(.moved)
  }

  /// The place of an object in each of the versions that have it, as JSON Pointers.
  public struct Place: RecordObject {
    /// In the older version.
    public var old: String?
    /// In the newer version.
    public var new: String?
    /// Note, citation, and members that the format doesn't define.
    public var annotations: Annotations

    /// Makes one from its parts; what isn't given is absent.
    public init(old: String? = nil, new: String? = nil, annotations: Annotations = Annotations()) {
      self.old = old
      self.new = new
      self.annotations = annotations
    }
  }
}

extension RecordChange: DescribedObject {
  package static var blank: Self { Self(.blank, subject: .blank, path: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.code("kind", \.kind)
    visit.child("subject", \.subject)
    visit.text("title", \.title)
    visit.texts("part", \.part)
    visit.texts("names", \.names)
    visit.child("path", \.path)
    visit.symbol("member", \.member)
    visit.flag("significant", \.significant)
    visit.symbol("rules", \.rules)
  }

  /// Written for readers who don't know the rules; it follows from them.
  private var significant: Bool? {
    get { isSignificant ? true : nil }
    set {}
  }
}

extension RecordChange.Place: DescribedObject {
  package static var blank: Self { Self() }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.symbol("old", \.old)
    visit.symbol("new", \.new)
  }
}

extension RuleID: ScalarMember, SymbolMember {
  package static func read(from source: some ValueSource) -> Self? { source.text().map(Self.init(rawValue:)) }
  package func write(to sink: inout some ValueSink) throws { try sink.write(rawValue) }
}

extension [RecordChange] {
  /// The changes that a council must know about.
  public var significant: [RecordChange] { filter(\.isSignificant) }
}
