/// The state of something that is to be done by a day: a milestone, or an action that a meeting asked for.
@nonexhaustive
public enum DueState: String, Sendable, Hashable, CaseIterable {
  /// Done, by its last day if one is known (klart).
  case done
  /// Done after its last day (klart, för sent).
  case doneLate
  /// Not done, and there is time left or no last day is known (öppet).
  case open
  /// Not done though its last day has passed, and what was done is recorded through that day (försenat).
  case overdue
  /// Its last day has passed, and whether it was done isn't recorded (inte redovisat).
  case notRecorded

  /// - Parameters:
  ///   - due: The last day; `nil` when none is known. It is late from the day after.
  ///   - doneOn: The day it was done; `nil` when it isn't done by the asking date.
  ///   - recorded: The day through which what was done is recorded.
  ///   - date: The asking date.
  init(due: CalendarDate?, doneOn: CalendarDate?, _ recorded: RecordedDoing, asOf date: CalendarDate) {
    switch (due, doneOn) {
    case (let due?, let doneOn?): self = doneOn <= due ? .done : .doneLate
    case (nil, _?): self = .done
    case (let due?, nil) where due < date: self = recorded.reaches(due) ? .overdue : .notRecorded
    case (_, nil): self = .open
    }
  }

  /// Whether it isn't known to be done.
  public var isOpen: Bool { self != .done && self != .doneLate }
}
