/// One seat in a council (plats): who, for which organization, in which role, when.
public struct Membership: RecordObject {
  /// Who holds the seat; absent for a vacant seat.
  public var person: Identifier<Person>?
  /// The organization that the seat belongs to.
  public var organization: Identifier<Organization>
  /// The role of the seat.
  public var role: Role
  /// Whether the person leads the organization's work (ledande ställning, 10 §); absent means unknown.
  public var leadingPosition: Bool?
  /// The member whom a substitute (ersättare) stands in for.
  public var substituteFor: Identifier<Person>?
  /// When the seat is held.
  public var period: CalendarInterval?
  /// Note, citation, and members that the format doesn't define.
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
    package enum Known: String, CaseIterable, Sendable {
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
