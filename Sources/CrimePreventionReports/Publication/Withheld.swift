import CrimePrevention

/// How much of a record isn't shown, and why: numbers, never contents.
struct Withheld: Sendable, Hashable {
  /// What can be marked as not for everyone.
  enum Kind: Sendable, Hashable, CaseIterable {
    case measure
    case meeting
    case agendaItem
  }

  private var counts: [Kind: [WithheldReason: Int]] = [:]
  /// Follow-ups of things that aren't shown.
  var followUps = 0
  /// Entries of follow-ups about things that aren't shown.
  var followUpEntries = 0

  var isEmpty: Bool { self == Withheld() }

  /// Whether there are measures that aren't shown, so that “no measure” would say too much.
  var hasMeasures: Bool { counts[.measure] != nil }

  mutating func add(_ kind: Kind, _ reason: WithheldReason) {
    counts[kind, default: [:]][reason, default: 0] += 1
  }

  /// Each sort of thing with its number and its reasons.
  func words(in language: MessageLanguage) -> [String] {
    Kind.allCases.compactMap { words(of: $0, in: language) }
      + [
        followUps == 0
          ? nil
          : language.count(
            followUps,
            ("follow-up of something that isn't shown", "follow-ups of something that isn't shown"),
            ("uppföljning av något som inte visas", "uppföljningar av något som inte visas")
          ),
        followUpEntries == 0
          ? nil
          : language.count(
            followUpEntries,
            ("entry of a follow-up, about something that isn't shown", "entries of follow-ups, about what isn't shown"),
            ("rad i en uppföljning, om något som inte visas", "rader i uppföljningar, om sådant som inte visas")
          ),
      ].compactMap { $0 }
  }

  private func words(of kind: Kind, in language: MessageLanguage) -> String? {
    guard let reasons = counts[kind] else { return nil }
    let isMixed = reasons.count > 1
    let list = WithheldReason.allCases.compactMap { reason in
      reasons[reason].map { (isMixed ? FigureText(language).text($0) + " " : "") + reason.words(in: language) }
    }
    let total = reasons.values.reduce(0, +)
    return kind.counted(total, in: language) + (isMixed ? ": " : " ") + list.joined(separator: ", ")
  }
}

extension Withheld.Kind {
  fileprivate func counted(_ number: Int, in language: MessageLanguage) -> String {
    switch self {
    case .measure: language.count(number, ("measure", "measures"), ("åtgärd", "åtgärder"))
    case .meeting: language.count(number, ("meeting", "meetings"), ("möte", "möten"))
    case .agendaItem:
      language.count(number, ("agenda item", "agenda items"), ("punkt på en dagordning", "punkter på dagordningar"))
    }
  }
}
