/// What agenda items are about: the things that they concern, and the words that carry meaning.
struct AgendaMatter {
  private var concerns: Set<Concern> = []
  private var stems: Set<String> = []
  /// Whether there are no items at all.
  let isEmpty: Bool

  init(_ items: [AgendaItem]) {
    isEmpty = items.isEmpty
    for item in items {
      concerns.formUnion(item.concerns.map(Concern.init))
      for text in [item.title, item.summary ?? ""] { stems.formUnion(Self.stems(of: text)) }
    }
  }

  /// Whether the items take up an action of an earlier item: by what they concern, or by their words.
  func takesUp(_ action: MeetingAction, of item: AgendaItem) -> Bool {
    concerns.contains(Concern(kind: .agendaItem, id: item.id.rawValue))
      || item.concerns.contains { $0.kind != .meeting && $0.kind != .record && concerns.contains(Concern($0)) }
      || [action.text, item.title].contains { text in Self.stems(of: text).contains(where: stems.contains) }
  }

  /// A reference without its remarks.
  private struct Concern: Hashable {
    let kind: EntityKind
    let id: String?

    init(kind: EntityKind, id: String?) {
      self.kind = kind
      self.id = id
    }

    init(_ reference: Reference) {
      self.init(kind: reference.kind, id: reference.id)
    }
  }

  /// The beginnings of a text's longer words, so that inflected forms match; words that occur in every agenda are left
  /// out.
  private static func stems(of text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.count >= 5 }.map { String($0.lowercased().prefix(6)) }
      .filter { !everyday.contains($0) }
  }

  private static let everyday: Set<String> = [
    "agenda", "dagord", "föresl", "försla", "fråga", "frågor", "inform", "lämna", "meetin", "möte", "möten", "mötet",
    "mötets", "next", "nästa", "other", "presen", "propos", "redovi", "rappor", "report", "rådet", "rådets", "samman",
    "uppföl", "återko", "återra", "åtgärd", "öppnas", "övriga", "övrigt",
  ]
}

extension Meeting {
  /// The minutes from start to end, if both are given in that order.
  var length: Int? {
    guard let startsAt, let endsAt, startsAt < endsAt else { return nil }
    return endsAt.minutes - startsAt.minutes
  }

  /// The minutes of all agenda items together, if each has its own.
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
