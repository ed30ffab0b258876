/// What people found in a follow-up compared with what the record's figures say (uppföljningens bedömning bredvid den
/// beräknade).
///
/// The computed verdicts are for the day the follow-up was held, else for the last day of its period: figures are often
/// published after the time that they are about, and those who followed up had what was published by then. A follow-up
/// that is only planned, or that states neither, isn't compared.
public struct FollowUpComparison: Sendable, Hashable {
  /// The follow-up.
  public let followUp: FollowUp.ID
  /// What was followed up.
  public let of: Reference
  /// The time that was followed up; `nil` when it isn't stated.
  public let period: ReportingPeriod?
  /// The day that the computed verdicts are for.
  public let day: CalendarDate
  /// Its entries in the order of the record.
  public let entries: [Entry]

  /// One entry.
  public struct Entry: Sendable, Hashable {
    /// What people found, and about what.
    public let recorded: FollowUpEntry
    /// What the record's figures say; `nil` for what has no verdict of its own, such as a plan or a promise.
    ///
    /// A goal has the weakest verdict of its targets; a milestone is met, overdue or still to come.
    public var computed: Verdict? { judgement?.verdict }
    /// Why it can't be assessed; empty for other verdicts.
    public var reasons: [NotAssessableReason] { judgement?.reasons ?? [] }
    let judgement: Judgement?
    /// Where the two differ.
    public let differences: [FollowUpDifference]
  }
}

extension FollowUpComparison.Entry {
  /// Both verdicts, and where they differ.
  public var explanation: [Sentence] {
    let said = recorded.verdict.words
    guard let computed else {
      return [
        Sentence(
          english: "The follow-up says: \(said.english). No single verdict is computed for it.",
          swedish: "Uppföljningen säger: \(said.swedish). Någon samlad bedömning beräknas inte för det."
        )
      ]
    }
    if !differences.isEmpty { return differences.map(\.sentence) }
    return [
      Sentence(
        english: "The follow-up says: \(said.english). The record's figures agree: \(computed.words.english).",
        swedish:
          "Uppföljningen säger: \(said.swedish). Underlagets uppgifter stämmer med det: \(computed.words.swedish)."
      )
    ]
  }
}

extension FollowUpEntry.RecordedVerdict {
  /// The verdict in words; an unknown one as written.
  public var words: Sentence {
    switch known {
    case .met: Sentence(english: "met", swedish: "uppfyllt")
    case .partlyMet: Sentence(english: "partly met", swedish: "delvis uppfyllt")
    case .notMet: Sentence(english: "not met", swedish: "ej uppfyllt")
    case .ongoing: Sentence(english: "under way", swedish: "pågår")
    case .notAssessable: Sentence(english: "cannot be assessed", swedish: "kan inte bedömas")
    case nil: Sentence(english: "“\(rawValue)”", swedish: "”\(rawValue)”")
    }
  }
}

/// Where a follow-up and the record's figures differ (skillnad mellan uppföljning och beräkning).
@nonexhaustive
public enum FollowUpDifference: Sendable, Hashable {
  /// The verdicts say different things.
  case verdict(recorded: FollowUpEntry.RecordedVerdict, computed: Verdict, reasons: [NotAssessableReason])
  /// The figures differ: the one reported, and the one that the record had by then, with its time, in the indicator's unit.
  case value(recorded: Double, observed: ObservedFigure, decimals: Int)
  /// A figure was reported, and the record had none by then.
  case valueNotRecorded(Double, decimals: Int)

  /// The difference in words.
  public var sentence: Sentence {
    switch self {
    case .verdict(let recorded, let computed, let reasons):
      Self.verdicts(recorded.words, computed.words, reasons.first.map(\.sentence.insideSentence))
    case .value(let recorded, let observed, let decimals):
      Sentence { language, figures in
        let said = figures.text(recorded, decimals: decimals)
        let least = figures.text(observed.value.lower, decimals: decimals)
        let most = figures.text(observed.value.upper, decimals: decimals)
        let known = least == most ? least : "\(least)–\(most)"
        return language.say(
          "The follow-up reports \(said); by then the record had \(known), for \(observed.period.words.english).",
          "Uppföljningen redovisar \(said); underlaget hade då \(known), för \(observed.period.words.swedish)."
        )
      }
    case .valueNotRecorded(let value, let decimals):
      Sentence { language, figures in
        let said = figures.text(value, decimals: decimals)
        return language.say(
          "The follow-up reports \(said); by then the record had no such figure.",
          "Uppföljningen redovisar \(said); underlaget hade då ingen sådan uppgift."
        )
      }
    }
  }

  private static func verdicts(_ recorded: Sentence, _ computed: Sentence, _ reason: Sentence?) -> Sentence {
    guard let reason else {
      return Sentence(
        english: "The follow-up says: \(recorded.english). By the record's figures it was: \(computed.english).",
        swedish:
          "Uppföljningen säger: \(recorded.swedish). Enligt underlagets uppgifter var läget: \(computed.swedish)."
      )
    }
    return Sentence(
      english: "The follow-up says: \(recorded.english). The record doesn't show it: \(reason.english)",
      swedish: "Uppföljningen säger: \(recorded.swedish). Underlaget visar inte det: \(reason.swedish)"
    )
  }
}

extension FollowUpEntry.RecordedVerdict {
  /// Whether a computed verdict says the same, as far as the two can be compared.
  ///
  /// “Partly met” has no counterpart among the computed ones: all that lies between reached and lost agrees with it.
  func agrees(with computed: Verdict) -> Bool {
    switch known {
    case .met: [.met, .maintained].contains(computed)
    case .partlyMet: [.onPath, .behind, .farBehind, .overdue, .notMet].contains(computed)
    case .notMet: [.notMet, .overdue, .lost].contains(computed)
    case .ongoing: [.tooEarly, .onPath, .behind, .farBehind, .wrongWay, .maintained].contains(computed)
    case .notAssessable: computed == .notAssessable
    case nil: false
    }
  }
}

// MARK: - From the record

/// The comparisons of a record's follow-ups. Each is for its own day, so they are the same at every asking date.
struct FollowUpComparer: Sendable {
  private let comparisons: [FollowUpComparison]

  /// - Parameters:
  ///   - followUps: The follow-ups.
  ///   - positions: The positions of targets and measures.
  ///   - assessments: What the record's figures say.
  ///   - horizon: The last date that will be asked about; later follow-ups are left out.
  init(
    _ followUps: [FollowUp],
    _ positions: RecordProgress.Positions,
    _ assessments: RecordAssessor,
    through horizon: CalendarDate
  ) {
    let held = followUps.compactMap { followUp in followUp.day.map { (followUp, $0) } }.filter { $0.1 <= horizon }
    let milestones = Self.holders(ofMilestonesIn: held.map(\.0), assessments.structure)
    comparisons = held.map { followUp, day in
      let subjects = ComputedSubjects(
        positions: positions,
        assessments: assessments,
        milestones: milestones,
        day: day
      )
      return FollowUpComparison(
        followUp: followUp.id,
        of: followUp.of,
        period: followUp.period,
        day: day,
        entries: followUp.entries.map { FollowUpComparison.Entry($0, subjects.subject($0.subject)) }
      )
    }
  }

  /// By milestone, the position of its measure, if only one has a milestone with that identifier; empty when no entry
  /// is about a milestone.
  private static func holders(ofMilestonesIn followUps: [FollowUp], _ structure: ProgressStructure) -> [String: Int] {
    guard followUps.contains(where: { $0.entries.contains { $0.subject.kind == .milestone } }) else { return [:] }
    var holders: [String: Int] = [:]
    var shared: Set<String> = []
    for (position, terms) in structure.measures.enumerated() {
      for milestone in terms.milestones {
        if let other = holders.updateValue(position, forKey: milestone.id.rawValue), other != position {
          shared.insert(milestone.id.rawValue)
        }
      }
    }
    return holders.filter { !shared.contains($0.key) }
  }

  /// Those held by a date.
  func comparisons(at date: CalendarDate) -> [FollowUpComparison] {
    comparisons.filter { $0.day <= date }
  }
}

/// What the record's figures say about the subjects of entries on one day.
private struct ComputedSubjects {
  let positions: RecordProgress.Positions
  let assessments: RecordAssessor
  let milestones: [String: Int]
  let day: CalendarDate

  struct Subject {
    let judgement: Judgement
    /// The one target that a reported figure is about; `nil` when there are several or none.
    var target: TargetAssessment?
  }

  func subject(_ reference: Reference) -> Subject? {
    guard let id = reference.id else { return nil }
    switch reference.kind.known {
    case .target: return positions.targets[Identifier(id)].map { targets([$0]) }
    case .goal: return assessments.structure.targetsOfGoal[Identifier(id)].map(targets)
    case .measure:
      return positions.measures[Identifier(id)].map { position in
        Subject(judgement: assessments.measure(position, at: day).judgement)
      }
    case .milestone: return milestones[id].flatMap { milestone(id, of: $0) }
    default: return nil
    }
  }

  private func targets(_ positions: [Int]) -> Subject {
    let targets = positions.map { assessments.target($0, at: day) }
    guard !targets.isEmpty else { return Subject(judgement: .notAssessable([.targetMissing])) }
    return Subject(
      judgement: Judgement.weakest(of: targets.map(\.judgement)) ?? .verdict(.monitored),
      target: targets.count == 1 ? targets.first : nil
    )
  }

  private func milestone(_ id: String, of measure: Int) -> Subject? {
    let steps = assessments.measure(measure, at: day).milestones?.steps ?? []
    return steps.first { $0.id.rawValue == id }.map { step in
      switch step.state {
      case .done, .doneLate: Subject(judgement: .verdict(.met))
      case .overdue: Subject(judgement: .verdict(.overdue))
      case .notRecorded: Subject(judgement: .notAssessable([.notRecorded]))
      case .open: Subject(judgement: .verdict(.tooEarly))
      }
    }
  }
}

extension FollowUpComparison.Entry {
  fileprivate init(_ entry: FollowUpEntry, _ subject: ComputedSubjects.Subject?) {
    recorded = entry
    judgement = subject?.judgement
    guard let subject else {
      differences = []
      return
    }
    let (computed, reasons) = (subject.judgement.verdict, subject.judgement.reasons)
    let verdicts: FollowUpDifference? =
      computed == .monitored || entry.verdict.agrees(with: computed)
      ? nil : .verdict(recorded: entry.verdict, computed: computed, reasons: reasons)
    let values = entry.value.flatMap { value in subject.target.flatMap { Self.difference(of: value, from: $0) } }
    differences = [verdicts, values].compactMap { $0 }
  }

  /// How a reported figure differs from the one that a target's verdict rests on, beyond how both are rounded.
  private static func difference(of value: Double, from target: TargetAssessment) -> FollowUpDifference? {
    let decimals = target.indicator?.shownDecimals ?? Indicator.usualDecimals
    guard let latest = target.latest else { return .valueNotRecorded(value, decimals: decimals) }
    let rounded = { (value: Double) in Rounding.halfAwayFromZero(value, decimals: decimals) }
    let isWithin = rounded(latest.value.lower) <= rounded(value) && rounded(value) <= rounded(latest.value.upper)
    return isWithin ? nil : .value(recorded: value, observed: latest, decimals: decimals)
  }
}
