import CrimePrevention

/// A meeting's agenda with the time at which each item starts: as stated, or else computed from the planned minutes
/// of the items before it.
struct AgendaTimetable: Sendable {
  /// When an item starts.
  enum Start: Sendable, Hashable {
    case stated(TimeOfDay)
    case computed(TimeOfDay)
  }

  /// An item with its start.
  struct Entry: Sendable {
    /// From 1.
    let number: Int
    let item: AgendaItem
    let start: Start?
  }

  let entries: [Entry]

  /// Whether every item is shown.
  let isWhole: Bool

  /// Computes the times. When there are items that aren't shown, only the stated ones are known.
  init(of meeting: PublicMeeting) {
    isWhole = meeting.withheldItems.isEmpty
    var clock = isWhole ? meeting.meeting.startsAt : nil
    var entries: [Entry] = []
    for (position, item) in meeting.meeting.agenda.enumerated() {
      let start = item.startsAt.map(Start.stated) ?? clock.map(Start.computed)
      clock = isWhole ? item.end(from: item.startsAt ?? clock) : nil
      entries.append(Entry(number: position + 1, item: item, start: start))
    }
    self.entries = entries
  }

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
