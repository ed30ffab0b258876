/// A date set for a coming meeting (mötestid).
public struct NextMeeting: RecordObject {
  /// The day.
  public var date: CalendarDate
  /// When it starts.
  public var startsAt: TimeOfDay?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(date: CalendarDate, startsAt: TimeOfDay? = nil, annotations: Annotations = Annotations()) {
    self.date = date
    self.startsAt = startsAt
    self.annotations = annotations
  }
}

extension NextMeeting: DescribedObject {
  package static var blank: Self { Self(date: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("date", \.date)
    visit.date("startsAt", \.startsAt)
  }
}
