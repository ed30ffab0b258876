/// An item of a meeting (ärende).
public struct AgendaItem: RecordObject, Identifiable {
  /// The item's identifier, unique within its meeting.
  public var id: Identifier<AgendaItem>
  /// Its title.
  public var title: String
  /// What sort of item it is.
  public var kind: Kind?
  /// What was said, in short (omfattning, notering).
  public var summary: String?
  /// Who presents it (föredragande).
  public var presenters: [Presenter]
  /// Its planned length, in minutes.
  public var minutes: Int?
  /// When it starts.
  public var startsAt: TimeOfDay?
  /// What was decided.
  public var decisions: [MeetingDecision]
  /// What is to be done (återrapportering, uppdrag).
  public var actions: [MeetingAction]
  /// What it is about.
  public var concerns: [Reference]
  /// The documents that belong to the item. Since format 1.1.
  public var documents: [DocumentReference]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<AgendaItem>,
    title: String,
    kind: Kind? = nil,
    summary: String? = nil,
    presenters: [Presenter] = [],
    minutes: Int? = nil,
    startsAt: TimeOfDay? = nil,
    decisions: [MeetingDecision] = [],
    actions: [MeetingAction] = [],
    concerns: [Reference] = [],
    sharing: Sharing? = nil,
    documents: [DocumentReference] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.summary = summary
    self.presenters = presenters
    self.minutes = minutes
    self.startsAt = startsAt
    self.decisions = decisions
    self.actions = actions
    self.concerns = concerns
    self.documents = documents
    self.annotations = annotations
    if let sharing { self.sharing = sharing }
  }
}

extension AgendaItem: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .agendaItem }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.agendaItem }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.code("kind", \.kind)
    visit.text("summary", \.summary)
    visit.children("presenters", \.presenters)
    visit.figure("minutes", \.minutes)
    visit.date("startsAt", \.startsAt)
    visit.children("decisions", \.decisions)
    visit.children("actions", \.actions)
    visit.children("concerns", \.concerns)
    visit.since(minor: 1) {
      $0.children("documents", \.documents)
    }
  }
}

extension AgendaItem {
  /// What sort of item.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Opening and formalities.
      case opening
      /// A report (rapport).
      case report
      /// Information.
      case information
      /// A discussion (diskussion).
      case discussion
      /// A matter to decide (beslut).
      case decision
      /// Anything else (övriga frågor).
      case other
    }

    /// Opening and formalities.
    public static let opening = Self(.opening)
    /// A report (rapport).
    public static let report = Self(.report)
    /// Information.
    public static let information = Self(.information)
    /// A discussion (diskussion).
    public static let discussion = Self(.discussion)
    /// A matter to decide (beslut).
    public static let decision = Self(.decision)
    /// Anything else (övriga frågor).
    public static let other = Self(.other)
  }
}

/// Who presents an item (föredragande): a person, an organization, or both.
public struct Presenter: RecordObject {
  /// The person.
  public var person: Identifier<Person>?
  /// The organization.
  public var organization: Identifier<Organization>?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    person: Identifier<Person>? = nil,
    organization: Identifier<Organization>? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.person = person
    self.organization = organization
    self.annotations = annotations
  }
}

extension Presenter: DescribedObject {
  package static var blank: Self { Self() }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("person", \.person)
    visit.reference("organization", \.organization)
  }
}

/// A part of an agenda, from one item through another.
public struct AgendaSpan: RecordObject {
  /// The first item.
  public var from: Identifier<AgendaItem>
  /// The last item, inclusive.
  public var through: Identifier<AgendaItem>
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(from: Identifier<AgendaItem>, through: Identifier<AgendaItem>, annotations: Annotations = Annotations()) {
    self.from = from
    self.through = through
    self.annotations = annotations
  }
}

extension AgendaSpan: DescribedObject {
  package static var blank: Self { Self(from: "", through: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("from", \.from)
    visit.reference("through", \.through)
  }
}

/// A decision taken at a meeting (beslut).
public struct MeetingDecision: RecordObject {
  /// The decision in words.
  public var text: String
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(text: String, annotations: Annotations = Annotations()) {
    self.text = text
    self.annotations = annotations
  }
}

extension MeetingDecision: DescribedObject {
  package static var blank: Self { Self(text: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.text("text", \.text)
  }
}
