import CrimePrevention

/// A meeting's agenda with the time at which each item starts: as stated, or else computed from the planned minutes
/// of the items before it.
struct AgendaTimetable: Sendable {
  /// When an item starts.
  enum Start: Sendable, Hashable {
    case stated(TimeOfDay)
    case computed(TimeOfDay)
  }

  /// An item that is shown, with its start.
  struct Entry: Sendable {
    let number: Int
    let shown: PublicItem
    let start: Start?

    var item: AgendaItem { shown.item }
  }

  /// A place of the agenda.
  enum Row: Sendable {
    case shown(Entry)
    case withheld(number: Int, WithheldReason)
  }

  let rows: [Row]

  /// Computes the times. After an item that isn't shown they are unknown until one is stated, so that nobody can work
  /// out how long that item is.
  init(of meeting: PublicMeeting) {
    var clock = meeting.meeting.startsAt
    rows = meeting.agenda.map { place in
      switch place.content {
      case .withheld(let reason):
        clock = nil
        return .withheld(number: place.number, reason)
      case .shown(let shown):
        let start = shown.item.startsAt.map(Start.stated) ?? clock.map(Start.computed)
        clock = shown.item.end(from: shown.item.startsAt ?? clock)
        return .shown(Entry(number: place.number, shown: shown, start: start))
      }
    }
  }

  /// The entries that are shown.
  var entries: [Entry] { rows.compactMap { if case .shown(let entry) = $0 { entry } else { nil } } }

  /// Whether every item is shown.
  var isWhole: Bool { entries.count == rows.count }

  /// Whether a start was computed.
  var hasComputedStart: Bool {
    entries.contains { entry in
      if case .computed = entry.start { true } else { false }
    }
  }

  /// The planned minutes of all shown items together; `nil` unless each has some.
  var minutes: Int? {
    let entries = entries
    let planned = entries.compactMap(\.item.plannedMinutes)
    return entries.isEmpty || planned.count < entries.count ? nil : planned.reduce(0, +)
  }
}

extension AgendaItem {
  /// The planned minutes, when they make sense: from none to a day.
  var plannedMinutes: Int? {
    minutes.flatMap { (0...1440).contains($0) ? $0 : nil }
  }

  /// When the item ends on the same day; `nil` when that isn't known.
  fileprivate func end(from start: TimeOfDay?) -> TimeOfDay? {
    guard let start, let plannedMinutes else { return nil }
    let end = start.minutes + plannedMinutes
    return TimeOfDay(hour: end / 60, minute: end % 60)
  }
}

// MARK: - In words

extension AgendaTimetable.Start {
  /// The time; a computed one has an asterisk.
  func words(in language: MessageLanguage) -> String {
    switch self {
    case .stated(let time): language.clock(time)
    case .computed(let time): language.clock(time) + "*"
    }
  }
}

extension AgendaTimetable {
  /// How the planned minutes fit the meeting, as far as they are known; `nil` when none are.
  func minutesInWords(of meeting: Meeting, in language: MessageLanguage) -> String? {
    guard let minutes else { return knownMinutes(in: language) }
    let subject =
      isWhole
      ? language.say("The items", "Punkterna") : language.say("The items shown here", "Punkterna som visas här")
    guard let startsAt = meeting.startsAt, let endsAt = meeting.endsAt, startsAt < endsAt else {
      return language.say(
        "\(subject) are planned to take \(minutes) minutes together.",
        "\(subject) är planerade till \(minutes) minuter tillsammans."
      )
    }
    let length = endsAt.minutes - startsAt.minutes
    if minutes > length {
      return language.say(
        "\(subject) are planned to take \(minutes) minutes, but the meeting has \(length).",
        "\(subject) är planerade till \(minutes) minuter, men mötet har \(length)."
      )
    }
    return language.say(
      "\(subject) are planned to take \(minutes) of the meeting's \(length) minutes.",
      "\(subject) är planerade till \(minutes) av mötets \(length) minuter."
    )
  }

  private func knownMinutes(in language: MessageLanguage) -> String? {
    let entries = entries
    let known = entries.count { $0.item.plannedMinutes != nil }
    guard known > 0 else { return nil }
    return language.say(
      "\(known) of \(entries.count) items have a planned length.",
      "\(known) av \(entries.count) punkter har en planerad längd."
    )
  }
}

extension MessageLanguage {
  /// A day with its weekday, such as “Tuesday 11 June 2024”.
  func weekdayAndDay(_ date: CalendarDate) -> String { date.weekdayName.text(in: self) + " " + day(date) }

  /// A time of day as the language writes it: 15:00 and 15.00.
  func clock(_ time: TimeOfDay) -> String {
    say(time.description, String(time.description.map { $0 == ":" ? "." : $0 }))
  }

  /// From when to when a meeting is; `nil` when its start isn't known.
  func hours(of meeting: Meeting) -> String? {
    guard let startsAt = meeting.startsAt else { return nil }
    let end = meeting.endsAt.map { "–" + clock($0) } ?? ""
    return say("", "kl. ") + clock(startsAt) + end
  }
}
