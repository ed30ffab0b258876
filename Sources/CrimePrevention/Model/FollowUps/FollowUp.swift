/// A follow-up (uppföljning) by people: what they found, entry by entry.
public struct FollowUp: RecordObject, Identifiable {
  /// The follow-up's identifier.
  public var id: Identifier<FollowUp>
  /// What is followed up: a plan, an agreement, a promise.
  public var of: Reference
  /// The time followed up.
  public var period: ReportingPeriod
  /// The day it was held.
  public var heldOn: CalendarDate?
  /// Who followed up.
  public var by: Identifier<Organization>?
  /// The meeting at which it was presented.
  public var meeting: Identifier<Meeting>?
  /// What was found.
  public var entries: [FollowUpEntry]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<FollowUp>,
    of: Reference,
    period: ReportingPeriod,
    heldOn: CalendarDate? = nil,
    by: Identifier<Organization>? = nil,
    meeting: Identifier<Meeting>? = nil,
    entries: [FollowUpEntry] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.of = of
    self.period = period
    self.heldOn = heldOn
    self.by = by
    self.meeting = meeting
    self.entries = entries
    self.annotations = annotations
  }
}

extension FollowUp: DescribedObject {
  package static var blank: Self { Self(id: "", of: .blank, period: .blank) }
  package static var kind: EntityKind.Known? { .followUp }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.child("of", \.of)
    visit.period("period", \.period)
    visit.date("heldOn", \.heldOn)
    visit.reference("by", \.by)
    visit.reference("meeting", \.meeting)
    visit.children("entries", \.entries)
  }
}

/// What a follow-up found about one thing.
public struct FollowUpEntry: RecordObject {
  /// What the entry is about.
  public var subject: Reference
  /// The commitment as the follow-up words it; a difference from the original is worth knowing.
  public var restated: String?
  /// The people's own verdict. Computed verdicts are another matter.
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
