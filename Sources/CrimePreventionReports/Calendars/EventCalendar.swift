/// A calendar of events, to be written as an iCalendar file (RFC 5545, with the name of RFC 7986; `text/calendar`).
public struct EventCalendar: Sendable, Hashable {
  /// The calendar's name.
  public var name: String
  /// The events.
  public var events: [CalendarEvent]

  /// Makes a calendar.
  public init(name: String, events: [CalendarEvent]) {
    self.name = name
    self.events = events
  }

  /// The whole file. Lines end with CR LF and have at most 75 octets.
  ///
  /// It has no METHOD, since it is a calendar to read or subscribe to and not a message to those invited.
  ///
  /// - Parameter stamp: When the file is made; the library has no clock.
  /// - Returns: The file's text, to be written as UTF-8.
  public func text(stamp: CalendarStamp) -> String {
    let head = [
      ContentLine("BEGIN", "VCALENDAR"),
      ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//swift-crime-prevention//CrimePreventionReports//EN"),
      ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("NAME", text: name),
    ]
    let end = [ContentLine("END", "VCALENDAR")]
    let events = events.flatMap { $0.lines(stamp: stamp) }
    return (head + StockholmTime.lines + events + end).map(\.folded).joined()
  }
}
