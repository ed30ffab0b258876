/// A follow-up (uppföljning) by people: what they found, entry by entry.
public struct FollowUp: RecordObject, Identifiable {
  /// The follow-up's identifier.
  public var id: Identifier<FollowUp>
  /// What is followed up: a plan, an agreement, a promise.
  public var of: Reference
  /// The period followed up; absent when not stated. Format 1.0 requires it.
  public var period: ReportingPeriod?
  /// The day it was held.
  public var heldOn: CalendarDate?
  /// Who followed up.
  public var by: Identifier<Organization>?
  /// The meeting at which it was presented.
  public var meeting: Identifier<Meeting>?
  /// What was found.
  public var entries: [FollowUpEntry]
  /// Whether it is planned or held; absent means unknown. Since format 1.1.
  public var status: Status?
  /// Where it can be read. Since format 1.1.
  public var documents: [DocumentReference]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<FollowUp>,
    of: Reference,
    period: ReportingPeriod? = nil,
    heldOn: CalendarDate? = nil,
    by: Identifier<Organization>? = nil,
    meeting: Identifier<Meeting>? = nil,
    entries: [FollowUpEntry] = [],
    status: Status? = nil,
    documents: [DocumentReference] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.of = of
    self.period = period
    self.heldOn = heldOn
    self.by = by
    self.meeting = meeting
    self.entries = entries
    self.status = status
    self.documents = documents
    self.annotations = annotations
  }
}

extension FollowUp: DescribedObject {
  package static var blank: Self { Self(id: "", of: .blank) }
  package static var kind: EntityKind.Known? { .followUp }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.child("of", \.of)
    visit.period("period", \.period)
    visit.date("heldOn", \.heldOn)
    visit.reference("by", \.by)
    visit.reference("meeting", \.meeting)
    visit.children("entries", \.entries)
    visit.since(minor: 1) {
      $0.code("status", \.status)
      $0.children("documents", \.documents)
    }
  }
}

extension FollowUp {
  /// The date of the follow-up: the day on which it was held, else the last day of the period followed up; `nil` when
  /// it is only planned, and when neither is stated.
  package var day: CalendarDate? { status == .planned ? nil : heldOn ?? period?.last }

  /// The period that it counts in: the one followed up, else the day on which it was held; `nil` as for ``day``.
  var countedPeriod: ReportingPeriod? {
    guard let day else { return nil }
    return period ?? ReportingPeriod(day: day)
  }
}

extension FollowUp {
  /// Whether a follow-up is planned or held.
  public struct Status: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// To be held (planerad).
      case planned
      /// Held (genomförd).
      case held
    }

    /// To be held (planerad).
    public static let planned = Self(.planned)
    /// Held (genomförd).
    public static let held = Self(.held)
  }
}

/// What a follow-up found about one thing.
public struct FollowUpEntry: RecordObject {
  /// What the entry is about.
  public var subject: Reference
  /// The commitment as the follow-up words it; a difference from the original is worth knowing.
  public var restated: String?
  /// The verdict that people recorded, as opposed to a computed one.
  public var verdict: RecordedVerdict
  /// The figure reported, in the indicator's unit.
  public var value: Double?
  /// Why.
  public var comment: String?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    subject: Reference,
    verdict: RecordedVerdict,
    restated: String? = nil,
    value: Double? = nil,
    comment: String? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.subject = subject
    self.restated = restated
    self.verdict = verdict
    self.value = value
    self.comment = comment
    self.annotations = annotations
  }
}

extension FollowUpEntry: DescribedObject {
  package static var blank: Self { Self(subject: .blank, verdict: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.child("subject", \.subject)
    visit.text("restated", \.restated)
    visit.code("verdict", \.verdict)
    visit.figure("value", \.value)
    visit.text("comment", \.comment)
  }
}

extension FollowUpEntry {
  /// The verdict that people recorded (bedömning).
  public struct RecordedVerdict: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Reached (uppfyllt).
      case met
      /// Reached in part (delvis uppfyllt).
      case partlyMet
      /// Not reached (ej uppfyllt).
      case notMet
      /// Under way (pågår).
      case ongoing
      /// Can't be assessed (kan inte bedömas).
      case notAssessable
    }

    /// Reached (uppfyllt).
    public static let met = Self(.met)
    /// Reached in part (delvis uppfyllt).
    public static let partlyMet = Self(.partlyMet)
    /// Not reached (ej uppfyllt).
    public static let notMet = Self(.notMet)
    /// Under way (pågår).
    public static let ongoing = Self(.ongoing)
    /// Can't be assessed (kan inte bedömas).
    public static let notAssessable = Self(.notAssessable)
  }
}
