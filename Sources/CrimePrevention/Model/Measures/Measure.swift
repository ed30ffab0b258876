/// A measure (åtgärd, insats): something that is to be done to affect a cause.
public struct Measure: RecordObject, Identifiable {
  /// The measure's identifier.
  public var id: Identifier<Measure>
  /// Its title.
  public var title: String
  /// What each party undertakes (åtaganden).
  public var commitments: [Commitment]
  /// The prevention levels that it works on.
  public var levels: [PreventionLevel]
  /// Whether it is social or situational prevention.
  public var approaches: [PreventionApproach]
  /// The factors that it acts on.
  public var addresses: [Identifier<Factor>]
  /// The goals that it serves.
  public var goals: [Identifier<Goal>]
  /// Where it is carried out.
  public var areas: [Identifier<Area>]
  /// At which units it is carried out.
  public var units: [Identifier<CountedUnit>]
  /// The effect that the plan expects (förväntad effekt).
  public var expectedEffect: String?
  /// The channels used to tell about it (kommunikation).
  public var communication: [String]
  /// When it is carried out.
  public var period: CalendarInterval?
  /// How far its execution has come, as recorded.
  public var status: Status?
  /// Steps that are either done or not (hållpunkter).
  public var milestones: [Milestone]
  /// How often it takes place.
  public var cadence: Cadence?
  /// When it took place (genomförda tillfällen). Absent: not recorded. Present: complete up to the asking date, so
  /// empty means none.
  public var occurrences: [Occurrence]?
  /// Within which time cases are handled.
  public var deadline: Deadline?
  /// The cases handled. Absent: not recorded. Present: complete up to the asking date.
  public var cases: [TimedCase]?
  /// What it may cost.
  public var budget: Budget?
  /// What makes it measurable.
  public var targets: [Target]
  /// Whom it may be shown to; absent means nothing is recorded.
  public var sharing: Sharing?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Measure>,
    title: String,
    commitments: [Commitment] = [],
    levels: [PreventionLevel] = [],
    approaches: [PreventionApproach] = [],
    addresses: [Identifier<Factor>] = [],
    goals: [Identifier<Goal>] = [],
    areas: [Identifier<Area>] = [],
    units: [Identifier<CountedUnit>] = [],
    expectedEffect: String? = nil,
    communication: [String] = [],
    period: CalendarInterval? = nil,
    status: Status? = nil,
    milestones: [Milestone] = [],
    cadence: Cadence? = nil,
    occurrences: [Occurrence]? = nil,
    deadline: Deadline? = nil,
    cases: [TimedCase]? = nil,
    budget: Budget? = nil,
    targets: [Target] = [],
    sharing: Sharing? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.commitments = commitments
    self.levels = levels
    self.approaches = approaches
    self.addresses = addresses
    self.goals = goals
    self.areas = areas
    self.units = units
    self.expectedEffect = expectedEffect
    self.communication = communication
    self.period = period
    self.status = status
    self.milestones = milestones
    self.cadence = cadence
    self.occurrences = occurrences
    self.deadline = deadline
    self.cases = cases
    self.budget = budget
    self.targets = targets
    self.sharing = sharing
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [
    .id, .title, .commitments, .levels, .approaches, .addresses, .goals, .areas, .units, .expectedEffect,
    .communication, .period, .status, .milestones, .cadence, .occurrences, .deadline, .cases, .budget, .targets,
    .sharing,
  ]
}

extension Measure {
  /// How far a measure's execution has come, as recorded.
  public struct Status: OpenCode {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Not begun (planerad).
      case planned
      /// Under way (pågående).
      case ongoing
      /// Finished (avslutad).
      case completed
      /// Halted for now (pausad).
      case paused
      /// Will not be carried out (inställd).
      case cancelled
    }

    /// Not begun (planerad).
    public static let planned = Self(.planned)
    /// Under way (pågående).
    public static let ongoing = Self(.ongoing)
    /// Finished (avslutad).
    public static let completed = Self(.completed)
    /// Halted for now (pausad).
    public static let paused = Self(.paused)
    /// Will not be carried out (inställd).
    public static let cancelled = Self(.cancelled)
  }
}

extension FieldKey where Object == Measure {
  /// Key of ``Measure/id``.
  public static var id: Self { Self("id") }
  /// Key of ``Measure/title``.
  public static var title: Self { Self("title") }
  /// Key of ``Measure/commitments``.
  public static var commitments: Self { Self("commitments") }
  /// Key of ``Measure/levels``.
  public static var levels: Self { Self("levels") }
  /// Key of ``Measure/approaches``.
  public static var approaches: Self { Self("approaches") }
  /// Key of ``Measure/addresses``.
  public static var addresses: Self { Self("addresses") }
  /// Key of ``Measure/goals``.
  public static var goals: Self { Self("goals") }
  /// Key of ``Measure/areas``.
  public static var areas: Self { Self("areas") }
  /// Key of ``Measure/units``.
  public static var units: Self { Self("units") }
  /// Key of ``Measure/expectedEffect``.
  public static var expectedEffect: Self { Self("expectedEffect") }
  /// Key of ``Measure/communication``.
  public static var communication: Self { Self("communication") }
  /// Key of ``Measure/period``.
  public static var period: Self { Self("period") }
  /// Key of ``Measure/status``.
  public static var status: Self { Self("status") }
  /// Key of ``Measure/milestones``.
  public static var milestones: Self { Self("milestones") }
  /// Key of ``Measure/cadence``.
  public static var cadence: Self { Self("cadence") }
  /// Key of ``Measure/occurrences``.
  public static var occurrences: Self { Self("occurrences") }
  /// Key of ``Measure/deadline``.
  public static var deadline: Self { Self("deadline") }
  /// Key of ``Measure/cases``.
  public static var cases: Self { Self("cases") }
  /// Key of ``Measure/budget``.
  public static var budget: Self { Self("budget") }
  /// Key of ``Measure/targets``.
  public static var targets: Self { Self("targets") }
  /// Key of ``Measure/sharing``.
  public static var sharing: Self { Self("sharing") }
}
