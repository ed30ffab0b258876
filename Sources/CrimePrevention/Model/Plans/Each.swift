/// The areas, units or organizations in each of which something is to hold (per område, per skola).
public struct Each: RecordObject {
  /// What they are.
  public var kind: Kind
  /// Their identifiers; empty when the source doesn't say which ones.
  public var ids: [String]
  /// Which ones, in words.
  public var of: String?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(kind: Kind, ids: [String] = [], of: String? = nil, annotations: Annotations = Annotations()) {
    self.kind = kind
    self.ids = ids
    self.of = of
    self.annotations = annotations
  }
}

extension Each: DescribedObject {
  package static var blank: Self { Self(kind: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.code("kind", \.kind)
    visit.references("ids", \.ids, of: \.kind.entityKind)
    visit.text("of", \.of)
  }
}

extension Each {
  /// What a duty is per.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    package enum Known: String, CaseIterable, Sendable {
      /// Areas (områden).
      case area
      /// Countable units (enheter).
      case unit
      /// Organizations (aktörer).
      case organization
    }

    /// Areas (områden).
    public static let area = Self(.area)
    /// Countable units (enheter).
    public static let unit = Self(.unit)
    /// Organizations (aktörer).
    public static let organization = Self(.organization)
  }
}

extension Each.Kind {
  /// The kind of thing that the identifiers name; `nil` for an unknown kind.
  package var entityKind: EntityKind? {
    switch known {
    case .area: .area
    case .unit: .unit
    case .organization: .organization
    case nil: nil
    }
  }
}
