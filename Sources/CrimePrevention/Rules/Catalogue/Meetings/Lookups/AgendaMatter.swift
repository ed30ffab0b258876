/// What agenda items are about: the things that they concern, and the words that carry meaning.
struct AgendaMatter {
  private var concerns: Set<Concern> = []
  private var stems: Set<String> = []
  /// Whether there was any item at all.
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

  /// The beginnings of a text's longer words, so that inflected forms meet; words of every agenda are left out.
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

extension MeetingAction {
  /// Whether the action was done on a day or before it.
  func isDone(by date: CalendarDate) -> Bool {
    doneOn.map { $0 <= date } ?? false
  }
}
