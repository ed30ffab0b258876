/// How well a measure keeps the time it promises for each case, at an asking date (tidsgräns).
///
/// Cases opened in the measure's period count. The verdict is as for a cadence: none late so far, or the share required
/// is reached, is on path; else at least 60 % in time is behind, and less is far behind. Once the period is over it is met
/// or not met.
public struct DeadlineProgress: Sendable, Hashable {
  /// The verdict, or why there is none.
  public let judgement: Judgement
  /// The promise.
  public let deadline: Deadline
  /// The cases by how they were handled; empty when they aren't recorded.
  public let cases: ShareOfCases

  /// The verdict.
  public var verdict: Verdict { judgement.verdict }
  /// Why it can't be assessed; empty for other verdicts.
  public var reasons: [NotAssessableReason] { judgement.reasons }
  /// The share of cases that must be in time, 0 to 1.
  public var requiredShare: Double { deadline.share ?? 1 }
}

/// How many of the cases that a deadline applies to were handled in time (andel ärenden i tid).
///
/// The share says what happened. What it can tell about the time to come, its Wilson interval, isn't computed here: use
/// an ``ObservedShare`` with ``onTime`` successes of ``judged``.
public struct ShareOfCases: Sendable, Hashable {
  /// Handled in time (i tid).
  public private(set) var onTime = 0
  /// Handled too late, or not handled though the time has run out (för sent).
  public private(set) var late = 0
  /// Not handled, with time left (öppna). They stay out of the share.
  public private(set) var open = 0
  /// Handled, but the recorded times don't show whether it was in time (oklara).
  public private(set) var unclear = 0

  init() {}

  /// What is known of some cases at a date.
  init(_ timings: [CaseTiming], at date: CalendarDate) {
    for timing in timings {
      switch timing.state(at: date) {
      case nil: continue
      case .open: open += 1
      case .ended(.onTime): onTime += 1
      case .ended(.late): late += 1
      case .ended(.unclear): unclear += 1
      }
    }
  }

  /// How many are known to be in time or late: the denominator of the share.
  public var judged: Int { onTime + late }
  /// The share in time of those judged, 0 to 1; `nil` when none is.
  public var share: Double? { judged == 0 ? nil : Double(onTime) / Double(judged) }
}

// MARK: - In words

extension DeadlineProgress {
  /// What the verdict rests on, step by step.
  public var explanation: [Sentence] {
    let isRefused = verdict == .notAssessable && cases == ShareOfCases()
    return [duty, isRefused ? nil : result, open, unclear].compactMap { $0 } + reasons.map(\.sentence)
  }

  private var duty: Sentence? {
    guard let end = deadline.until.known, let unit = deadline.within.unit.known else { return nil }
    return Sentence { language, figures in
      let limit = unit.words(deadline.within.amount).text(in: language)
      if requiredShare >= 1 {
        let ended = end == .begun ? language.say("begun", "påbörjat") : language.say("finished", "åtgärdat")
        return language.say(
          "Each case is to be \(ended) within \(limit).",
          "Varje ärende ska vara \(ended) inom \(limit)."
        )
      }
      let ended = end == .begun ? language.say("begun", "påbörjade") : language.say("finished", "åtgärdade")
      let share = figures.percent(requiredShare, decimals: 1)
      return language.say(
        "At least \(share) of the cases are to be \(ended) within \(limit).",
        "Minst \(share) av ärendena ska vara \(ended) inom \(limit)."
      )
    }
  }

  private var result: Sentence {
    guard let share = cases.share else {
      return Sentence(
        english: "No case has been handled or run out of time yet.",
        swedish: "Inget ärende har ännu hanterats, och för inget har tiden gått ut."
      )
    }
    return Sentence { language, figures in
      let (all, onTime, late) = (figures.text(cases.judged), figures.text(cases.onTime), figures.text(cases.late))
      let percent = figures.percent(share, shortOf: requiredShare)
      return language.say(
        "Of \(all) \(cases.judged == 1 ? "case" : "cases"), \(onTime) in time and \(late) too late: \(percent) in time.",
        "Av \(all) ärende\(cases.judged == 1 ? "" : "n") var \(onTime) i tid och \(late) för sent: \(percent) i tid."
      )
    }
  }

  private var open: Sentence? {
    guard cases.open > 0 else { return nil }
    if cases.open == 1 {
      return Sentence(
        english: "1 open case with time left isn't counted.",
        swedish: "1 öppet ärende med tid kvar räknas inte."
      )
    }
    return Sentence { language, figures in
      let count = figures.text(cases.open)
      return language.say(
        "\(count) open cases with time left aren't counted.",
        "\(count) öppna ärenden med tid kvar räknas inte."
      )
    }
  }

  private var unclear: Sentence? {
    guard cases.unclear > 0 else { return nil }
    return Sentence { language, figures in
      let count = figures.text(cases.unclear)
      return language.say(
        "For \(count) the times recorded don't tell.",
        "För \(count) framgår det inte av tiderna."
      )
    }
  }
}

extension TimeLimit.Unit.Known {
  /// “48 hours”.
  fileprivate func words(_ amount: Double) -> Sentence {
    Sentence { language, figures in
      let number = figures.text(amount, decimals: 2)
      let isOne = amount == 1
      return switch self {
      case .hour: "\(number) " + language.say(isOne ? "hour" : "hours", isOne ? "timme" : "timmar")
      case .day: "\(number) " + language.say(isOne ? "day" : "days", isOne ? "dag" : "dagar")
      case .workingDay:
        "\(number) " + language.say(isOne ? "working day" : "working days", isOne ? "arbetsdag" : "arbetsdagar")
      }
    }
  }
}

// MARK: - From the record

/// A deadline with its cases timed, or why it can't be assessed.
struct DeadlineAssessor: Sendable {
  private let deadline: Deadline
  private let period: CalendarInterval?
  private let reasons: [NotAssessableReason]
  private let timings: [CaseTiming]
  private let recorded: RecordedDoing

  init(_ deadline: Deadline, of terms: MeasureTerms, calendar: SwedishCalendar) {
    self.deadline = deadline
    period = terms.period
    recorded = terms.recorded
    let (amount, share) = (deadline.within.amount, deadline.share ?? 1)
    let limit = CaseLimit(deadline.within)
    let faults: [(Bool, NotAssessableReason)] = [
      (limit == nil || deadline.until.known == nil, .unknownCode), (!(amount >= 0), .limitNegative),
      (!(0...1).contains(share), .shareOffScale), (terms.period == nil, .periodMissing),
      (terms.cases == nil, .notRecorded),
    ]
    reasons = faults.filter(\.0).map(\.1).inOrder
    guard reasons.isEmpty, let limit, let end = deadline.until.known, let period, let cases = terms.cases else {
      timings = []
      return
    }
    timings = cases.filter { period.contains($0.openedAt.date) }.map {
      CaseTiming($0, limit: limit, until: end, calendar: calendar)
    }
  }

  /// Linear in the number of cases.
  func progress(at date: CalendarDate) -> DeadlineProgress {
    guard reasons.isEmpty, let period else {
      return DeadlineProgress(judgement: .notAssessable(reasons), deadline: deadline, cases: ShareOfCases())
    }
    let end = recorded.end(at: date)
    let cases = ShareOfCases(timings, at: end)
    let judgement = judgement(of: cases, isOver: period.isOver(at: end))
    return DeadlineProgress(judgement: judgement, deadline: deadline, cases: cases)
  }

  private func judgement(of cases: ShareOfCases, isOver: Bool) -> Judgement {
    let count = KeptCount(kept: cases.onTime, missed: cases.late, unknown: cases.unclear)
    if let verdict = count.verdict(required: deadline.share ?? 1, isOver: isOver) { return .verdict(verdict) }
    if count.all > 0 { return .notAssessable([.caseTimesUnclear]) }
    return isOver ? .notAssessable([.noCases]) : .verdict(.tooEarly)
  }
}

/// One case against its time limit: what is known of it, and since when.
struct CaseTiming: Sendable {
  enum Outcome {
    case onTime, late, unclear
  }

  /// The day on which it was opened.
  let opened: CalendarDate
  /// How it went, and the day on which that was known; `nil` while the event that ends it isn't recorded.
  let ended: (day: CalendarDate, outcome: Outcome)?
  /// The first day by the end of which it is surely late; `nil` when that is beyond the calendar or can't be
  /// determined.
  let lateFrom: CalendarDate?

  /// What is known of the case at a date; `nil` before it was opened.
  func state(at date: CalendarDate) -> State? {
    guard opened <= date else { return nil }
    if let ended, ended.day <= date { return .ended(ended.outcome) }
    guard let lateFrom, lateFrom <= date else { return .open }
    return .ended(.late)
  }

  enum State {
    case open
    case ended(Outcome)
  }
}

extension CaseTiming {
  /// Times a case.
  ///
  /// - Parameters:
  ///   - timedCase: The case.
  ///   - limit: The time allowed.
  ///   - end: The event that ends the time.
  ///   - calendar: Which days are worked.
  init(_ timedCase: TimedCase, limit: CaseLimit, until end: Deadline.End.Known, calendar: SwedishCalendar) {
    let opening = timedCase.openedAt
    let lastDay = limit.lastDay(from: opening, calendar)
    let timed = { (event: CivilMoment) in (event.date, limit.outcome(from: opening, to: event, lastDay: lastDay)) }
    opened = opening.date
    lateFrom = limit.lateFrom(lastDay)
    switch (end, timedCase.begunAt, timedCase.completedAt) {
    case (.completed, _, let completedAt): ended = completedAt.map(timed)
    case (.begun, let begunAt?, _): ended = timed(begunAt)
    case (.begun, nil, let completedAt):
      // What is finished was begun before that, so finished in time was begun in time.
      ended = completedAt.map(timed).map { ($0.0, $0.1 == .onTime ? .onTime : .unclear) }
    }
  }
}

/// The time that a case may take.
enum CaseLimit: Sendable {
  /// Minutes as they pass.
  case minutes(Double)
  /// Calendar days after the opening day.
  case days(Int)
  /// Working days after the opening day.
  case workingDays(Int)

  /// - Returns: `nil` when the unit is unknown.
  init?(_ limit: TimeLimit) {
    // Days are counted whole, so a fraction of a day is dropped. No limit is longer than the calendar.
    let days = limit.amount >= 0 ? Int(min(limit.amount.rounded(.down), 4_000_000)) : 0
    switch limit.unit.known {
    case .hour: self = .minutes(limit.amount * 60)
    case .day: self = .days(days)
    case .workingDay: self = .workingDays(days)
    case nil: return nil
    }
  }

  /// The day on which the time surely has run out; `nil` when that is beyond the calendar or can't be determined.
  func lastDay(from opening: CivilMoment, _ calendar: SwedishCalendar) -> CalendarDate? {
    switch self {
    case .minutes(let most): most < 6e9 ? CivilMoment.day(ofInstant: opening.instants.upperBound + Int(most)) : nil
    case .days(let most): opening.date.adding(days: most)
    case .workingDays(let most): calendar.adding(workingDays: most, to: opening.date)
    }
  }

  /// The first day by the end of which a case is late: for hours the day on which they run out, else the one after the
  /// last.
  func lateFrom(_ lastDay: CalendarDate?) -> CalendarDate? {
    switch self {
    case .minutes: lastDay
    case .days, .workingDays: lastDay?.adding(days: 1)
    }
  }

  /// Whether an event came in time, given the day on which the time runs out. An event before the opening, or at times
  /// too roughly known, is unclear.
  func outcome(from opening: CivilMoment, to event: CivilMoment, lastDay: CalendarDate?) -> CaseTiming.Outcome {
    switch self {
    case .minutes(let most):
      let elapsed = opening.minutesElapsed(until: event)
      guard elapsed.upperBound >= 0 else { return .unclear }
      if Double(elapsed.upperBound) <= most { return .onTime }
      return Double(elapsed.lowerBound) > most ? .late : .unclear
    case .days, .workingDays:
      guard !event.isSurelyBefore(opening) else { return .unclear }
      // Working days aren't known before the calendar's first year; other limits run out beyond the calendar.
      guard let lastDay else { return opening.date.year < SwedishCalendar.firstYear ? .unclear : .onTime }
      return event.date <= lastDay ? .onTime : .late
    }
  }
}
