/// A plan (åtgärdsplan, handlingsplan, åtagandeplan) with focus areas, goals and measures.
///
/// The plan that the Act asks for (5 §) is of kind `measures`: a decided plan of the municipality's own measures.
public struct ActionPlan: RecordObject, Identifiable {
  /// The plan's identifier.
  public var id: Identifier<ActionPlan>
  /// Its title.
  public var title: String
  /// What sort of plan it is.
  public var kind: Kind
  /// The agreement that it carries out.
  public var agreement: Identifier<CooperationAgreement>?
  /// The situation picture that it builds on (5 §).
  public var situation: Identifier<SituationPicture>?
  /// Who decided it, and when.
  public var decision: PlanDecision?
  /// When it applies; absent when the source never dates it.
  public var period: CalendarInterval?
  /// The plan that it replaces.
  public var supersedes: Identifier<ActionPlan>?
  /// How often it is to be followed up.
  public var followUpCadence: Cadence?
  /// Its focus areas.
  public var focusAreas: [FocusArea]
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<ActionPlan>,
    title: String,
    kind: Kind,
    agreement: Identifier<CooperationAgreement>? = nil,
    situation: Identifier<SituationPicture>? = nil,
    decision: PlanDecision? = nil,
    period: CalendarInterval? = nil,
    supersedes: Identifier<ActionPlan>? = nil,
    followUpCadence: Cadence? = nil,
    focusAreas: [FocusArea] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.agreement = agreement
    self.situation = situation
    self.decision = decision
    self.period = period
    self.supersedes = supersedes
    self.followUpCadence = followUpCadence
    self.focusAreas = focusAreas
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [
    .id, .title, .kind, .agreement, .situation, .decision, .period, .supersedes, .followUpCadence, .focusAreas,
  ]
}

extension ActionPlan {
  /// What sort of plan.
  public struct Kind: OpenCode {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// A plan of measures (åtgärdsplan, 5 §).
      case measures
      /// A plan of activities (aktivitetsplan).
      case activity
      /// What each party undertakes (åtagandeplan).
      case commitment
      /// A longer-term policy document (program).
      case programme
    }

    /// A plan of measures (åtgärdsplan, 5 §).
    public static let measures = Self(.measures)
    /// A plan of activities (aktivitetsplan).
    public static let activity = Self(.activity)
    /// What each party undertakes (åtagandeplan).
    public static let commitment = Self(.commitment)
    /// A longer-term policy document (program).
    public static let programme = Self(.programme)
  }
}

extension FieldKey where Object == ActionPlan {
  /// Key of ``ActionPlan/id``.
  public static var id: Self { Self("id") }
  /// Key of ``ActionPlan/title``.
  public static var title: Self { Self("title") }
  /// Key of ``ActionPlan/kind``.
  public static var kind: Self { Self("kind") }
  /// Key of ``ActionPlan/agreement``.
  public static var agreement: Self { Self("agreement") }
  /// Key of ``ActionPlan/situation``.
  public static var situation: Self { Self("situation") }
  /// Key of ``ActionPlan/decision``.
  public static var decision: Self { Self("decision") }
  /// Key of ``ActionPlan/period``.
  public static var period: Self { Self("period") }
  /// Key of ``ActionPlan/supersedes``.
  public static var supersedes: Self { Self("supersedes") }
  /// Key of ``ActionPlan/followUpCadence``.
  public static var followUpCadence: Self { Self("followUpCadence") }
  /// Key of ``ActionPlan/focusAreas``.
  public static var focusAreas: Self { Self("focusAreas") }
}
