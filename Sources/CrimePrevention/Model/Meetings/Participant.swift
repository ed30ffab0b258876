/// One person at one meeting, as recorded (deltagare).
///
/// A fact about that meeting: it doesn't change when memberships change later.
public struct Participant: RecordObject {
  /// Who.
  public var person: Identifier<Person>
  /// For which organization, when stated.
  public var organization: Identifier<Organization>?
  /// In which capacity, when stated.
  public var capacity: Capacity?
  /// Whether the person was there.
  public var attendance: Attendance
  /// The member in whose place a substitute sat.
  public var substituteFor: Identifier<Person>?
  /// For partial attendance: from and through which items.
  public var items: AgendaSpan?
  /// Why, in words: above all what makes an attendance uncertain.
  public var reason: String?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    person: Identifier<Person>,
    attendance: Attendance,
    organization: Identifier<Organization>? = nil,
    capacity: Capacity? = nil,
    substituteFor: Identifier<Person>? = nil,
    items: AgendaSpan? = nil,
    reason: String? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.person = person
    self.organization = organization
    self.capacity = capacity
    self.attendance = attendance
    self.substituteFor = substituteFor
    self.items = items
    self.reason = reason
    self.annotations = annotations
  }
}

extension Participant: DescribedObject {
  package static var blank: Self { Self(person: "", attendance: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("person", \.person)
    visit.reference("organization", \.organization)
    visit.code("capacity", \.capacity)
    visit.code("attendance", \.attendance)
    visit.reference("substituteFor", \.substituteFor)
    visit.child("items", \.items)
    visit.text("reason", \.reason)
  }
}

extension Participant {
  /// In which capacity a person takes part.
  public struct Capacity: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// A member (ledamot).
      case member
      /// In a member's place (ersättare).
      case substitute
      /// Attached to the meeting (adjungerad).
      case coopted
      /// Invited to speak or listen (gäst, inbjuden föredragande).
      case guest
      /// An official (tjänsteperson).
      case staff
    }

    /// A member (ledamot).
    public static let member = Self(.member)
    /// In a member's place (ersättare).
    public static let substitute = Self(.substitute)
    /// Attached to the meeting (adjungerad).
    public static let coopted = Self(.coopted)
    /// Invited to speak or listen (gäst, inbjuden föredragande).
    public static let guest = Self(.guest)
    /// An official (tjänsteperson).
    public static let staff = Self(.staff)
  }

  /// Whether a person was there.
  public struct Attendance: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Listed and not marked as absent (närvarande).
      case present
      /// Marked or reported absent (frånvarande).
      case absent
      /// There for a part (del av mötet).
      case partial
      /// The mark can't be read reliably (oklart).
      case uncertain
    }

    /// Listed and not marked as absent (närvarande).
    public static let present = Self(.present)
    /// Marked or reported absent (frånvarande).
    public static let absent = Self(.absent)
    /// There for a part (del av mötet).
    public static let partial = Self(.partial)
    /// The mark can't be read reliably (oklart).
    public static let uncertain = Self(.uncertain)
  }
}
