import CrimePrevention

/// A meeting's agenda with the time at which each item starts: as stated, or else computed from the planned minutes
/// of the items before it.
struct AgendaTimetable: Sendable {
  /// When an item starts.
  enum Start: Sendable, Hashable {
    case stated(TimeOfDay)
    case computed(TimeOfDay)
  }

  /// An item with its number on the agenda.
  struct Entry: Sendable {
    let number: Int
    let item: AgendaItem
    let start: Start?
    /// Why the item isn't shown; `nil` when it is.
    let withheld: WithheldReason?
  }

  let entries: [Entry]

  /// Computes the times. After an item that isn't shown they are unknown until one is stated, so that nobody can work
  /// out how long that item is.
  init(of meeting: Meeting, in view: PublicView) {
    var clock = meeting.startsAt
    entries = meeting.agenda.enumerated().map { position, item in
      let withheld = view.reason(for: item.sharing)
      let start = item.startsAt.map(Start.stated) ?? clock.map(Start.computed)
      clock = withheld == nil ? item.end(from: item.startsAt ?? clock) : nil
      return Entry(number: position + 1, item: item, start: withheld == nil ? start : nil, withheld: withheld)
    }
  }

  /// The entries that are shown.
  var shown: [Entry] { entries.filter { $0.withheld == nil } }

  /// Whether a start of a shown item was computed.
  var hasComputedStart: Bool {
    entries.contains { entry in
      if case .computed = entry.start { true } else { false }
    }
  }

  /// The planned minutes of all shown items together; `nil` unless each has some.
  var shownMinutes: Int? {
    var sum = 0
    for entry in shown {
      guard let minutes = entry.item.plannedMinutes else { return nil }
      sum += minutes
    }
    return shown.isEmpty ? nil : sum
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
