public import CrimePrevention

extension ProgressDocument {
  /// One target.
  public struct Target: Codable, Sendable, Hashable {
    /// The target's identifier.
    public var id: String
    /// The goal that it belongs to.
    public var goal: String?
    /// The measure that it belongs to.
    public var measure: String?
    /// The promise that it belongs to.
    public var promise: String?
    /// The indicator's identifier.
    public var indicator: String
    /// The day from which its path runs.
    public var start: String?
    /// The last day.
    public var due: String?
    /// How it stands.
    public var standing: Standing
    /// For a target that holds in each of several parts or windows, how it stands there.
    public var parts: [Part]
  }

  /// How a target stands in one part of a population, or in one window of time.
  public struct Part: Codable, Sendable, Hashable {
    /// The area's, unit's or organization's identifier, or the window such as `2024-Q1`.
    public var id: String
    /// What it is called, in the language of the document.
    public var name: String
    /// How it stands there.
    public var standing: Standing
    /// When it is to hold in each window too, how it stands in each.
    public var parts: [Part]
  }

  /// The figures of a target, in the indicator's unit. Its members stand among those of what it belongs to.
  public struct Standing: Codable, Sendable, Hashable {
    /// The verdict.
    public var verdict: String
    /// The weightiest reason why it can't be assessed.
    public var reason: String?
    /// All reasons.
    public var reasons: [String]
    /// The value that change is counted from; absent when only a range is known.
    public var baseline: Double?
    /// The least and the most that the baseline may be, when only that is known.
    public var baselineRange: [Double]?
    /// The value that the verdict rests on.
    public var latest: Latest?
    /// How much of the way has been covered, not clamped.
    public var attainment: Double?
    /// How much of the time had passed at the latest value, 0 to 1.
    public var elapsed: Double?
    /// Where the value should have been.
    public var expectedNow: Double?
    /// Attainment ÷ what should have been reached.
    public var pace: Double?
    /// The value at the due date if it goes on as so far.
    public var projected: Double?
    /// Between which values it may well lie then: the least and the most.
    public var interval: [Double]?
    /// Whether the change can be told from chance.
    public var certainty: Certainty
    /// What the verdict rests on, step by step, in sentences for readers.
    public var explanation: [String]
  }

  /// A value with the time that it is about.
  public struct Latest: Codable, Sendable, Hashable {
    /// The time.
    public var period: String
    /// The value; absent when only a range is known.
    public var value: Double?
    /// The least and the most that it may be, when only that is known.
    public var range: [Double]?
  }
}

extension ProgressDocument.Target {
  init(_ assessment: TargetAssessment, language: MessageLanguage) {
    id = assessment.target.id.rawValue
    switch assessment.holder {
    case .goal(let id, _): goal = id.rawValue
    case .measure(let id): measure = id.rawValue
    case .promise(let id): promise = id.rawValue
    }
    indicator = assessment.target.indicator.rawValue
    start = assessment.start?.description
    due = assessment.due?.description
    standing = ProgressDocument.Standing(assessment, language: language)
    parts = assessment.parts.map { ProgressDocument.Part($0, language: language) }
  }

  private enum Key: String, CodingKey {
    case id, goal, measure, promise, indicator, start, due, parts
  }

  /// Reads a target.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    id = try members.decode(String.self, forKey: .id)
    goal = try members.decodeIfPresent(String.self, forKey: .goal)
    measure = try members.decodeIfPresent(String.self, forKey: .measure)
    promise = try members.decodeIfPresent(String.self, forKey: .promise)
    indicator = try members.decode(String.self, forKey: .indicator)
    start = try members.decodeIfPresent(String.self, forKey: .start)
    due = try members.decodeIfPresent(String.self, forKey: .due)
    standing = try ProgressDocument.Standing(from: decoder)
    parts = try members.decode([ProgressDocument.Part].self, forKey: .parts)
  }

  /// Writes the target.
  public func encode(to encoder: any Encoder) throws {
    try standing.encode(to: encoder)
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(id, forKey: .id)
    try members.encode(goal, forKey: .goal)
    try members.encode(measure, forKey: .measure)
    try members.encode(promise, forKey: .promise)
    try members.encode(indicator, forKey: .indicator)
    try members.encode(start, forKey: .start)
    try members.encode(due, forKey: .due)
    try members.encode(parts, forKey: .parts)
  }
}

extension ProgressDocument.Part {
  init(_ part: TargetAssessment.Part, language: MessageLanguage) {
    id = part.id
    name = part.name.text(in: language)
    standing = ProgressDocument.Standing(part.assessment, language: language)
    parts = part.assessment.parts.map { ProgressDocument.Part($0, language: language) }
  }

  private enum Key: String, CodingKey {
    case id, name, parts
  }

  /// Reads a part.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    id = try members.decode(String.self, forKey: .id)
    name = try members.decode(String.self, forKey: .name)
    parts = try members.decode([ProgressDocument.Part].self, forKey: .parts)
    standing = try ProgressDocument.Standing(from: decoder)
  }

  /// Writes the part.
  public func encode(to encoder: any Encoder) throws {
    try standing.encode(to: encoder)
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(id, forKey: .id)
    try members.encode(name, forKey: .name)
    try members.encode(parts, forKey: .parts)
  }
}

extension ProgressDocument.Standing {
  init(_ assessment: TargetAssessment, language: MessageLanguage) {
    verdict = assessment.verdict.rawValue
    reasons = assessment.reasons.map(\.rawValue)
    reason = reasons.first
    baseline = assessment.baseline?.exact?.writable
    baselineRange = assessment.baseline?.range
    latest = assessment.latest.map { latest in
      ProgressDocument.Latest(
        period: latest.period.description,
        value: latest.value.exact?.writable,
        range: latest.value.range
      )
    }
    attainment = assessment.attainment?.writable
    elapsed = assessment.elapsed?.writable
    expectedNow = assessment.expectedNow?.writable
    pace = assessment.pace?.writable
    projected = assessment.projected?.writable
    interval = assessment.outlook.flatMap { outlook in
      outlook.lower.isFinite && outlook.upper.isFinite ? [outlook.lower, outlook.upper] : nil
    }
    certainty = assessment.certainty
    explanation = assessment.explanation.map { $0.text(in: language) }
  }

  /// Writes the figures; those that aren't known as `null`.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(verdict, forKey: .verdict)
    try members.encode(reason, forKey: .reason)
    try members.encode(reasons, forKey: .reasons)
    try members.encode(baseline, forKey: .baseline)
    try members.encodeIfPresent(baselineRange, forKey: .baselineRange)
    try members.encode(latest, forKey: .latest)
    try members.encode(attainment, forKey: .attainment)
    try members.encode(elapsed, forKey: .elapsed)
    try members.encode(expectedNow, forKey: .expectedNow)
    try members.encode(pace, forKey: .pace)
    try members.encode(projected, forKey: .projected)
    try members.encode(interval, forKey: .interval)
    try members.encode(certainty, forKey: .certainty)
    try members.encode(explanation, forKey: .explanation)
  }
}

extension ProgressDocument.Latest {
  /// Writes the value; one of which only a range is known as `null` beside the range.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(period, forKey: .period)
    try members.encode(value, forKey: .value)
    try members.encodeIfPresent(range, forKey: .range)
  }
}

extension Figure {
  /// The least and the most that it may be, when it isn't known exactly.
  fileprivate var range: [Double]? {
    exact == nil && lower.isFinite && upper.isFinite ? [lower, upper] : nil
  }
}
