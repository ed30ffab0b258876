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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.date, .startsAt]
}

extension FieldKey where Object == NextMeeting {
  /// Key of ``NextMeeting/date``.
  public static var date: Self { Self("date") }
  /// Key of ``NextMeeting/startsAt``.
  public static var startsAt: Self { Self("startsAt") }
}
