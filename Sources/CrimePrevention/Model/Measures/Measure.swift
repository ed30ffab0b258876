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
  /// The channels used to communicate it (kommunikation).
  public var communication: [String]
  /// When it is carried out.
  public var period: CalendarInterval?
  /// How far its execution has come, as recorded.
  public var status: Status?
  /// Steps that are either done or not (steg).
  public var milestones: [Milestone]
  /// How often it takes place.
  public var cadence: Cadence?
  /// When it took place (genomförda tillfällen). Absent: not recorded. Present: complete up to the asking date, so
  /// empty means none.
  public var occurrences: [Occurrence]?
  /// The time within which cases are handled.
  public var deadline: Deadline?
  /// The cases handled. Absent: not recorded. Present: complete up to the asking date.
  public var cases: [TimedCase]?
  /// What it may cost.
  public var budget: Budget?
  /// What makes it measurable.
  public var targets: [Target]
  /// What it has cost. Since format 1.1.
  public var spent: [Expenditure]
  /// The methods that it uses. Since format 1.1.
  public var methods: [Identifier<PreventionMethod>]
  /// Whom it is meant for. Since format 1.1.
  public var targetGroups: [TargetGroup]
  /// The day through which all that was done in it is recorded. Since format 1.1.
  public var recordedThrough: CalendarDate?
  /// Note, citation, sharing, and members that the format doesn't define.
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
    spent: [Expenditure] = [],
    methods: [Identifier<PreventionMethod>] = [],
    targetGroups: [TargetGroup] = [],
    recordedThrough: CalendarDate? = nil,
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
    self.spent = spent
    self.methods = methods
    self.targetGroups = targetGroups
    self.recordedThrough = recordedThrough
    self.annotations = annotations
    if let sharing { self.sharing = sharing }
  }
}

extension Measure: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .measure }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.measure }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.children("commitments", \.commitments)
    visit.codes("levels", \.levels)
    visit.codes("approaches", \.approaches)
    visit.references("addresses", \.addresses)
    visit.references("goals", \.goals)
    visit.references("areas", \.areas)
    visit.references("units", \.units)
    visit.text("expectedEffect", \.expectedEffect)
    visit.texts("communication", \.communication)
    visit.child("period", \.period)
    visit.code("status", \.status)
    visit.children("milestones", \.milestones)
    visit.child("cadence", \.cadence)
    visit.children("occurrences", \.occurrences)
    visit.child("deadline", \.deadline)
    visit.children("cases", \.cases)
    visit.child("budget", \.budget)
    visit.children("targets", \.targets)
    visit.since(minor: 1) {
      $0.children("spent", \.spent)
      $0.references("methods", \.methods)
      $0.children("targetGroups", \.targetGroups)
      $0.date("recordedThrough", \.recordedThrough)
    }
  }
}

extension Measure {
  /// How far a measure's execution has come, as recorded.
  public struct Status: OpenCode, CodeValue {
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
      /// Completed (slutförd).
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
    /// Completed (slutförd).
    public static let completed = Self(.completed)
    /// Halted for now (pausad).
    public static let paused = Self(.paused)
    /// Will not be carried out (inställd).
    public static let cancelled = Self(.cancelled)
  }
}

/// Whom prevention is directed at (preventionsnivå).
///
/// One of three independent axes of a measure: level, ``PreventionApproach`` and the factors it addresses. The Swedish
/// synonym *indikativ* reads as ``indicated``.
public struct PreventionLevel: OpenCode, CodeValue {
  /// The code as written in the record; the synonym is written as `indicated`.
  public let rawValue: String

  /// Makes a level from any code; `indikativ` gives ``indicated``.
  public init(rawValue: String) {
    self.rawValue = rawValue == "indikativ" ? Known.indicated.rawValue : rawValue
  }

  /// The levels that this version of the format knows.
  public enum Known: String, CaseIterable, Sendable {
    /// Directed at everyone (universell, primär).
    case universal
    /// Directed at groups or places with raised risk (selektiv, sekundär).
    case selective
    /// Directed at those who already have the problem (indikerad, indikativ, tertiär).
    case indicated
  }

  /// Directed at everyone (universell, primär).
  public static let universal = Self(.universal)
  /// Directed at groups or places with raised risk (selektiv, sekundär).
  public static let selective = Self(.selective)
  /// Directed at those who already have the problem (indikerad, indikativ, tertiär).
  public static let indicated = Self(.indicated)
}

/// How prevention works: on people's inclination, or on the situation (social eller situationell prevention).
public struct PreventionApproach: OpenCode, CodeValue {
  /// The code as written in the record.
  public let rawValue: String

  /// Makes an approach from any code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The approaches that this version of the format knows.
  public enum Known: String, CaseIterable, Sendable {
    /// Reduces people's inclination to commit crime (social prevention).
    case social
    /// Makes crime harder, riskier or less rewarding at the place (situationell prevention).
    case situational
  }

  /// Reduces people's inclination to commit crime (social prevention).
  public static let social = Self(.social)
  /// Makes crime harder, riskier or less rewarding at the place (situationell prevention).
  public static let situational = Self(.situational)
}

/// What one party undertakes in a measure (åtagande).
public struct Commitment: RecordObject {
  /// The party.
  public var organization: Identifier<Organization>
  /// What it undertakes, in words.
  public var text: String
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(organization: Identifier<Organization>, text: String, annotations: Annotations = Annotations()) {
    self.organization = organization
    self.text = text
    self.annotations = annotations
  }
}

extension Commitment: DescribedObject {
  package static var blank: Self { Self(organization: "", text: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("organization", \.organization)
    visit.text("text", \.text)
  }
}

/// What a measure may cost (budget).
public struct Budget: RecordObject {
  /// The amount, in ``currency``.
  public var amount: Double
  /// The currency's code, such as `SEK`.
  public var currency: String
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(amount: Double, currency: String, annotations: Annotations = Annotations()) {
    self.amount = amount
    self.currency = currency
    self.annotations = annotations
  }
}

extension Budget: DescribedObject {
  package static var blank: Self { Self(amount: 0, currency: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.figure("amount", \.amount)
    visit.symbol("currency", \.currency)
  }
}
