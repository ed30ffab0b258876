/// An event of a calendar (VEVENT): a meeting, or the last day for something.
public struct CalendarEvent: Sendable, Hashable {
  /// Whether the event takes place.
  @nonexhaustive
  public enum Status: Sendable, Hashable {
    /// It does, or did.
    case confirmed
    /// It doesn't.
    case cancelled
    /// It isn't known.
    case unknown
  }

  /// What the event is known by for as long as it exists, whatever else about it changes (UID).
  public let uid: String
  /// How often its time, place or status has changed since it was first given out (SEQUENCE), from 0.
  public var sequence: Int
  /// Whether it takes place.
  public var status: Status
  /// When it is.
  public var time: EventTime
  /// What it is.
  public var title: String
  /// Where it is, if that is known.
  public var place: String?
  /// More about it.
  public var details: String?
  /// Whether those who have it in their calendars are busy then: at a meeting, not on the last day for something.
  public var makesBusy: Bool

  /// Makes an event.
  public init(
    uid: String,
    time: EventTime,
    title: String,
    place: String? = nil,
    details: String? = nil,
    status: Status = .confirmed,
    sequence: Int = 0,
    makesBusy: Bool = true
  ) {
    self.uid = uid
    self.sequence = sequence
    self.status = status
    self.time = time
    self.title = title
    self.place = place
    self.details = details
    self.makesBusy = makesBusy
  }
}

extension CalendarEvent {
  func lines(stamp: CalendarStamp) -> [ContentLine] {
    [
      ContentLine("BEGIN", "VEVENT"),
      ContentLine("UID", text: uid),
      ContentLine("DTSTAMP", value: stamp),
      ContentLine("SEQUENCE", value: max(0, sequence)),
    ] + time.lines + [ContentLine("SUMMARY", text: title)] + optionalLines + [
      ContentLine("TRANSP", makesBusy && status != .cancelled ? "OPAQUE" : "TRANSPARENT"),
      ContentLine("END", "VEVENT"),
    ]
  }

  private var optionalLines: [ContentLine] {
    [
      place.map { ContentLine("LOCATION", text: $0) },
      details.map { ContentLine("DESCRIPTION", text: $0) },
      statusLine,
    ].compactMap { $0 }
  }

  private var statusLine: ContentLine? {
    switch status {
    case .confirmed: ContentLine("STATUS", "CONFIRMED")
    case .cancelled: ContentLine("STATUS", "CANCELLED")
    case .unknown: nil
    }
  }
}
