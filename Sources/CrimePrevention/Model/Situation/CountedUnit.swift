/// A countable thing that a duty is *per*: a school, a gym, a group (enhet).
public struct CountedUnit: RecordObject, Identifiable {
  /// The unit's identifier.
  public var id: Identifier<CountedUnit>
  /// The unit's name.
  public var name: String
  /// What sort of unit it is.
  public var kind: Kind
  /// The area that it lies in.
  public var area: Identifier<Area>?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<CountedUnit>,
    name: String,
    kind: Kind,
    area: Identifier<Area>? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.area = area
    self.annotations = annotations
  }
}

extension CountedUnit: DescribedObject {
  package static var blank: Self { Self(id: "", name: "", kind: .blank) }
  package static var kind: EntityKind.Known? { .unit }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("name", \.name)
    visit.code("kind", \.kind, areOthersExpected: true)
    visit.reference("area", \.area)
  }
}

extension CountedUnit {
  /// What sort of countable unit.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// A school (skola).
      case school
      /// A preschool (förskola).
      case preschool
      /// A training facility (gym, träningsanläggning).
      case gym
      /// A group (grupp).
      case group
    }

    /// A school (skola).
    public static let school = Self(.school)
    /// A preschool (förskola).
    public static let preschool = Self(.preschool)
    /// A training facility (gym, träningsanläggning).
    public static let gym = Self(.gym)
    /// A group (grupp).
    public static let group = Self(.group)
  }
}
