/// A plan (åtgärdsplan, handlingsplan, åtagandeplan) with focus areas, goals and measures.
///
/// The plan that the Act requires (5 §) is of kind `measures`: a decided plan of the municipality's own measures.
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
  /// How far the plan itself has come. Since format 1.1.
  public var status: Status?
  /// The day through which all that was done within it is recorded. Since format 1.1.
  public var recordedThrough: CalendarDate?
  /// Where it can be read. Since format 1.1.
  public var documents: [DocumentReference]
  /// Note, citation, sharing, and members that the format doesn't define.
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
    status: Status? = nil,
    recordedThrough: CalendarDate? = nil,
    documents: [DocumentReference] = [],
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
    self.status = status
    self.recordedThrough = recordedThrough
    self.documents = documents
    self.annotations = annotations
  }
}

extension ActionPlan: DescribedObject {
  package static var blank: Self { Self(id: "", title: "", kind: .blank) }
  package static var kind: EntityKind.Known? { .plan }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.plan }
  package var isOnlyReferredTo: Bool { status == .referred }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.code("kind", \.kind)
    visit.reference("agreement", \.agreement)
    visit.reference("situation", \.situation)
    visit.child("decision", \.decision)
    visit.child("period", \.period)
    visit.reference("supersedes", \.supersedes)
    visit.child("followUpCadence", \.followUpCadence)
    visit.children("focusAreas", \.focusAreas)
    visit.since(minor: 1) {
      $0.code("status", \.status)
      $0.date("recordedThrough", \.recordedThrough)
      $0.children("documents", \.documents)
    }
  }
}

extension ActionPlan {
  /// What sort of plan.
  public struct Kind: OpenCode, CodeValue {
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

extension ActionPlan {
  /// How far a plan itself has come.
  public struct Status: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Only referred to: what it holds is recorded elsewhere (hänvisad till).
      case referred
      /// A proposal (utkast).
      case draft
      /// Decided (beslutad).
      case decided
      /// No longer in force (avslutad).
      case ended
    }

    /// Only referred to: what it holds is recorded elsewhere (hänvisad till).
    public static let referred = Self(.referred)
    /// A proposal (utkast).
    public static let draft = Self(.draft)
    /// Decided (beslutad).
    public static let decided = Self(.decided)
    /// No longer in force (avslutad).
    public static let ended = Self(.ended)
  }
}

/// The decision on a plan (beslut).
public struct PlanDecision: RecordObject {
  /// The day of the decision.
  public var on: CalendarDate
  /// The body that decided.
  public var by: Identifier<Organization>
  /// The meeting at which it was decided.
  public var meeting: Identifier<Meeting>?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    on: CalendarDate,
    by: Identifier<Organization>,
    meeting: Identifier<Meeting>? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.on = on
    self.by = by
    self.meeting = meeting
    self.annotations = annotations
  }
}

extension PlanDecision: DescribedObject {
  package static var blank: Self { Self(on: .blank, by: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("on", \.on)
    visit.reference("by", \.by)
    visit.reference("meeting", \.meeting)
  }
}

/// A field of work in a plan (prioriterat område, insatsområde).
public struct FocusArea: RecordObject, Identifiable {
  /// The focus area's identifier.
  public var id: Identifier<FocusArea>
  /// Its title.
  public var title: String
  /// The problem that it answers.
  public var problem: Identifier<Problem>?
  /// What it is about.
  public var description: String?
  /// What is to be achieved.
  public var goals: [Goal]
  /// What is to be done.
  public var measures: [Measure]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<FocusArea>,
    title: String,
    problem: Identifier<Problem>? = nil,
    description: String? = nil,
    goals: [Goal] = [],
    measures: [Measure] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.problem = problem
    self.description = description
    self.goals = goals
    self.measures = measures
    self.annotations = annotations
  }
}

extension FocusArea: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .focusArea }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.focusArea }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.reference("problem", \.problem)
    visit.text("description", \.description)
    visit.children("goals", \.goals)
    visit.children("measures", \.measures)
  }
}
