/// Whether an organization has taken part in what it undertook, at an asking date (medverkan).
///
/// It has when an occurrence by that date names it. When occurrences name only other organizations, it hasn't once the
/// time is over; before that it is too early to say. When none names anyone, it can't be assessed.
public struct Participation: Sendable, Hashable {
  /// The organization.
  public let organization: Organization.ID
  /// `met` when it has taken part, else `notMet`, `tooEarly` or why it can't be assessed.
  public let judgement: Judgement
  /// The last day of the first occurrence that names it; `nil` when none does by the asking date.
  public let firstNamed: CalendarDate?

  /// `met` when it has taken part, else `notMet`, `tooEarly` or `notAssessable`.
  public var verdict: Verdict { judgement.verdict }
  /// Why it can't be assessed; empty for other verdicts.
  public var reasons: [NotAssessableReason] { judgement.reasons }

  /// What the verdict rests on.
  public var explanation: [Sentence] {
    switch verdict {
    case .met:
      let day = firstNamed?.words ?? Sentence(english: "", swedish: "")
      return [
        Sentence(
          english: "It is named among those who took part, first on \(day.english).",
          swedish: "Den är angiven bland de medverkande, första gången den \(day.swedish)."
        )
      ]
    case .notMet:
      return [
        Sentence(
          english: "The time is over, and only others are named among those who took part.",
          swedish: "Tiden är ute, och bara andra är angivna bland de medverkande."
        )
      ]
    case .tooEarly:
      return [
        Sentence(
          english: "So far only others are named among those who took part; the time isn't over.",
          swedish: "Hittills är bara andra angivna bland de medverkande; tiden är inte ute."
        )
      ]
    default: return reasons.map(\.sentence)
    }
  }
}

extension Judgement {
  /// Whether an organization has taken part, in words; for several, in words that fit after a number.
  func wordsOfParticipation(isPlural: Bool = false) -> Sentence {
    switch verdict {
    case .met: Sentence(english: isPlural ? "have taken part" : "has taken part", swedish: "har medverkat")
    case .notMet:
      Sentence(english: isPlural ? "haven't taken part" : "hasn't taken part", swedish: "har inte medverkat")
    case .notAssessable where !reasons.contains(.cancelled):
      Sentence(english: "not recorded", swedish: "inte redovisat")
    default: verdict.words
    }
  }
}

// MARK: - From the record

/// The day since which an organization is named among those who took part, ready to be assessed at several dates.
struct ParticipationAssessor: Sendable {
  let organization: Organization.ID
  /// The earliest last day of an occurrence that names it.
  private let firstNamed: CalendarDate?
  /// The earliest last day of an occurrence that names anyone.
  private let firstTold: CalendarDate?
  private let isRecorded: Bool
  private let isCancelled: Bool
  private let recorded: RecordedDoing
  /// The last day of the time; `nil` when it is open or isn't known.
  private let end: CalendarDate?

  init(of organization: Organization.ID, in work: NamedOrganizations, through end: CalendarDate?) {
    self.organization = organization
    self.end = end
    firstNamed = work.firstNamed[organization]
    firstTold = work.firstTold
    isRecorded = work.isRecorded
    isCancelled = work.isCancelled
    recorded = work.recorded
  }

  func participation(at date: CalendarDate) -> Participation {
    let named = firstNamed.flatMap { $0 <= date ? $0 : nil }
    return Participation(
      organization: organization,
      judgement: judgement(isNamed: named != nil, at: date),
      firstNamed: named
    )
  }

  private func judgement(isNamed: Bool, at date: CalendarDate) -> Judgement {
    if isCancelled { return .notAssessable([.cancelled]) }
    if isNamed { return .verdict(.met) }
    guard isRecorded else { return .notAssessable([.notRecorded]) }
    guard let firstTold, firstTold <= date else { return .notAssessable([.participantsNotRecorded]) }
    guard let end, end <= recorded.end(at: date) else { return .verdict(.tooEarly) }
    return .verdict(.notMet)
  }
}

/// The organizations that the occurrences of one or several measures name.
struct NamedOrganizations: Sendable {
  /// By organization, the earliest last day of an occurrence that names it.
  private(set) var firstNamed: [Organization.ID: CalendarDate] = [:]
  /// The earliest last day of an occurrence that names anyone.
  private(set) var firstTold: CalendarDate?
  /// Whether what took place is recorded, for one of the measures at least.
  private(set) var isRecorded = false
  /// Whether there are measures and all are cancelled.
  private(set) var isCancelled = false
  /// The day through which what was done is recorded.
  var recorded: RecordedDoing

  /// Linear in the number of names.
  init(_ measure: MeasureTerms) {
    recorded = measure.recorded
    isRecorded = measure.occurrences != nil
    isCancelled = measure.status == .cancelled
    let occurrences = measure.occurrences ?? []
    var entered: Int?
    for index in occurrences.indices where !occurrences[index].by.isEmpty && occurrences[index].count ?? 1 > 0 {
      let day = occurrences[index].on.last
      // Most are in the order of time and name the same organizations as the one before.
      if let entered, occurrences[entered].on.last <= day, occurrences[entered].by == occurrences[index].by { continue }
      entered = index
      for organization in occurrences[index].by {
        firstNamed[organization] = min(firstNamed[organization] ?? day, day)
      }
      firstTold = min(firstTold ?? day, day)
    }
  }

  /// What several measures name together.
  init(_ measures: some Collection<NamedOrganizations>) {
    recorded = RecordedDoing(all: measures.map(\.recorded))
    isRecorded = measures.contains(where: \.isRecorded)
    isCancelled = !measures.isEmpty && measures.allSatisfy(\.isCancelled)
    firstTold = measures.compactMap(\.firstTold).min()
    for measure in measures { firstNamed.merge(measure.firstNamed, uniquingKeysWith: min) }
  }
}
