/// How well a measure keeps its cadence at an asking date (frekvens).
///
/// The calendar windows that are over and lie wholly inside the period are judged, for each member separately. None
/// missed is on path; at least 60 % kept is behind; less is far behind. Once the period is over it is met or not met.
/// Windows that can't be determined may have been kept or missed: a verdict is given only when it is the same either
/// way.
public struct CadenceProgress: Sendable {
  /// The verdict, or why there is none.
  public let judgement: Judgement
  /// The cadence.
  public var cadence: Cadence { assessor.cadence }
  /// The time in which it is to be kept; `nil` when none is stated.
  public var period: CalendarInterval? { assessor.period }
  /// How many windows × members were kept (hållna).
  public let kept: Int
  /// How many windows × members were missed (missade).
  public let missed: Int
  /// How many windows × members can't be determined.
  public let notAssessable: Int
  /// Windows that lie only partly inside the time that counts, in their order. They aren't judged.
  public let partial: [ReportingPeriod]

  /// How many windows × members are over.
  public var ended: Int { kept + missed + notAssessable }
  /// The windows that are over for each member: in the order of time, the members as the cadence names them.
  ///
  /// Listed when asked for, in time linear in their number.
  public var windows: [CadenceWindow] { assessor.tally?.windows(over: true, at: date) ?? [] }
  /// The windows that have begun and aren't over, with what has taken place so far.
  public var current: [CadenceWindow] { assessor.tally?.windows(over: false, at: date) ?? [] }

  /// Whether it can be assessed at all.
  var hasTally: Bool { assessor.tally != nil }

  private let assessor: CadenceAssessor
  /// The last day that is judged.
  private let date: CalendarDate

  init(_ assessor: CadenceAssessor, at asked: CalendarDate) {
    self.assessor = assessor
    date = assessor.recorded.end(at: asked)
    guard let tally = assessor.tally else {
      judgement = .notAssessable(assessor.reasons)
      (kept, missed, notAssessable) = (0, 0, 0)
      partial = []
      return
    }
    let (count, reasons) = tally.count(at: date)
    kept = count.kept
    missed = count.missed
    notAssessable = count.unknown
    partial = tally.partial(begunBy: date)
    let isOver = assessor.period?.isOver(at: date) == true
    judgement = Self.judgement(of: count, reasons, isOver: isOver)
  }

  private static func judgement(of count: KeptCount, _ reasons: [NotAssessableReason], isOver: Bool) -> Judgement {
    if let verdict = count.verdict(required: 1, isOver: isOver) { return .verdict(verdict) }
    if count.all > 0 { return .notAssessable(reasons) }
    return isOver ? .notAssessable([.noWholeWindow]) : .verdict(.tooEarly)
  }
}

extension CadenceProgress {
  /// The verdict.
  public var verdict: Verdict { judgement.verdict }
  /// Why it can't be assessed; empty for other verdicts.
  public var reasons: [NotAssessableReason] { judgement.reasons }
}

extension CadenceProgress: Hashable {
  /// Returns whether two values say the same about the same windows.
  public static func == (left: Self, right: Self) -> Bool {
    (left.judgement, left.kept, left.missed, left.notAssessable)
      == (right.judgement, right.kept, right.missed, right.notAssessable)
      && left.cadence == right.cadence && left.period == right.period
      && left.partial == right.partial && left.windows == right.windows && left.current == right.current
  }

  /// Hashes the verdict, the cadence and the counts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(judgement)
    hasher.combine(cadence)
    hasher.combine(kept)
    hasher.combine(missed)
    hasher.combine(notAssessable)
  }
}

/// One window of a cadence for one member, at an asking date: March for the north school.
public struct CadenceWindow: Sendable, Hashable {
  /// The window's days.
  public let period: ReportingPeriod
  /// The area, unit or organization that it is about; `nil` when the cadence isn't per member.
  public let member: String?
  /// The member's name; its identifier when the record has no name for it.
  public let memberName: String?
  /// How many times it has taken place in the window by the asking date.
  public let count: Int
  /// The outcome of the window.
  public let outcome: Outcome

  /// The outcome of a window.
  @nonexhaustive
  public enum Outcome: Sendable, Hashable, CaseIterable {
    /// Over, and it took place often enough (hållet).
    case kept
    /// Over, and it didn't take place often enough (missat).
    case missed
    /// Over, but an occurrence spans this window and other days, so that it can't be determined.
    case spanned
    /// Over, but occurrences that don't state their member could decide it.
    case memberUnknown
    /// Not over (pågår).
    case open
  }
}
