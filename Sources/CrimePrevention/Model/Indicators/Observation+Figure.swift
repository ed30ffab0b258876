extension Observation {
  /// Whether its status allows a value: it isn't missing, suppressed or not applicable.
  var mayHaveValue: Bool { status.mayHaveValue }

  /// The day from which it is known: its period has ended, and it has been published.
  var knownOn: CalendarDate { publishedOn.map { max($0, period.last) } ?? period.last }

  /// Returns whether this observation takes precedence over another one for the same period and part: one that may have
  /// a value over one that can't, a final one over the others, then the one published last.
  func takesPrecedence(over other: Observation) -> Bool {
    if mayHaveValue != other.mayHaveValue { return mayHaveValue }
    if (status == .final) != (other.status == .final) { return status == .final }
    guard let published = publishedOn else { return false }
    guard let otherPublished = other.publishedOn else { return true }
    return otherPublished < published
  }
}

extension Observation.Status? {
  /// Whether the status allows a value.
  var mayHaveValue: Bool {
    self == nil || self == .final || self != .missing && self != .suppressed && self != .notApplicable
  }

  /// Whether a value may still change.
  package var isPreliminary: Bool { self == .preliminary || self == .estimated }
}

extension Indicator {
  /// The value of a share of everything: 100 in per cent, else 1.
  var wholeShare: Double { unit == .percent ? 100 : 1 }

  /// Whether its values are computed from a numerator and a denominator. The denominator of a count is only its
  /// exposure, such as inhabitants; grades and amounts have no parts.
  private var isOfParts: Bool {
    unit == .percent || statistic == .share || statistic == .rate || statistic == .mean
  }

  /// Returns the value that an observation states or that follows from its parts, or the range that it is known to lie
  /// in.
  func recordedFigure(of observation: Observation) -> ValueRange? {
    guard observation.mayHaveValue else { return nil }
    if let value = observation.value { return ValueRange(exactly: value) }
    if let numerator = observation.numerator, let denominator = observation.denominator, denominator != 0,
      isOfParts
    {
      return ValueRange(exactly: numerator / denominator * (statistic == .rate ? per ?? 1 : wholeShare))
    }
    return observation.range
  }
}

extension ValueRange {
  /// A value that is known exactly.
  init(exactly value: Double) {
    self.init(min: value, max: value)
  }
}
