/// The meetings of a record by date, without the cancelled ones.
package struct MeetingCalendar: Sendable {
  private let meetings: [Meeting]
  private let cancelled: Set<CalendarDate>
  private let counts: [Slot: Int]

  private struct Slot: Hashable, Sendable {
    let date: CalendarDate
    let startsAt: TimeOfDay?
  }

  package init(_ meetings: [Meeting]) {
    self.meetings = meetings.filter { $0.status != .cancelled }.sorted { $0.date < $1.date }
    cancelled = Set(meetings.filter { $0.status == .cancelled }.map(\.date))
    counts = self.meetings.reduce(into: [:]) { $0[Slot(date: $1.date, startsAt: $1.startsAt), default: 0] += 1 }
  }

  /// Returns how many meetings start on a day at the same time; those without a time are counted separately.
  func count(on date: CalendarDate, at startsAt: TimeOfDay?) -> Int {
    counts[Slot(date: date, startsAt: startsAt)] ?? 0
  }

  /// The meetings on a day.
  private func meetings(on date: CalendarDate) -> ArraySlice<Meeting> {
    meetings[meetings.firstPosition { $0.date >= date }..<meetings.firstPosition { $0.date > date }]
  }

  /// Returns the day on which the council next meets after a meeting, and the meetings that the record has on that day:
  /// none when the day was only announced.
  package func next(after meeting: Meeting) -> (date: CalendarDate, meetings: ArraySlice<Meeting>)? {
    let following = meetings.firstPosition { $0.date > meeting.date }
    let recorded = following < meetings.endIndex ? meetings[following].date : nil
    let announced = meeting.nextMeetings.map(\.date).filter { $0 > meeting.date && !cancelled.contains($0) }.min()
    guard let date = [recorded, announced].compactMap({ $0 }).min() else { return nil }
    return (date, meetings(on: date))
  }
}

extension ActionDue {
  /// Returns the last day for what is due.
  ///
  /// - Parameter nextMeeting: The day on which the council meets next after the meeting that wanted it done; evaluated
  ///   only when it is due then.
  /// - Returns: The day; `nil` when it is due at a meeting whose day isn't known.
  func lastDay(nextMeeting: @autoclosure () -> CalendarDate?) -> CalendarDate? {
    switch self {
    case .by(let period): period.last
    case .nextMeeting: nextMeeting()
    }
  }
}
