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
  /// Note, citation, and members that the format doesn't define.
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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.id, .title, .kind, .heldOn, .areas, .respondents, .concerns]
}

extension CitizenDialogue {
  /// Whom a dialogue was held with, or how.
  public struct Kind: OpenCode {
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

extension FieldKey where Object == CitizenDialogue {
  /// Key of ``CitizenDialogue/id``.
  public static var id: Self { Self("id") }
  /// Key of ``CitizenDialogue/title``.
  public static var title: Self { Self("title") }
  /// Key of ``CitizenDialogue/kind``.
  public static var kind: Self { Self("kind") }
  /// Key of ``CitizenDialogue/heldOn``.
  public static var heldOn: Self { Self("heldOn") }
  /// Key of ``CitizenDialogue/areas``.
  public static var areas: Self { Self("areas") }
  /// Key of ``CitizenDialogue/respondents``.
  public static var respondents: Self { Self("respondents") }
  /// Key of ``CitizenDialogue/concerns``.
  public static var concerns: Self { Self("concerns") }
}
