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
    let ofFollowUps = language.count(
      followUps,
      ("follow-up of something that isn't shown", "follow-ups of something that isn't shown"),
      ("uppföljning av något som inte visas", "uppföljningar av något som inte visas")
    )
    let ofEntries = language.count(
      followUpEntries,
      ("entry of a follow-up, about something that isn't shown", "entries of follow-ups, about what isn't shown"),
      ("rad i en uppföljning, om något som inte visas", "rader i uppföljningar, om sådant som inte visas")
    )
    return Kind.allCases.compactMap { words(of: $0, in: language) } + (followUps > 0 ? [ofFollowUps] : [])
      + (followUpEntries > 0 ? [ofEntries] : [])
  }

  private func words(of kind: Kind, in language: MessageLanguage) -> String? {
    guard let reasons = counts[kind] else { return nil }
    let total = reasons.values.reduce(0, +)
    return kind.counted(total, in: language) + (reasons.count > 1 ? ": " : " ")
      + WithheldReason.words(for: reasons, in: language)
  }
}

extension Withheld.Kind {
  fileprivate func counted(_ number: Int, in language: MessageLanguage) -> String {
    switch self {
    case .measure: language.count(number, ("measure", "measures"), ("åtgärd", "åtgärder"))
    case .meeting: language.count(number, ("meeting", "meetings"), ("möte", "möten"))
    case .agendaItem:
      language.count(number, ("agenda item", "agenda items"), ("mötespunkt", "mötespunkter"))
    }
  }
}

/// Why something of a record isn't shown in a document for everyone.
@nonexhaustive
public enum WithheldReason: Sendable, Hashable, CaseIterable {
  /// It is for some only (begränsad delning).
  case restricted
  /// It is under secrecy (sekretess).
  case secret
  /// It may be shown from a later day on, or no asking date was given to decide that (embargo).
  case embargoed
  /// It is marked with a level of sharing that this version doesn't know.
  case unknownLevel
}

extension WithheldReason {
  /// Why something isn't shown, in words that fit one thing and several.
  func words(in language: MessageLanguage) -> String {
    switch self {
    case .restricted: language.say("with restricted sharing", "med begränsad delning")
    case .secret: language.say("under secrecy", "under sekretess")
    case .embargoed: language.say("under embargo", "under embargo")
    case .unknownLevel: language.say("with a marking that isn't known", "med okänd märkning")
    }
  }

  /// Several reasons, with how many things each is for; of only one reason the number is left to the words around it.
  static func words(for counts: [WithheldReason: Int], in language: MessageLanguage) -> String {
    let isMixed = counts.count > 1
    let words = allCases.compactMap { reason -> String? in
      guard let count = counts[reason] else { return nil }
      let words = reason.words(in: language)
      return isMixed ? FigureText(language).text(count) + " " + words : words
    }
    return words.joined(separator: ", ")
  }
}
