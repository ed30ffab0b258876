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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.text, .owner, .due, .doneOn]
}

extension FieldKey where Object == MeetingAction {
  /// Key of ``MeetingAction/text``.
  public static var text: Self { Self("text") }
  /// Key of ``MeetingAction/owner``.
  public static var owner: Self { Self("owner") }
  /// Key of ``MeetingAction/due``.
  public static var due: Self { Self("due") }
  /// Key of ``MeetingAction/doneOn``.
  public static var doneOn: Self { Self("doneOn") }
}
