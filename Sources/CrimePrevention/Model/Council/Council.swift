/// A local crime-prevention council (lokalt brottsförebyggande råd).
///
/// The council whose record this is: who leads it, who sits in it, what it has reported. The Act (2023:196) calls the
/// strategic forum *strategiskt råd* (10 §) and requires a coordination function (*samordningsfunktion*, 11 §).
public struct Council: RecordObject, Identifiable {
  /// The council's identifier.
  public var id: Identifier<Council>
  /// The council's name.
  public var name: String
  /// Which level the council works on; absent when the source doesn't say.
  public var kind: Kind?
  /// The municipality (kommun) whose area the council covers.
  public var municipality: Municipality
  /// The organization that leads the council (leds av); under the Act the municipality (10 §).
  public var ledBy: Identifier<Organization>?
  /// The coordination function (samordningsfunktion, 11 §): an organization, not an employee.
  public var coordinator: Identifier<Organization>?
  /// The office (kansli) that prepares the meetings.
  public var secretariat: Identifier<Organization>?
  /// The board that leads the municipality's work (13 §), usually kommunstyrelsen.
  public var responsibleBoard: Identifier<Organization>?
  /// The contact point (kontaktpunkt) for others, as text: an address, a telephone number.
  public var contact: String?
  /// Who sits in the council (ledamöter), seat by seat.
  public var memberships: [Membership]
  /// How many meetings a year the council has decided to hold.
  public var meetingsPerYear: Int?
  /// What the council's abbreviations mean (förkortningar): abbreviation to meaning. Abbreviations are local.
  public var glossary: [String: String]
  /// Reports to the municipal assembly (13 §).
  public var reports: [AssemblyReport]
  /// Information to residents and others (12 §): when and where.
  public var information: [Publication]
  /// Documents about the council, such as its rules of procedure. Since format 1.1.
  public var documents: [DocumentReference]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Council>,
    name: String,
    municipality: Municipality,
    kind: Kind? = nil,
    ledBy: Identifier<Organization>? = nil,
    coordinator: Identifier<Organization>? = nil,
    secretariat: Identifier<Organization>? = nil,
    responsibleBoard: Identifier<Organization>? = nil,
    contact: String? = nil,
    memberships: [Membership] = [],
    meetingsPerYear: Int? = nil,
    glossary: [String: String] = [:],
    reports: [AssemblyReport] = [],
    information: [Publication] = [],
    documents: [DocumentReference] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.municipality = municipality
    self.ledBy = ledBy
    self.coordinator = coordinator
    self.secretariat = secretariat
    self.responsibleBoard = responsibleBoard
    self.contact = contact
    self.memberships = memberships
    self.meetingsPerYear = meetingsPerYear
    self.glossary = glossary
    self.reports = reports
    self.information = information
    self.documents = documents
    self.annotations = annotations
  }
}

extension Council: DescribedObject {
  package static var blank: Self { Self(id: "", name: "", municipality: .blank) }
  package static var kind: EntityKind.Known? { .council }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("name", \.name)
    visit.code("kind", \.kind)
    visit.child("municipality", \.municipality)
    visit.reference("ledBy", \.ledBy)
    visit.reference("coordinator", \.coordinator)
    visit.reference("secretariat", \.secretariat)
    visit.reference("responsibleBoard", \.responsibleBoard)
    visit.text("contact", \.contact)
    visit.children("memberships", \.memberships)
    visit.figure("meetingsPerYear", \.meetingsPerYear)
    visit.texts("glossary", \.glossary)
    visit.children("reports", \.reports)
    visit.children("information", \.information)
    visit.since(minor: 1) {
      $0.children("documents", \.documents)
    }
  }
}

extension Council {
  /// The level a council works on.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Decides direction and resources (strategiskt råd).
      case strategic
      /// Plans and coordinates the work (operativt råd).
      case operational
      /// Works in a part of the municipality (lokalt råd).
      case local
    }

    /// Decides direction and resources (strategiskt råd).
    public static let strategic = Self(.strategic)
    /// Plans and coordinates the work (operativt råd).
    public static let operational = Self(.operational)
    /// Works in a part of the municipality (lokalt råd).
    public static let local = Self(.local)
  }
}

/// One seat in a council (plats): who, for which organization, in which role, when.
public struct Membership: RecordObject {
  /// Who holds the seat; absent for a vacant seat.
  public var person: Identifier<Person>?
  /// The organization that the seat belongs to.
  public var organization: Identifier<Organization>
  /// The role of the seat.
  public var role: Role
  /// Whether the person leads the organization's work (ledande befattning, 10 §); absent means unknown.
  public var leadingPosition: Bool?
  /// The member whom a substitute (ersättare) stands in for.
  public var substituteFor: Identifier<Person>?
  /// When the seat is held.
  public var period: CalendarInterval?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    organization: Identifier<Organization>,
    role: Role,
    person: Identifier<Person>? = nil,
    leadingPosition: Bool? = nil,
    substituteFor: Identifier<Person>? = nil,
    period: CalendarInterval? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.person = person
    self.organization = organization
    self.role = role
    self.leadingPosition = leadingPosition
    self.substituteFor = substituteFor
    self.period = period
    self.annotations = annotations
  }
}

extension Membership: DescribedObject {
  package static var blank: Self { Self(organization: "", role: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("person", \.person)
    visit.reference("organization", \.organization)
    visit.code("role", \.role)
    visit.flag("leadingPosition", \.leadingPosition)
    visit.reference("substituteFor", \.substituteFor)
    visit.child("period", \.period)
  }
}

extension Membership {
  /// The role of a seat in a council.
  public struct Role: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Leads the council (ordförande).
      case chair
      /// Leads it in the chair's absence (vice ordförande).
      case viceChair
      /// Ordinary member (ledamot).
      case member
      /// Takes a member's place (ersättare).
      case substitute
      /// Keeps the notes (sekreterare).
      case secretary
      /// Attached without being a member (adjungerad).
      case coopted
    }

    /// Leads the council (ordförande).
    public static let chair = Self(.chair)
    /// Leads it in the chair's absence (vice ordförande).
    public static let viceChair = Self(.viceChair)
    /// Ordinary member (ledamot).
    public static let member = Self(.member)
    /// Takes a member's place (ersättare).
    public static let substitute = Self(.substitute)
    /// Keeps the notes (sekreterare).
    public static let secretary = Self(.secretary)
    /// Attached without being a member (adjungerad).
    public static let coopted = Self(.coopted)
  }
}

/// A report from the responsible board to an assembly, usually kommunfullmäktige (13 § of the Act).
public struct AssemblyReport: RecordObject {
  /// The day of the report.
  public var on: CalendarDate
  /// Who received it.
  public var to: Identifier<Organization>
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(on: CalendarDate, to: Identifier<Organization>, annotations: Annotations = Annotations()) {
    self.on = on
    self.to = to
    self.annotations = annotations
  }
}

extension AssemblyReport: DescribedObject {
  package static var blank: Self { Self(on: .blank, to: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("on", \.on)
    visit.reference("to", \.to)
  }
}

/// Something made public: when and where (publicering).
public struct Publication: RecordObject {
  /// The day it was made public.
  public var on: CalendarDate
  /// Where: a web page, a meeting, a newspaper.
  public var `where`: String
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(on: CalendarDate, `where`: String, annotations: Annotations = Annotations()) {
    self.on = on
    self.where = `where`
    self.annotations = annotations
  }
}

extension Publication: DescribedObject {
  package static var blank: Self { Self(on: .blank, where: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("on", \.on)
    visit.text("where", \.where)
  }
}
