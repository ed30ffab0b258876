/// The kind of thing that a ``Reference`` names.
public struct EntityKind: OpenCode, CodeValue {
  /// The code as written in the record.
  public let rawValue: String

  /// Makes a kind from any code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The kinds that this version of the format knows.
  public enum Known: String, CaseIterable, Sendable {
    /// The record as a whole.
    case record
    /// A ``Council``.
    case council
    /// An ``Organization``.
    case organization
    /// A ``Person``.
    case person
    /// An ``Area``.
    case area
    /// A ``CountedUnit``.
    case unit
    /// A ``Factor``.
    case factor
    /// A ``SituationPicture``.
    case situation
    /// A ``Problem`` of a situation picture.
    case problem
    /// A ``CitizenDialogue``.
    case dialogue
    /// A ``CooperationAgreement``.
    case agreement
    /// An ``Indicator``.
    case indicator
    /// An ``ActionPlan``.
    case plan
    /// A ``FocusArea``.
    case focusArea
    /// A ``Goal``.
    case goal
    /// A ``Target``.
    case target
    /// A ``Measure``.
    case measure
    /// A ``Milestone`` of a measure.
    case milestone
    /// A ``CitizenPromise``.
    case promise
    /// A ``Meeting``.
    case meeting
    /// An ``AgendaItem`` of a meeting.
    case agendaItem
    /// A ``FollowUp``.
    case followUp
    /// A ``PreventionMethod``. Since format 1.1.
    case method
    /// An ``Evaluation``. Since format 1.1.
    case evaluation
  }

  /// The record as a whole.
  public static let record = Self(.record)
  /// A ``Council``.
  public static let council = Self(.council)
  /// An ``Organization``.
  public static let organization = Self(.organization)
  /// A ``Person``.
  public static let person = Self(.person)
  /// An ``Area``.
  public static let area = Self(.area)
  /// A ``CountedUnit``.
  public static let unit = Self(.unit)
  /// A ``Factor``.
  public static let factor = Self(.factor)
  /// A ``SituationPicture``.
  public static let situation = Self(.situation)
  /// A ``Problem`` of a situation picture.
  public static let problem = Self(.problem)
  /// A ``CitizenDialogue``.
  public static let dialogue = Self(.dialogue)
  /// A ``CooperationAgreement``.
  public static let agreement = Self(.agreement)
  /// An ``Indicator``.
  public static let indicator = Self(.indicator)
  /// An ``ActionPlan``.
  public static let plan = Self(.plan)
  /// A ``FocusArea``.
  public static let focusArea = Self(.focusArea)
  /// A ``Goal``.
  public static let goal = Self(.goal)
  /// A ``Target``.
  public static let target = Self(.target)
  /// A ``Measure``.
  public static let measure = Self(.measure)
  /// A ``Milestone`` of a measure.
  public static let milestone = Self(.milestone)
  /// A ``CitizenPromise``.
  public static let promise = Self(.promise)
  /// A ``Meeting``.
  public static let meeting = Self(.meeting)
  /// An ``AgendaItem`` of a meeting.
  public static let agendaItem = Self(.agendaItem)
  /// A ``FollowUp``.
  public static let followUp = Self(.followUp)
  /// A ``PreventionMethod``. Since format 1.1.
  public static let method = Self(.method)
  /// An ``Evaluation``. Since format 1.1.
  public static let evaluation = Self(.evaluation)
}

extension EntityKind.Known {
  /// Whether identifiers of this kind are unique only within the object that contains these.
  var isUniqueWithinParent: Bool {
    switch self {
    case .milestone, .problem, .agendaItem: true
    default: false
    }
  }
}

/// Names anything in a record by kind and identifier (hänvisning).
///
/// A reference of the kind `record` has no identifier.
public struct Reference: RecordObject {
  /// What sort of thing is named.
  public var kind: EntityKind
  /// Its identifier; absent for the record itself.
  public var id: String?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(kind: EntityKind, id: String? = nil, annotations: Annotations = Annotations()) {
    self.kind = kind
    self.id = id
    self.annotations = annotations
  }
}

extension Reference: DescribedObject {
  package static var blank: Self { Self(kind: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.code("kind", \.kind)
    visit.reference("id", \.id, of: \.namedKind)
  }

  private var namedKind: EntityKind? { kind }
}
