/// How something that is to be done by a day stands: a milestone, or what a meeting wanted done.
@nonexhaustive
public enum DueState: String, Sendable, Hashable, CaseIterable {
  /// Done, by its last day if one is known (klart).
  case done
  /// Done after its last day (klart, för sent).
  case doneLate
  /// Not done, and there is time left or no last day is known (öppet).
  case open
  /// Not done, and its last day has come (försenat).
  case overdue

  /// - Parameters:
  ///   - due: The last day; `nil` when none is known.
  ///   - doneOn: The day it was done; `nil` when it isn't done by the asking date.
  ///   - date: The asking date.
  init(due: CalendarDate?, doneOn: CalendarDate?, asOf date: CalendarDate) {
    switch (due, doneOn) {
    case (let due?, let doneOn?): self = doneOn <= due ? .done : .doneLate
    case (nil, _?): self = .done
    case (let due?, nil): self = due <= date ? .overdue : .open
    case (nil, nil): self = .open
    }
  }

  /// Whether it is still to be done.
  public var isOpen: Bool { self == .open || self == .overdue }
}
