/// The decision on a plan (beslut).
public struct PlanDecision: RecordObject {
  /// The day of the decision.
  public var on: CalendarDate
  /// The body that decided.
  public var by: Identifier<Organization>
  /// The meeting at which it was decided.
  public var meeting: Identifier<Meeting>?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    on: CalendarDate,
    by: Identifier<Organization>,
    meeting: Identifier<Meeting>? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.on = on
    self.by = by
    self.meeting = meeting
    self.annotations = annotations
  }
}

extension PlanDecision: DescribedObject {
  package static var blank: Self { Self(on: .blank, by: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("on", \.on)
    visit.reference("by", \.by)
    visit.reference("meeting", \.meeting)
  }
}
