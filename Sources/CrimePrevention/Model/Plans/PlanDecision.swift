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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.on, .by, .meeting]
}

extension FieldKey where Object == PlanDecision {
  /// Key of ``PlanDecision/on``.
  public static var on: Self { Self("on") }
  /// Key of ``PlanDecision/by``.
  public static var by: Self { Self("by") }
  /// Key of ``PlanDecision/meeting``.
  public static var meeting: Self { Self("meeting") }
}
