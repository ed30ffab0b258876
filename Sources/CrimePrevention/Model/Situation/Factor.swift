/// A risk or protective factor (risk- eller skyddsfaktor) from the cause analysis (orsaksanalys).
public struct Factor: RecordObject, Identifiable {
  /// The factor's identifier.
  public var id: Identifier<Factor>
  /// What the factor is.
  public var name: String
  /// Whether it raises or lowers risk.
  public var kind: Kind
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(id: Identifier<Factor>, name: String, kind: Kind, annotations: Annotations = Annotations()) {
    self.id = id
    self.name = name
    self.kind = kind
    self.annotations = annotations
  }
}

extension Factor: DescribedObject {
  package static var blank: Self { Self(id: "", name: "", kind: .blank) }
  package static var kind: EntityKind.Known? { .factor }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("name", \.name)
    visit.code("kind", \.kind)
  }
}

extension Factor {
  /// Which way a factor works.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    package enum Known: String, CaseIterable, Sendable {
      /// Raises the risk (riskfaktor).
      case risk
      /// Lowers the risk (skyddsfaktor, friskfaktor).
      case protective
    }

    /// Raises the risk (riskfaktor).
    public static let risk = Self(.risk)
    /// Lowers the risk (skyddsfaktor, friskfaktor).
    public static let protective = Self(.protective)
  }
}
