/// A working method or a programme that measures use (metod, arbetssätt, program). Since format 1.1.
public struct PreventionMethod: RecordObject, Identifiable {
  /// The method's identifier.
  public var id: Identifier<PreventionMethod>
  /// What it is called.
  public var name: String
  /// The prevention levels that it is made for.
  public var levels: [PreventionLevel]
  /// Whether it is social or situational prevention.
  public var approaches: [PreventionApproach]
  /// How well its effect is known from research.
  public var evidence: EvidenceLevel?
  /// Who says so, or where the method is described.
  public var source: String?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<PreventionMethod>,
    name: String,
    levels: [PreventionLevel] = [],
    approaches: [PreventionApproach] = [],
    evidence: EvidenceLevel? = nil,
    source: String? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.name = name
    self.levels = levels
    self.approaches = approaches
    self.evidence = evidence
    self.source = source
    self.annotations = annotations
  }
}

extension PreventionMethod: DescribedObject {
  package static var blank: Self { Self(id: "", name: "") }
  package static var kind: EntityKind.Known? { .method }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("name", \.name)
    visit.codes("levels", \.levels)
    visit.codes("approaches", \.approaches)
    visit.code("evidence", \.evidence)
    visit.text("source", \.source)
  }
}

extension PreventionMethod {
  /// How well the effect of a method is known from research (evidens).
  public struct EvidenceLevel: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// No research shows an effect (ingen).
      case none
      /// Little, or of little weight (låg).
      case low
      /// Some, of some weight (medel).
      case medium
      /// Several good studies (hög).
      case high
    }

    /// No research shows an effect (ingen).
    public static let none = Self(.none)
    /// Little, or of little weight (låg).
    public static let low = Self(.low)
    /// Some, of some weight (medel).
    public static let medium = Self(.medium)
    /// Several good studies (hög).
    public static let high = Self(.high)
  }
}
