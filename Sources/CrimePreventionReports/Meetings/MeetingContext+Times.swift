import CrimePrevention

/// Days and times in words.
extension MeetingContext {
  /// A day with its weekday, such as “Tuesday 11 June 2024”.
  func day(_ date: CalendarDate) -> String {
    date.weekdayName.text(in: language) + " " + date.words.text(in: language)
  }

  /// A time of day as the language writes it: 15:00 and 15.00.
  func clock(_ time: TimeOfDay) -> String {
    say(time.description, String(time.description.map { $0 == ":" ? "." : $0 }))
  }

  /// From when to when the meeting is; `nil` when its start isn't known.
  var hours: String? {
    guard let startsAt = meeting.startsAt else { return nil }
    let end = meeting.endsAt.map { "–" + clock($0) } ?? ""
    return say("", "kl. ") + clock(startsAt) + end
  }

  /// When an item starts; a computed time has an asterisk.
  func start(of entry: AgendaTimetable.Entry) -> String? {
    switch entry.start {
    case .stated(let time): clock(time)
    case .computed(let time): clock(time) + "*"
    case nil: nil
    }
  }

  /// How the planned minutes fit the meeting, as far as they are known; `nil` when none are.
  var minutesTold: String? {
    let shown = timetable.shown
    let isWhole = shown.count == timetable.entries.count
    guard let minutes = timetable.shownMinutes else {
      let known = shown.count { $0.item.plannedMinutes != nil }
      guard known > 0 else { return nil }
      return say(
        "\(known) of \(shown.count) items have a planned length.",
        "\(known) av \(shown.count) punkter har en planerad längd."
      )
    }
    let subject = isWhole ? say("The items", "Punkterna") : say("The items shown here", "Punkterna som visas här")
    guard let startsAt = meeting.startsAt, let endsAt = meeting.endsAt, startsAt < endsAt else {
      return say(
        "\(subject) are planned to take \(minutes) minutes together.",
        "\(subject) är planerade till \(minutes) minuter tillsammans."
      )
    }
    let length = endsAt.minutes - startsAt.minutes
    if minutes > length {
      return say(
        "\(subject) are planned to take \(minutes) minutes, but the meeting has \(length).",
        "\(subject) är planerade till \(minutes) minuter, men mötet har \(length)."
      )
    }
    return say(
      "\(subject) are planned to take \(minutes) of the meeting's \(length) minutes.",
      "\(subject) är planerade till \(minutes) av mötets \(length) minuter."
    )
  }

  /// The day of the council's next meeting, as far as it may be shown: recorded, or announced at this one.
  var nextMeeting: CalendarDate? {
    let others = index.record.meetings.filter { view.reason(for: $0.sharing) == nil }
    let cancelled = Set(others.filter { $0.status == .cancelled }.map(\.date))
    let announced = meeting.nextMeetings.map(\.date).filter { !cancelled.contains($0) }
    let recorded = others.filter { $0.status != .cancelled }.map(\.date)
    return (announced + recorded).filter { $0 > meeting.date }.min()
  }
}
