/// An object of a record that declares its members once; reading, writing, rules and everything else follow from that.
package protocol DescribedObject: RecordObject, ChildMember where Child == Self {
  /// An empty object to read members into. It never leaves the reader: reading fails when a required member is absent.
  static var blank: Self { get }

  /// Shows a visitor each member that the format defines for the type, except those that every object may have
  /// (``Annotations``).
  static func members(_ visit: inout some MemberVisitor<Self>)

  /// The kind by which references name objects of this type; `nil` for those without an identifier.
  static var kind: EntityKind.Known? { get }

  /// The object's identifier; `nil` for objects without one.
  var identifierText: String? { get }

  /// The members that distinguish an object without an identifier from the others in its list; empty when none do.
  static var namedBy: [String] { get }

  /// Whether the object is only referred to, so that only rules that find errors judge it.
  var isOnlyReferredTo: Bool { get }

  /// Where the objects inside this one find it among their ``Surroundings``; `nil` when they don't need it.
  static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { get }
}

extension DescribedObject {
  package static var kind: EntityKind.Known? { nil }
  package var identifierText: String? { nil }
  package static var namedBy: [String] { [] }
  package var isOnlyReferredTo: Bool { false }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { nil }

  package static var isRequired: Bool { true }
  package var isLeftOut: Bool { false }

  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? { source.object() }

  package func write(to sink: inout some ValueSink) throws { try sink.write(self) }

  @inline(__always)
  package func visitChildren(one: (borrowing Self) -> Void, list: ([Self]) -> Void) { one(self) }

  package var held: HeldObjects<Self> { .one(self) }

  package static func holding(_ objects: HeldObjects<Self>) -> Self? {
    if case .one(let object) = objects { object } else { nil }
  }
  package func mapChildren(_ body: (Self) -> Self?) -> Self? { body(self) }
}

extension DescribedObject where Self: Identifiable, ID == Identifier<Self> {
  package var identifierText: String? { id.rawValue }
}

/// Anything that a record writes as a JSON object: entities and their parts.
///
/// Every object may carry a note, a citation, whom it may be shown to, and members that the writer adds
/// (``Annotations``).
public protocol RecordObject: RuleSubject, Codable, Hashable {
  /// Note, citation, sharing, and members that the format doesn't define.
  var annotations: Annotations { get set }
}

extension RecordObject {
  /// A free remark (anmärkning), such as what is odd in the source.
  public var note: String? {
    get { annotations.note }
    set { annotations.note = newValue }
  }

  /// Where the fact is from (källhänvisning).
  public var citation: String? {
    get { annotations.citation }
    set { annotations.citation = newValue }
  }

  /// Whom the object and everything in it may be shown to (delning); absent means nothing is recorded.
  public var sharing: Sharing? {
    get { annotations.sharing }
    set { annotations.sharing = newValue }
  }
}

/// Something that rules judge: an object of a record, or one of the things found while visiting one (a text, a code, a
/// reference, an identifier, members that the format doesn't define).
///
/// The library's own types conform; rules are written for them.
public protocol RuleSubject: Sendable {}

extension ReportingPeriod: RuleSubject {}

/// The objects that contain something in a record, as far as rules need them.
package struct Surroundings: Sendable {
  package var plan: Shared<ActionPlan>?
  package var focusArea: Shared<FocusArea>?
  package var goal: Shared<Goal>?
  package var measure: Shared<Measure>?
  package var target: Shared<Target>?
  package var promise: Shared<CitizenPromise>?
  package var meeting: Shared<Meeting>?
  package var agendaItem: Shared<AgendaItem>?
  package var situation: Shared<SituationPicture>?
  package var indicator: Shared<Indicator>?
  package var waiver: Shared<Waiver>?

  /// An object shared by everything inside it, so that it isn't copied.
  package final class Shared<Value: Sendable>: Sendable {
    package let value: Value

    package init(_ value: Value) {
      self.value = value
    }
  }
}
