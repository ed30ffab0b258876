/// The days and the part of the population that an observation is about.
struct ObservedPart: Hashable {
  let first: CalendarDate
  let last: CalendarDate
  let part: Part

  /// A part of the population, whatever notes it carries; the whole when nothing is set.
  struct Part: Hashable {
    let area: Identifier<Area>?
    let unit: Identifier<CountedUnit>?
    let sex: String?
    let ageGroup: String?

    static let whole = Part(nil)

    init(_ breakdown: Breakdown?) {
      area = breakdown?.area
      unit = breakdown?.unit
      sex = breakdown?.sex
      ageGroup = breakdown?.ageGroup
    }
  }

  init(_ period: ReportingPeriod, _ breakdown: Breakdown?) {
    first = period.first
    last = period.last
    part = Part(breakdown)
  }

  init(_ observation: Observation) {
    self.init(observation.period, observation.breakdown)
  }
}

extension Indicator {
  /// The observations that count: the one that takes precedence when several are for the same days and part.
  var standingObservations: [ObservedPart: (index: Int, observation: Observation)] {
    var standing: [ObservedPart: (index: Int, observation: Observation)] = [:]
    for (index, observation) in observations.enumerated() {
      let part = ObservedPart(observation)
      if let other = standing[part], !counts(observation, before: other.observation) { continue }
      standing[part] = (index, observation)
    }
    return standing
  }

  /// Returns whether an observation takes precedence over another one of the same days and part: one with a figure over
  /// one without, a final one over the others, then the one published last.
  func counts(_ observation: Observation, before other: Observation) -> Bool {
    let (hasFigure, otherHasFigure) = (recordedFigure(of: observation) != nil, recordedFigure(of: other) != nil)
    return hasFigure == otherHasFigure ? observation.takesPrecedence(over: other) : hasFigure
  }

  /// Whether there are only values of the whole, each beginning after the one before had ended, so that nothing can be
  /// duplicated.
  var isPlainSeries: Bool {
    var last: CalendarDate?
    for position in observations.indices {
      guard observations[position].breakdown == nil else { return false }
      let period = observations[position].period
      if let last, period.first <= last { return false }
      last = period.last
    }
    return true
  }

  /// Calls `body` for each observation that has the same days, part and precedence as an earlier one, with whether the
  /// two have the same value.
  func forEachRival(_ body: (_ index: Int, _ observation: Observation, _ isSame: Bool) -> Void) {
    var standing: [ObservedPart: Observation] = [:]
    for (index, observation) in observations.enumerated() {
      let part = ObservedPart(observation)
      guard let other = standing[part], !observation.takesPrecedence(over: other) else {
        standing[part] = observation
        continue
      }
      guard !other.takesPrecedence(over: observation) else { continue }
      let (figure, earlier) = (recordedFigure(of: observation), recordedFigure(of: other))
      body(index, observation, figure?.min == earlier?.min && figure?.max == earlier?.max)
    }
  }
}
