/// Something that a meeting wants done (uppdrag, åtgärdspunkt).
public struct MeetingAction: RecordObject {
  /// What is to be done.
  public var text: String
  /// Who is to do it: an organization or a person.
  public var owner: Reference?
  /// When.
  public var due: ActionDue?
  /// The day it was done.
  public var doneOn: CalendarDate?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    text: String,
    owner: Reference? = nil,
    due: ActionDue? = nil,
    doneOn: CalendarDate? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.text = text
    self.owner = owner
    self.due = due
    self.doneOn = doneOn
    self.annotations = annotations
  }
}

extension MeetingAction: DescribedObject {
  package static var blank: Self { Self(text: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.text("text", \.text)
    visit.child("owner", \.owner)
    visit.period("due", \.due)
    visit.date("doneOn", \.doneOn)
  }
}
