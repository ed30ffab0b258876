/// A step that is either done or not (steg, delsteg).
public struct Milestone: RecordObject, Identifiable {
  /// The milestone's identifier, unique within its measure.
  public var id: Identifier<Milestone>
  /// What is to be done.
  public var title: String
  /// When: by the last day of this period.
  public var due: ReportingPeriod?
  /// The day it was done; absent when it isn't recorded as done.
  public var doneOn: CalendarDate?
  /// The milestone of the same measure that comes first.
  public var after: Identifier<Milestone>?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Milestone>,
    title: String,
    due: ReportingPeriod? = nil,
    doneOn: CalendarDate? = nil,
    after: Identifier<Milestone>? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.due = due
    self.doneOn = doneOn
    self.after = after
    self.annotations = annotations
  }
}

extension Milestone: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .milestone }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.period("due", \.due)
    visit.date("doneOn", \.doneOn)
    visit.reference("after", \.after)
  }
}
