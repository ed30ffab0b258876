/// The day through which what was done is recorded (redovisat till och med): the nearest day stated, by a measure, its
/// plan or promise, or the record.
///
/// When it is stated, nothing after it is judged: later work may have been done without being recorded. When it isn't,
/// the recorded occurrences and cases count as complete, but whether a milestone or an action was done isn't known.
struct RecordedDoing: Sendable, Hashable {
  /// The day; `nil` when none is stated.
  let through: CalendarDate?

  init(through: CalendarDate?) {
    self.through = through
  }

  /// Joins several: through the earliest day that any of them states.
  init(all others: some Collection<RecordedDoing>) {
    through = others.compactMap(\.through).min()
  }

  /// The last day that can be judged at an asking date.
  func end(at date: CalendarDate) -> CalendarDate { through.map { min($0, date) } ?? date }

  /// Returns whether it is known that what isn't recorded as done by a day wasn't done.
  func reaches(_ day: CalendarDate) -> Bool {
    guard let through else { return false }
    return day <= through
  }

  /// A remark that what came after the day isn't judged, when an asking date is later; else `nil`.
  func remark(at date: CalendarDate) -> Sentence? {
    guard let through, through < date else { return nil }
    return Sentence(
      english: "What was done is recorded through \(through.words.english); nothing after that is judged.",
      swedish:
        "Vad som har gjorts är redovisat till och med \(through.words.swedish); det som kommer därefter bedöms inte."
    )
  }
}
