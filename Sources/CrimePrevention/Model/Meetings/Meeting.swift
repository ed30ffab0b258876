/// A meeting of the council (möte, sammanträde): invitation and minutes in one.
///
/// A meeting that is only referred to is a stub: id, date and status.
public struct Meeting: RecordObject, Identifiable {
  /// The meeting's identifier.
  public var id: Identifier<Meeting>
  /// Its title.
  public var title: String?
  /// The day.
  public var date: CalendarDate
  /// When it starts.
  public var startsAt: TimeOfDay?
  /// When it ends.
  public var endsAt: TimeOfDay?
  /// How people meet.
  public var mode: Mode?
  /// Where.
  public var place: String?
  /// Whether it is planned, held or cancelled.
  public var status: Status
  /// Who leads it (ordförande).
  public var chair: Identifier<Person>?
  /// Who takes the notes (antecknat av).
  public var noteTaker: Identifier<Person>?
  /// Who was there and who wasn't (närvaro). Absent: not recorded.
  public var participants: [Participant]?
  /// The items, in order (ärenden).
  public var agenda: [AgendaItem]
  /// The earlier meeting whose notes it approves (föregående mötesanteckningar).
  public var approves: Identifier<Meeting>?
  /// Dates set for coming meetings (mötestider).
  public var nextMeetings: [NextMeeting]
  /// What the meeting was mainly about (tema). Since format 1.1.
  public var theme: String?
  /// The documents sent out for it or resulting from it. Since format 1.1.
  public var documents: [DocumentReference]
  /// The earlier meeting whose notes were placed on file (lades till handlingarna). Since format 1.1.
  public var filed: Identifier<Meeting>?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Meeting>,
    date: CalendarDate,
    status: Status,
    title: String? = nil,
    startsAt: TimeOfDay? = nil,
    endsAt: TimeOfDay? = nil,
    mode: Mode? = nil,
    place: String? = nil,
    sharing: Sharing? = nil,
    chair: Identifier<Person>? = nil,
    noteTaker: Identifier<Person>? = nil,
    participants: [Participant]? = nil,
    agenda: [AgendaItem] = [],
    approves: Identifier<Meeting>? = nil,
    nextMeetings: [NextMeeting] = [],
    theme: String? = nil,
    documents: [DocumentReference] = [],
    filed: Identifier<Meeting>? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.mode = mode
    self.place = place
    self.status = status
    self.chair = chair
    self.noteTaker = noteTaker
    self.participants = participants
    self.agenda = agenda
    self.approves = approves
    self.nextMeetings = nextMeetings
    self.theme = theme
    self.documents = documents
    self.filed = filed
    self.annotations = annotations
    if let sharing { self.sharing = sharing }
  }
}

extension Meeting: DescribedObject {
  package static var blank: Self { Self(id: "", date: .blank, status: .blank) }
  package static var kind: EntityKind.Known? { .meeting }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.meeting }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.date("date", \.date)
    visit.date("startsAt", \.startsAt)
    visit.date("endsAt", \.endsAt)
    visit.code("mode", \.mode)
    visit.text("place", \.place)
    visit.code("status", \.status)
    visit.reference("chair", \.chair)
    visit.reference("noteTaker", \.noteTaker)
    visit.children("participants", \.participants)
    visit.children("agenda", \.agenda)
    visit.reference("approves", \.approves)
    visit.children("nextMeetings", \.nextMeetings)
    visit.since(minor: 1) {
      $0.text("theme", \.theme)
      $0.children("documents", \.documents)
      $0.reference("filed", \.filed)
    }
  }
}

extension Meeting {
  /// How people meet.
  public struct Mode: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// In one room (fysiskt).
      case inPerson
      /// Online (digitalt).
      case digital
      /// Both (hybrid).
      case hybrid
    }

    /// In one room (fysiskt).
    public static let inPerson = Self(.inPerson)
    /// Online (digitalt).
    public static let digital = Self(.digital)
    /// Both (hybrid).
    public static let hybrid = Self(.hybrid)
  }

  /// Whether a meeting is planned, held or cancelled.
  public struct Status: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// To be held (planerat).
      case planned
      /// Held (genomfört).
      case held
      /// Not held (inställt).
      case cancelled
    }

    /// To be held (planerat).
    public static let planned = Self(.planned)
    /// Held (genomfört).
    public static let held = Self(.held)
    /// Not held (inställt).
    public static let cancelled = Self(.cancelled)
  }
}

/// A date set for a coming meeting (mötestid).
public struct NextMeeting: RecordObject {
  /// The day.
  public var date: CalendarDate
  /// When it starts.
  public var startsAt: TimeOfDay?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(date: CalendarDate, startsAt: TimeOfDay? = nil, annotations: Annotations = Annotations()) {
    self.date = date
    self.startsAt = startsAt
    self.annotations = annotations
  }
}

extension NextMeeting: DescribedObject {
  package static var blank: Self { Self(date: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("date", \.date)
    visit.date("startsAt", \.startsAt)
  }
}
