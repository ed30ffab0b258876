import CrimePrevention

/// The meeting as an event of a calendar.
extension MeetingContext {
  /// The event; `nil` when the meeting isn't shown.
  ///
  /// A cancelled meeting has been changed once at least, so its sequence is 1: higher than that of the planned one.
  var event: CalendarEvent? {
    guard withheld == nil else { return nil }
    let isCancelled = meeting.status == .cancelled
    return CalendarEvent(
      uid: EventIdentifier(of: index.record.council).uid(of: meeting.id),
      time: meeting.startsAt.map { .hours(meeting.date, from: $0, until: meeting.endsAt) }
        ?? .days(first: meeting.date, last: meeting.date),
      title: name(of: meeting).text,
      place: meeting.place,
      details: eventDetails,
      status: isCancelled ? .cancelled : meeting.status.known == nil ? .unknown : .confirmed,
      sequence: isCancelled ? 1 : 0,
      makesBusy: meeting.startsAt != nil
    )
  }

  /// The agenda in lines, without what isn't shown.
  private var eventDetails: String? {
    let lines = timetable.shown.map { entry in
      [start(of: entry), "\(entry.number). \(entry.item.title)"].compactMap { $0 }.joined(separator: " ")
    }
    let computed = timetable.hasComputedStart ? [say("* computed", "* uträknad tid")] : []
    return lines.isEmpty ? nil : (lines + computed).joined(separator: "\n")
  }
}
