/// A situation picture (lägesbild): the weighed judgement of crime in an area (4 § of the Act).
///
/// Its three statutory parts are ``mapping``, ``otherInformation`` and ``analysis``.
public struct SituationPicture: RecordObject, Identifiable {
  /// The picture's identifier.
  public var id: Identifier<SituationPicture>
  /// Its title.
  public var title: String
  /// When it was last updated (6 §: at least every second year).
  public var updatedOn: CalendarDate?
  /// The time that it describes.
  public var covers: CalendarInterval?
  /// The mapping of crime, its extent and consequences (kartläggning).
  public var mapping: String?
  /// Other information of significance (annan information).
  public var otherInformation: String?
  /// The analysis of both (analys).
  public var analysis: String?
  /// The problems described.
  public var problems: [Problem]
  /// Whose picture it is, or its subject; absent means the municipality's. Since format 1.1.
  public var kind: Kind?
  /// Who has made it. Since format 1.1.
  public var by: [Identifier<Organization>]
  /// Where it can be read. Since format 1.1.
  public var documents: [DocumentReference]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<SituationPicture>,
    title: String,
    updatedOn: CalendarDate? = nil,
    covers: CalendarInterval? = nil,
    mapping: String? = nil,
    otherInformation: String? = nil,
    analysis: String? = nil,
    problems: [Problem] = [],
    kind: Kind? = nil,
    by: [Identifier<Organization>] = [],
    documents: [DocumentReference] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.updatedOn = updatedOn
    self.covers = covers
    self.mapping = mapping
    self.otherInformation = otherInformation
    self.analysis = analysis
    self.problems = problems
    self.kind = kind
    self.by = by
    self.documents = documents
    self.annotations = annotations
  }
}

extension SituationPicture: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .situation }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.situation }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.date("updatedOn", \.updatedOn)
    visit.child("covers", \.covers)
    visit.text("mapping", \.mapping)
    visit.text("otherInformation", \.otherInformation)
    visit.text("analysis", \.analysis)
    visit.children("problems", \.problems)
    visit.since(minor: 1) {
      $0.code("kind", \.kind)
      $0.references("by", \.by)
      $0.children("documents", \.documents)
    }
  }
}

extension SituationPicture {
  /// Whose picture it is, or its subject.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// The municipality's own, which the Act requires (kommunens lägesbild).
      case municipal
      /// The police's (polisens lägesbild).
      case police
      /// Of police and municipality together (gemensam lägesbild).
      case joint
      /// Of one subject, such as unsafe places (tematisk).
      case thematic
      /// A weekly or monthly one (återkommande, veckovis).
      case recurring
    }

    /// The municipality's own, which the Act requires (kommunens lägesbild).
    public static let municipal = Self(.municipal)
    /// The police's (polisens lägesbild).
    public static let police = Self(.police)
    /// Of police and municipality together (gemensam lägesbild).
    public static let joint = Self(.joint)
    /// Of one subject, such as unsafe places (tematisk).
    public static let thematic = Self(.thematic)
    /// A weekly or monthly one (återkommande, veckovis).
    public static let recurring = Self(.recurring)
  }
}

/// A problem (problem, problembild) in a situation picture, with its causes.
public struct Problem: RecordObject, Identifiable {
  /// The problem's identifier, unique within its situation picture.
  public var id: Identifier<Problem>
  /// The problem in a few words.
  public var title: String
  /// The problem described.
  public var description: String?
  /// Its place in the order of priority; 1 is first. Absent when not prioritised.
  public var priority: Int?
  /// The factors that explain it (orsaker).
  public var causes: [Identifier<Factor>]
  /// Where it occurs.
  public var areas: [Identifier<Area>]
  /// What measures it.
  public var indicators: [Identifier<Indicator>]
  /// The dialogues in which it was raised.
  public var dialogues: [Identifier<CitizenDialogue>]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Problem>,
    title: String,
    description: String? = nil,
    priority: Int? = nil,
    causes: [Identifier<Factor>] = [],
    areas: [Identifier<Area>] = [],
    indicators: [Identifier<Indicator>] = [],
    dialogues: [Identifier<CitizenDialogue>] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.priority = priority
    self.causes = causes
    self.areas = areas
    self.indicators = indicators
    self.dialogues = dialogues
    self.annotations = annotations
  }
}

extension Problem: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .problem }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.text("description", \.description)
    visit.figure("priority", \.priority)
    visit.references("causes", \.causes)
    visit.references("areas", \.areas)
    visit.references("indicators", \.indicators)
    visit.references("dialogues", \.dialogues)
  }
}

/// A risk or protective factor (risk- eller skyddsfaktor) from the cause analysis (orsaksanalys).
public struct Factor: RecordObject, Identifiable {
  /// The factor's identifier.
  public var id: Identifier<Factor>
  /// What the factor is.
  public var name: String
  /// Whether it raises or lowers risk.
  public var kind: Kind
  /// Note, citation, sharing, and members that the format doesn't define.
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
  /// Whether a factor raises or lowers risk.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
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
