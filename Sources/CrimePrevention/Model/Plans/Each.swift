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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.kind, .ids, .of]
}

extension Each {
  /// What a duty is per.
  public struct Kind: OpenCode {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
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

extension FieldKey where Object == Each {
  /// Key of ``Each/kind``.
  public static var kind: Self { Self("kind") }
  /// Key of ``Each/ids``.
  public static var ids: Self { Self("ids") }
  /// Key of ``Each/of``.
  public static var of: Self { Self("of") }
}
