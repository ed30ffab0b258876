/// The milestones of a measure in their order, ready to be asked about at several dates.
struct PreparedMilestones: Sendable {
  private let entries: [Entry]

  private struct Entry {
    let id: Milestone.ID
    let title: String
    let due: CalendarDate?
    let doneOn: CalendarDate?
    /// Whether another milestone is to come first.
    let isFollowing: Bool
    /// The day that the milestone was done that is to come first.
    let firstDoneOn: CalendarDate?
  }

  /// - Parameters:
  ///   - milestones: The milestones.
  ///   - lastDay: The last day of what contains them, for those without a due date.
  init(_ milestones: [Milestone], lastDay: CalendarDate?) {
    let following = milestones.contains { $0.after != nil }
    let byID = following ? Dictionary(milestones.map { ($0.id, $0) }) { first, _ in first } : [:]
    entries = Self.ordered(milestones).map { milestone in
      let predecessor = milestone.after.flatMap { byID[$0] }
      return Entry(
        id: milestone.id,
        title: milestone.title,
        due: milestone.due?.last ?? lastDay,
        doneOn: milestone.doneOn,
        isFollowing: predecessor != nil,
        firstDoneOn: predecessor?.doneOn
      )
    }
  }

  /// Linear in the number of milestones.
  func progress(at date: CalendarDate) -> MilestoneProgress {
    MilestoneProgress(entries.map { Self.step($0, at: date) })
  }

  private static func step(_ entry: Entry, at date: CalendarDate) -> MilestoneProgress.Step {
    let known = { (day: CalendarDate?) in day.flatMap { $0 <= date ? $0 : nil } }
    let doneOn = known(entry.doneOn)
    let state: MilestoneProgress.State =
      if let doneOn { entry.due.map { $0 < doneOn } ?? false ? .doneLate : .done } else {
        entry.due.map { $0 <= date } ?? false ? .overdue : .open
      }
    let firstDoneOn = known(entry.firstDoneOn)
    let isAhead = doneOn.map { day in firstDoneOn.map { day < $0 } ?? true } ?? false
    return MilestoneProgress.Step(
      id: entry.id,
      title: entry.title,
      due: entry.due,
      doneOn: doneOn,
      state: state,
      isAheadOfPredecessor: entry.isFollowing && isAhead,
      isWaiting: entry.isFollowing && doneOn == nil && firstDoneOn == nil
    )
  }

  /// Each milestone after the one that comes before it; a circle, which rules report, is broken somewhere.
  private static func ordered(_ milestones: [Milestone]) -> [Milestone] {
    guard milestones.contains(where: { $0.after != nil }) else { return milestones }
    let positions = Dictionary(milestones.indices.map { (milestones[$0].id, $0) }) { first, _ in first }
    var isPlaced = [Bool](repeating: false, count: milestones.count)
    var ordered: [Milestone] = []
    for start in milestones.indices where !isPlaced[start] {
      var chain: [Int] = []
      var next: Int? = start
      while let position = next, !isPlaced[position] {
        isPlaced[position] = true
        chain.append(position)
        next = milestones[position].after.flatMap { positions[$0] }
      }
      ordered += chain.reversed().map { milestones[$0] }
    }
    return ordered
  }
}
