/// The progress of a measure's milestones at an asking date (steg).
///
/// Met when all are done, late ones too; overdue when one isn't done and its last day has passed; not assessable when that
/// day has passed and whether it was done isn't recorded; else on path when one is done, and too early to say when none is.
public struct MilestoneProgress: Sendable, Hashable {
  /// `met`, `overdue`, `onPath` or `tooEarly`, or that it isn't recorded.
  public let judgement: Judgement
  /// The milestones, each after the one that comes before it (``Milestone/after``), else in the order of the record.
  public let steps: [Step]

  /// The verdict.
  public var verdict: Verdict { judgement.verdict }
  /// How many are done by the asking date, the late ones among them.
  public var done: Int { steps.count { $0.doneOn != nil } }
  /// How many are done, but after their last day.
  public var late: Int { steps.count { $0.state == .doneLate } }
  /// How many aren't done though their last day has passed.
  public var overdue: Int { steps.count { $0.state == .overdue } }
  /// How many have passed their last day, while it isn't recorded whether they were done.
  public var notRecorded: Int { steps.count { $0.state == .notRecorded } }
  /// How many were done before the one that was to come first.
  public var outOfOrder: Int { steps.count(where: \.isAheadOfPredecessor) }

  init(_ steps: [Step]) {
    self.steps = steps
    judgement = Self.judgement(of: steps)
  }

  private static func judgement(of steps: [Step]) -> Judgement {
    if steps.allSatisfy({ $0.doneOn != nil }) { return .verdict(.met) }
    if steps.contains(where: { $0.state == .overdue }) { return .verdict(.overdue) }
    if steps.contains(where: { $0.state == .notRecorded }) { return .notAssessable([.notRecorded]) }
    return .verdict(steps.contains { $0.doneOn != nil } ? .onPath : .tooEarly)
  }
}

extension MilestoneProgress {
  /// One milestone at the asking date.
  public struct Step: Sendable, Hashable {
    /// The milestone's identifier, unique within its measure.
    public let id: Milestone.ID
    /// What is to be done.
    public let title: String
    /// The last day for it: its own, else the last day of the measure or the plan; `nil` when none is stated.
    public let due: CalendarDate?
    /// The day it was done; `nil` when it isn't done by the asking date.
    public let doneOn: CalendarDate?
    /// Whether it is done, open or overdue.
    public let state: DueState
    /// Whether it was done before the milestone that was to come first, or though that one isn't done.
    public let isAheadOfPredecessor: Bool
    /// Whether it can't be begun yet, since the milestone that is to come first isn't done.
    public let isWaiting: Bool
  }
}

extension MilestoneProgress {
  /// Assesses a measure's milestones; `nil` without milestones, and for a cancelled measure.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - container: The plan's period, used when the measure has none.
  ///   - date: The asking date.
  public init?(of measure: Measure, in container: CalendarInterval? = nil, asOf date: CalendarDate) {
    let assessor = MilestoneAssessor(
      following: measure.milestones,
      isCancelled: measure.status == .cancelled,
      lastDay: (measure.period ?? container)?.through,
      RecordedDoing(through: measure.recordedThrough)
    )
    guard let assessor else { return nil }
    self = assessor.progress(at: date)
  }
}

// MARK: - In words

extension MilestoneProgress {
  /// What the verdict rests on, step by step.
  public var explanation: [Sentence] {
    [count, listed(.overdue), listed(.notRecorded), listed(.open), disorder].compactMap { $0 }
  }

  private var count: Sentence {
    Sentence { language, figures in
      let (count, all) = (figures.text(done), figures.text(steps.count))
      let late =
        late == 0 ? "" : language.say(", \(figures.text(late)) of them late", ", varav \(figures.text(late)) för sent")
      let isOne = steps.count == 1
      let noun = language.say(isOne ? "milestone" : "milestones", "steg")
      let areDone =
        isOne || done == 1
        ? language.say("is recorded as done", "är antecknat som klart")
        : language.say("are recorded as done", "är antecknade som klara")
      return "\(count) \(language.say("of", "av")) \(all) \(noun) \(areDone)\(late)."
    }
  }

  /// The milestones that aren't done, with their last days.
  private func listed(_ state: DueState) -> Sentence? {
    let steps = steps.filter { $0.state == state }
    guard !steps.isEmpty else { return nil }
    let list = Sentence.list(
      steps.map { step in
        Sentence { language, _ in
          let due = step.due.map { language.say(" (by \($0.words.english))", " (senast \($0.words.swedish))") }
          return Self.quoted(step.title, language) + (due ?? language.say(" (no date stated)", " (inget datum anges)"))
        }
      }
    )
    return switch state {
    case .overdue: Sentence(english: "Overdue: \(list.english).", swedish: "Försenat: \(list.swedish).")
    case .notRecorded:
      Sentence(
        english: "Whether it was done isn't recorded: \(list.english).",
        swedish: "Om det har gjorts är inte redovisat: \(list.swedish)."
      )
    default: Sentence(english: "Still to do: \(list.english).", swedish: "Återstår: \(list.swedish).")
    }
  }

  private var disorder: Sentence? {
    let steps = steps.filter(\.isAheadOfPredecessor)
    guard !steps.isEmpty else { return nil }
    let list = Sentence.list(steps.map { step in Sentence { language, _ in Self.quoted(step.title, language) } })
    return Sentence(
      english: "Done before the milestone that was to come first: \(list.english).",
      swedish: "Klart före det steg som skulle komma först: \(list.swedish)."
    )
  }

  private static func quoted(_ title: String, _ language: MessageLanguage) -> String {
    language.say("“\(title)”", "”\(title)”")
  }
}

// MARK: - From the record

/// The milestones of a measure in their order, ready to be assessed at several dates.
struct MilestoneAssessor: Sendable {
  private let entries: [Entry]
  private let recorded: RecordedDoing

  private struct Entry {
    let id: Milestone.ID
    let title: String
    let due: CalendarDate?
    let doneOn: CalendarDate?
    /// Whether another milestone is to come first.
    let isFollowing: Bool
    /// The day on which the milestone that is to come first was done.
    let firstDoneOn: CalendarDate?
  }

  /// - Parameters:
  ///   - milestones: The milestones.
  ///   - lastDay: The last day of what contains them, for those without a due date.
  ///   - recorded: The day through which what was done is recorded.
  private init(_ milestones: [Milestone], lastDay: CalendarDate?, _ recorded: RecordedDoing) {
    self.recorded = recorded
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
    MilestoneProgress(entries.map { step($0, at: date) })
  }

  private func step(_ entry: Entry, at date: CalendarDate) -> MilestoneProgress.Step {
    let known = { (day: CalendarDate?) in day.flatMap { $0 <= date ? $0 : nil } }
    let doneOn = known(entry.doneOn)
    let firstDoneOn = known(entry.firstDoneOn)
    return MilestoneProgress.Step(
      id: entry.id,
      title: entry.title,
      due: entry.due,
      doneOn: doneOn,
      state: DueState(due: entry.due, doneOn: doneOn, recorded, asOf: date),
      isAheadOfPredecessor: entry.isFollowing && Self.isAhead(doneOn, of: firstDoneOn),
      isWaiting: entry.isFollowing && doneOn == nil && firstDoneOn == nil
    )
  }

  /// Whether something was done before what was to come first, or though that isn't done.
  private static func isAhead(_ doneOn: CalendarDate?, of firstDoneOn: CalendarDate?) -> Bool {
    guard let doneOn else { return false }
    guard let firstDoneOn else { return true }
    return doneOn < firstDoneOn
  }

  /// Each milestone after the one that comes before it; a cycle, which rules report, is broken somewhere.
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

extension MilestoneAssessor {
  /// The milestones of a measure; `nil` when there is nothing to assess: without milestones, and for a cancelled
  /// measure.
  init?(following milestones: [Milestone], isCancelled: Bool, lastDay: CalendarDate?, _ recorded: RecordedDoing) {
    guard !milestones.isEmpty, !isCancelled else { return nil }
    self.init(milestones, lastDay: lastDay, recorded)
  }
}
