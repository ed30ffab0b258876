/// An organization that takes part (aktör): a board, the police, an association, a business.
public struct Organization: RecordObject, Identifiable {
  /// The organization's identifier.
  public var id: Identifier<Organization>
  /// The organization's name.
  public var name: String
  /// Its abbreviation (förkortning) in this council's documents.
  public var abbreviation: String?
  /// What sort of organization it is.
  public var kind: Kind
  /// The organization that it belongs to.
  public var parent: Identifier<Organization>?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Organization>,
    name: String,
    kind: Kind,
    abbreviation: String? = nil,
    parent: Identifier<Organization>? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.name = name
    self.abbreviation = abbreviation
    self.kind = kind
    self.parent = parent
    self.annotations = annotations
  }
}

extension Organization: DescribedObject {
  package static var blank: Self { Self(id: "", name: "", kind: .blank) }
  package static var kind: EntityKind.Known? { .organization }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("name", \.name)
    visit.text("abbreviation", \.abbreviation)
    visit.code("kind", \.kind)
    visit.reference("parent", \.parent)
  }
}

extension Organization {
  /// What sort of organization.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// A municipality (kommun).
      case municipality
      /// An assembly or council (fullmäktige, råd).
      case council
      /// A political board (nämnd, styrelse).
      case board
      /// An administration under a board (förvaltning).
      case administration
      /// The police (Polismyndigheten) or a part of it.
      case police
      /// A region, responsible for health care.
      case region
      /// A county administrative board (länsstyrelse).
      case countyAdministrativeBoard
      /// A school.
      case school
      /// A university.
      case university
      /// An association (förening).
      case association
      /// A business (företag).
      case business
      /// A property owner (fastighetsägare).
      case propertyOwner
      /// A network (nätverk).
      case network
      /// A working, steering or management group (arbetsgrupp, styrgrupp).
      case group
      /// Anything else.
      case other
    }

    /// A municipality (kommun).
    public static let municipality = Self(.municipality)
    /// An assembly or council (fullmäktige, råd).
    public static let council = Self(.council)
    /// A political board (nämnd, styrelse).
    public static let board = Self(.board)
    /// An administration under a board (förvaltning).
    public static let administration = Self(.administration)
    /// The police (Polismyndigheten) or a part of it.
    public static let police = Self(.police)
    /// A region, responsible for health care.
    public static let region = Self(.region)
    /// A county administrative board (länsstyrelse).
    public static let countyAdministrativeBoard = Self(.countyAdministrativeBoard)
    /// A school.
    public static let school = Self(.school)
    /// A university.
    public static let university = Self(.university)
    /// An association (förening).
    public static let association = Self(.association)
    /// A business (företag).
    public static let business = Self(.business)
    /// A property owner (fastighetsägare).
    public static let propertyOwner = Self(.propertyOwner)
    /// A network (nätverk).
    public static let network = Self(.network)
    /// A working, steering or management group (arbetsgrupp, styrgrupp).
    public static let group = Self(.group)
    /// Anything else.
    public static let other = Self(.other)
  }
}

/// A municipality (kommun).
public struct Municipality: RecordObject {
  /// The four-digit municipality code (kommunkod), a text since it may start with zero; `0000` in fictional records.
  public var code: String
  /// The municipality's name.
  public var name: String
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(code: String, name: String, annotations: Annotations = Annotations()) {
    self.code = code
    self.name = name
    self.annotations = annotations
  }
}

extension Municipality: DescribedObject {
  package static var blank: Self { Self(code: "", name: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.symbol("code", \.code)
    visit.text("name", \.name)
  }
}
