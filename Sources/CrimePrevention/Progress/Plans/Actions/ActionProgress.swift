/// How something that a meeting wanted done stands at an asking date (uppdrag från möten).
public struct ActionProgress: Sendable, Hashable {
  /// The meeting.
  public let meeting: Meeting.ID
  /// The item of its agenda.
  public let item: AgendaItem.ID
  /// What is to be done.
  public let text: String
  /// Who is to do it; `nil` when nobody is named.
  public let owner: Reference?
  /// By when, as recorded; `nil` when nothing is stated.
  public let due: ActionDue?
  /// The last day for it. For `nextMeeting` the day on which the council met next, or is to meet; `nil` when that isn't
  /// known.
  public let lastDay: CalendarDate?
  /// The day it was done; `nil` when it isn't done by the asking date.
  public let doneOn: CalendarDate?
  /// How it stands.
  public let state: State

  /// How an action stands.
  @nonexhaustive
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Done, by its last day if one is known (klart).
    case done
    /// Done after its last day (klart, för sent).
    case doneLate
    /// Not done, and there is time left or no last day is known (öppet).
    case open
    /// Not done, and its last day has come (försenat).
    case overdue

    /// Whether it is still to be done.
    public var isOpen: Bool { self == .open || self == .overdue }
  }

  /// What the state rests on.
  public var explanation: [Sentence] { [deadline, outcome] }

  private var deadline: Sentence {
    let day = lastDay.map(\.description) ?? ""
    return switch (due, lastDay) {
    case (.nextMeeting, nil):
      Sentence(
        english: "It is due at the next meeting, whose day isn't known.",
        swedish: "Det ska vara klart till nästa möte, men dagen för det är inte känd."
      )
    case (.nextMeeting, _):
      Sentence(
        english: "It is due at the next meeting, \(day).",
        swedish: "Det ska vara klart till nästa möte, \(day)."
      )
    case (_, nil):
      Sentence(english: "By when it is to be done isn't stated.", swedish: "När det ska vara klart anges inte.")
    default: Sentence(english: "It is due by \(day).", swedish: "Det ska vara klart senast \(day).")
    }
  }

  private var outcome: Sentence {
    let day = doneOn.map(\.description) ?? ""
    return switch state {
    case .done: Sentence(english: "It was done on \(day).", swedish: "Det blev klart \(day).")
    case .doneLate:
      Sentence(english: "It was done on \(day), too late.", swedish: "Det blev klart \(day), för sent.")
    case .open: Sentence(english: "It isn't noted as done.", swedish: "Det är inte antecknat som gjort.")
    case .overdue:
      Sentence(
        english: "It is overdue: it isn't noted as done.",
        swedish: "Det är försenat: det är inte antecknat som gjort."
      )
    }
  }
}
