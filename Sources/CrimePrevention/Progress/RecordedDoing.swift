/// Through which day it is recorded what was done (redovisat till och med): the nearest day stated, of a measure, its plan
/// or promise, and the record.
///
/// Given, nothing after it is judged: what came later may have been done without having been recorded. Not given, what is
/// recorded of times and cases counts as complete, but of a step it isn't known whether it was done.
struct RecordedDoing: Sendable, Hashable {
  /// The day; `nil` when none is stated.
  let through: CalendarDate?

  init(through: CalendarDate?) {
    self.through = through
  }

  /// Of several together, as far as all of those reach that state a day.
  init(all others: some Collection<RecordedDoing>) {
    through = others.compactMap(\.through).min()
  }

  /// The last day that can be judged at an asking date.
  func end(at date: CalendarDate) -> CalendarDate { through.map { min($0, date) } ?? date }

  /// Whether it is known that what isn't recorded as done by a day wasn't.
  func reaches(_ day: CalendarDate) -> Bool {
    guard let through else { return false }
    return day <= through
  }

  /// That what came after the day isn't judged, when an asking date is later; else `nil`.
  func remark(at date: CalendarDate) -> Sentence? {
    guard let through, through < date else { return nil }
    return Sentence(
      english: "What was done is recorded through \(through.words.english); nothing after that is judged.",
      swedish:
        "Vad som har gjorts är redovisat till och med \(through.words.swedish); det som kommer därefter bedöms inte."
    )
  }
}
