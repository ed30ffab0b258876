/// Takes small counts of people out of a record that is otherwise as an audience may see it, and what they could be worked
/// out from.
struct PublishedCounts {
  private let choice: PublicationPolicy.SmallCounts
  private let policy: PublicationPolicy
  private let earlier: [CouncilRecord]
  /// What was taken out.
  private(set) var log: [WithheldEntry] = []

  init(_ choice: PublicationPolicy.SmallCounts, _ policy: PublicationPolicy, earlier: [CouncilRecord]) {
    self.choice = choice
    self.policy = policy
    self.earlier = earlier
  }

  mutating func apply(to record: inout CouncilRecord) {
    switch choice {
    case .shown: return
    case .withheld(let suppression): withhold(in: &record, suppression)
    case .rounded(let base):
      for position in record.indicators.indices where record.indicators[position].hasSmallCounts {
        round(&record.indicators[position], to: base)
      }
    case .coded(let coding):
      for position in record.indicators.indices where record.indicators[position].hasSmallCounts {
        code(&record.indicators[position], coding)
      }
    }
  }

  private mutating func withhold(in record: inout CouncilRecord, _ suppression: SuppressionPolicy) {
    let small = SmallFigures(policy: suppression, smallestDenominator: policy.smallestDenominator)
    let places = Places(of: record)
    var derived = DerivedFigures(threshold: suppression.threshold)
    for position in record.indicators.indices where record.indicators[position].hasSmallCounts {
      let indicator = record.indicators[position]
      let before = earlier.compactMap { release in release.indicators.first { $0.id == indicator.id } }
      for observation in small.withheld(in: indicator, places, earlier: before) {
        record.indicators[position].observations[observation].suppress()
        log.append(WithheldEntry(reason: .smallCount, kind: "observation"))
      }
      derived.add(record.indicators[position])
    }
    derived.apply(to: &record)
    log += derived.log
  }

  private mutating func round(_ indicator: inout Indicator, to base: Int) {
    let rounded = { (count: Double) -> Double in
      guard count >= 0, count <= Double(CountTable.largestCount) else { return count }
      return Double(CountRounding.rounded(Int(count.rounded()), toBase: base))
    }
    for position in indicator.observations.indices {
      let before = indicator.observations[position]
      var observation = before
      observation.numerator = before.numerator.map(rounded)
      if indicator.statistic == .count {
        observation.value = before.value.map(rounded)
        observation.range = before.range.map { ValueRange(min: rounded($0.min), max: rounded($0.max)) }
      } else if before.numerator != nil || before.denominator != nil || before.sampleSize != nil {
        // The share follows from what is rounded, or could be turned back into the count.
        observation.value = nil
        observation.range = nil
        observation.denominator = before.denominator.map(rounded)
        observation.sampleSize = before.sampleSize.map { answers in
          // What isn't a count of people is left as it is, like the other figures.
          (0...CountTable.largestCount).contains(answers) ? CountRounding.rounded(answers, toBase: base) : answers
        }
        if observation.numerator == nil || observation.denominator == nil || observation.denominator == 0 {
          observation.suppress()
        }
      }
      guard observation != before else { continue }
      indicator.observations[position] = observation
      log.append(WithheldEntry(reason: .smallCount, kind: "observation"))
    }
  }

  private mutating func code(_ indicator: inout Indicator, _ coding: ShareCoding) {
    guard indicator.statistic == .share else { return }
    let all = indicator.wholeShare
    for position in indicator.observations.indices {
      let observation = indicator.observations[position]
      guard let figure = indicator.recordedFigure(of: observation), figure.min == figure.max,
        let answers = observation.denominator.map(\.wholeAnswers) ?? observation.sampleSize,
        answers < coding.enoughAnswers,
        (0...all).contains(figure.min)
      else { continue }
      var coded = observation
      coded.value = nil
      coded.numerator = nil
      coded.denominator = nil
      coded.sampleSize = nil
      switch coding.coded(figure.min / all, answers: answers) {
      case .exact(let share): coded.value = (share * all).rounded()
      case .atMost(let share): coded.range = ValueRange(min: 0, max: share * all)
      case .atLeast(let share): coded.range = ValueRange(min: share * all, max: all)
      }
      indicator.observations[position] = coded
      log.append(WithheldEntry(reason: .smallCount, kind: "observation"))
    }
  }
}

extension Double {
  /// The number of answers without its fraction; of what can't be one, more than any.
  fileprivate var wholeAnswers: Int { Int(exactly: rounded(.towardZero)) ?? .max }
}

/// Takes out what repeats a withheld figure elsewhere in a record: baselines, waypoints that are past, and what
/// follow-ups say about it.
private struct DerivedFigures {
  private let threshold: Int
  private var indicators: [Indicator.ID: Figures] = [:]
  /// The figures shown for indicators as a whole, for those looked up so far.
  private var shown: [Indicator.ID: [ReportingPeriod: Double]] = [:]
  private(set) var log: [WithheldEntry] = []

  /// What is left of an indicator, and the periods in which something of it is withheld.
  private struct Figures {
    let indicator: Indicator
    let withheld: [ReportingPeriod]
  }

  init(threshold: Int) {
    self.threshold = threshold
  }

  mutating func add(_ indicator: Indicator) {
    let withheld = indicator.observations.filter { $0.status == .suppressed }.map(\.period)
    indicators[indicator.id] = Figures(indicator: indicator, withheld: withheld)
  }

  mutating func apply(to record: inout CouncilRecord) {
    var indicatorOfTarget: [Target.ID: Indicator.ID] = [:]
    record.changeTargets { target in
      indicatorOfTarget[target.id] = target.indicator
      guard let figures = indicators[target.indicator] else { return }
      if let baseline = target.baseline, baseline.value != nil || baseline.range != nil,
        !mayShow(baseline.value ?? baseline.range?.min, in: baseline.period, figures)
      {
        target.baseline?.value = nil
        target.baseline?.range = nil
        log.append(WithheldEntry(reason: .smallCount, kind: "baseline"))
      }
      let waypoints = target.waypoints.filter { waypoint in
        !figures.withheld.contains { $0.first <= waypoint.on && waypoint.on <= $0.last }
      }
      for _ in 0..<(target.waypoints.count - waypoints.count) {
        log.append(WithheldEntry(reason: .smallCount, kind: "waypoint"))
      }
      target.waypoints = waypoints
    }
    for position in record.followUps.indices {
      let followUp = record.followUps[position]
      let entries = followUp.entries.filter { entry in
        guard let figures = figures(of: entry.subject, indicatorOfTarget) else { return true }
        return mayShow(entry.value, in: followUp.period, figures)
      }
      for _ in 0..<(followUp.entries.count - entries.count) {
        log.append(WithheldEntry(reason: .smallCount, kind: "followUpEntry"))
      }
      record.followUps[position].entries = entries.map { entry in
        guard let figures = figures(of: entry.subject, indicatorOfTarget), !figures.withheld.isEmpty else {
          return entry
        }
        return withoutNumbers(entry)
      }
    }
  }

  private func figures(of subject: Reference, _ indicatorOfTarget: [Target.ID: Indicator.ID]) -> Figures? {
    guard let id = subject.id else { return nil }
    switch subject.kind.known {
    case .indicator: return indicators[Identifier(id)]
    case .target: return indicatorOfTarget[Identifier(id)].flatMap { indicators[$0] }
    default: return nil
    }
  }

  /// An entry without the texts that state a number: it may be one that is withheld (“from 3 to 1”).
  private mutating func withoutNumbers(_ entry: FollowUpEntry) -> FollowUpEntry {
    var entry = entry
    if let restated = entry.restated, Self.saysNumber(restated) {
      entry.restated = nil
      log.append(WithheldEntry(reason: .smallCount, kind: "restated"))
    }
    if let comment = entry.comment, Self.saysNumber(comment) {
      entry.comment = nil
      log.append(WithheldEntry(reason: .smallCount, kind: "comment"))
    }
    return entry
  }

  private static func saysNumber(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { $0.contains(where: \.isNumber) || smallNumbers.contains(String($0)) }
  }

  private static let smallNumbers: Set<String> = [
    "ingen", "inga", "en", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "no", "none", "one",
    "two",
    "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// Whether a figure of a time may be shown: it's shown among the observations too, or nothing of that time is withheld, and
  /// it isn't small itself.
  private mutating func mayShow(_ value: Double?, in period: ReportingPeriod?, _ figures: Figures) -> Bool {
    let isCount = figures.indicator.statistic == .count
    let isSmall = if let value { isCount && value > 0 && value < Double(threshold) } else { false }
    let isTouched = figures.withheld.contains { withheld in
      guard let period else { return true }
      return period.first <= withheld.last && withheld.first <= period.last
    }
    guard isSmall || isTouched else { return true }
    guard let value, let period else { return false }
    return shown(of: figures.indicator)[period] == value
  }

  private mutating func shown(of indicator: Indicator) -> [ReportingPeriod: Double] {
    if let known = shown[indicator.id] { return known }
    var figures: [ReportingPeriod: Double] = [:]
    for observation in indicator.observations where observation.breakdown == nil {
      if let figure = indicator.recordedFigure(of: observation), figure.min == figure.max {
        figures[observation.period] = figure.min
      }
    }
    shown[indicator.id] = figures
    return figures
  }
}

extension CouncilRecord {
  /// Changes each target of the record.
  fileprivate mutating func changeTargets(_ change: (inout Target) -> Void) {
    for plan in plans.indices {
      for area in plans[plan].focusAreas.indices {
        plans[plan].focusAreas[area].changeTargets(change)
      }
    }
    for measure in measures.indices {
      for target in measures[measure].targets.indices { change(&measures[measure].targets[target]) }
    }
    for promise in promises.indices {
      for target in promises[promise].targets.indices { change(&promises[promise].targets[target]) }
    }
  }
}

extension FocusArea {
  fileprivate mutating func changeTargets(_ change: (inout Target) -> Void) {
    for goal in goals.indices {
      for target in goals[goal].targets.indices { change(&goals[goal].targets[target]) }
    }
    for measure in measures.indices {
      for target in measures[measure].targets.indices { change(&measures[measure].targets[target]) }
    }
  }
}
