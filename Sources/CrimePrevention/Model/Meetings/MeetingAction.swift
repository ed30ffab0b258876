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
  /// Note, citation, sharing, and members that the format doesn't define.
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

extension MeetingAction {
  /// Whether the action was done on a day or before it.
  func isDone(by date: CalendarDate) -> Bool {
    guard let doneOn else { return false }
    return doneOn <= date
  }
}

/// When an action of a meeting is to be done: within a period, or at the next meeting (till nästa möte).
public enum ActionDue: Sendable, Hashable {
  /// By the last day of a period.
  case by(ReportingPeriod)
  /// At the council's next meeting.
  case nextMeeting
}

extension ActionDue: LosslessStringConvertible {
  /// Reads `nextMeeting` or a reporting period; `nil` for any other text.
  public init?(_ description: String) { self.init(utf8: description.utf8) }

  package init?(utf8: some BidirectionalCollection<UInt8>) {
    if utf8.elementsEqual("nextMeeting".utf8) {
      self = .nextMeeting
    } else if let period = ReportingPeriod(utf8: utf8) {
      self = .by(period)
    } else {
      return nil
    }
  }

  /// The due time as it is written in a record.
  public var description: String {
    switch self {
    case .by(let period): period.description
    case .nextMeeting: "nextMeeting"
    }
  }
}
