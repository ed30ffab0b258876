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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.id, .of, .period, .heldOn, .by, .meeting, .entries]
}

extension FieldKey where Object == FollowUp {
  /// Key of ``FollowUp/id``.
  public static var id: Self { Self("id") }
  /// Key of ``FollowUp/of``.
  public static var of: Self { Self("of") }
  /// Key of ``FollowUp/period``.
  public static var period: Self { Self("period") }
  /// Key of ``FollowUp/heldOn``.
  public static var heldOn: Self { Self("heldOn") }
  /// Key of ``FollowUp/by``.
  public static var by: Self { Self("by") }
  /// Key of ``FollowUp/meeting``.
  public static var meeting: Self { Self("meeting") }
  /// Key of ``FollowUp/entries``.
  public static var entries: Self { Self("entries") }
}
