/// What residents or staff said (medborgardialog, medarbetardialog).
public struct CitizenDialogue: RecordObject, Identifiable {
  /// The dialogue's identifier.
  public var id: Identifier<CitizenDialogue>
  /// Its title.
  public var title: String
  /// Whom it was held with, or how.
  public var kind: Kind
  /// When it was held.
  public var heldOn: CalendarInterval
  /// Where it was held.
  public var areas: [Identifier<Area>]
  /// How many took part or answered (persons).
  public var respondents: Int?
  /// What was raised, restated (synpunkter).
  public var concerns: [String]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<CitizenDialogue>,
    title: String,
    kind: Kind,
    heldOn: CalendarInterval,
    areas: [Identifier<Area>] = [],
    respondents: Int? = nil,
    concerns: [String] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.heldOn = heldOn
    self.areas = areas
    self.respondents = respondents
    self.concerns = concerns
    self.annotations = annotations
  }
}

extension CitizenDialogue: DescribedObject {
  package static var blank: Self { Self(id: "", title: "", kind: .blank, heldOn: .blank) }
  package static var kind: EntityKind.Known? { .dialogue }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.code("kind", \.kind)
    visit.child("heldOn", \.heldOn)
    visit.references("areas", \.areas)
    visit.figure("respondents", \.respondents)
    visit.texts("concerns", \.concerns)
  }
}

extension CitizenDialogue {
  /// Whom a dialogue was held with, or how.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// With residents (medborgardialog).
      case residents
      /// With employees (medarbetardialog).
      case staff
      /// A survey (enkät).
      case survey
      /// A safety walk (trygghetsvandring).
      case safetyWalk
    }

    /// With residents (medborgardialog).
    public static let residents = Self(.residents)
    /// With employees (medarbetardialog).
    public static let staff = Self(.staff)
    /// A survey (enkät).
    public static let survey = Self(.survey)
    /// A safety walk (trygghetsvandring).
    public static let safetyWalk = Self(.safetyWalk)
  }
}
