extension Meeting {
  /// Minutes from start to end, when both are given in that order.
  var length: Int? {
    guard let startsAt, let endsAt, startsAt < endsAt else { return nil }
    return endsAt.minutes - startsAt.minutes
  }

  /// Minutes of all agenda items together, when each has its own.
  var agendaMinutes: Int? {
    var sum = 0
    for item in agenda {
      guard let minutes = item.minutes, minutes >= 0 else { return nil }
      let (partial, overflowed) = sum.addingReportingOverflow(minutes)
      guard !overflowed else { return nil }
      sum = partial
    }
    return agenda.isEmpty ? nil : sum
  }

  /// An agenda item with its times in minutes since midnight.
  typealias TimedItem = (position: Int, start: Int, end: Int?)

  /// The agenda items that have a time, the earliest first.
  var timedItems: [TimedItem] {
    let timed = agenda.enumerated().compactMap { position, item in
      item.startsAt.map { TimedItem(position, $0.minutes, item.end) }
    }
    return timed.sorted { ($0.start, $0.end ?? .max, $0.position) < ($1.start, $1.end ?? .max, $1.position) }
  }
}

extension AgendaItem {
  /// When the item ends, in minutes since midnight.
  var end: Int? {
    guard let startsAt, let minutes, minutes >= 0 else { return nil }
    return startsAt.minutes + min(minutes, 100_000)
  }
}

extension JSONValue {
  /// A time of day as a fact, from minutes since midnight.
  static func clock(_ minutes: Int) -> JSONValue {
    .string(TimeOfDay(hour: minutes / 60, minute: minutes % 60)?.description ?? "24:00")
  }
}
