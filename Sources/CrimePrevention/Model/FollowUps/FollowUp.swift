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
  /// Note, citation, and members that the format doesn't define.
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
