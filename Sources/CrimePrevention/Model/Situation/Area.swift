/// A place (område) that the work concerns.
public struct Area: RecordObject, Identifiable {
  /// The area's identifier.
  public var id: Identifier<Area>
  /// The area's name.
  public var name: String
  /// How large a place it is.
  public var kind: Kind
  /// The larger area that it lies in.
  public var parent: Identifier<Area>?
  /// Whether the area is prioritised (prioriterat område).
  public var isPriority: Bool?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Area>,
    name: String,
    kind: Kind,
    parent: Identifier<Area>? = nil,
    isPriority: Bool? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.isPriority = isPriority
    self.annotations = annotations
  }
}

extension Area: DescribedObject {
  package static var blank: Self { Self(id: "", name: "", kind: .blank) }
  package static var kind: EntityKind.Known? { .area }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("name", \.name)
    visit.code("kind", \.kind)
    visit.reference("parent", \.parent)
    visit.flag("isPriority", \.isPriority)
  }
}

extension Area {
  /// How large a place.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// The whole municipality (kommunen).
      case municipality
      /// A district (stadsdel).
      case district
      /// An area inside a district (område).
      case area
      /// A single place (plats).
      case place
    }

    /// The whole municipality (kommunen).
    public static let municipality = Self(.municipality)
    /// A district (stadsdel).
    public static let district = Self(.district)
    /// An area inside a district (område).
    public static let area = Self(.area)
    /// A single place (plats).
    public static let place = Self(.place)
  }
}
