/// The assessment of one target at an asking date (måluppfyllelse), with the figures behind the verdict.
///
/// It gives four separate answers, which are never blended: how far the value has come (``attainment``), whether that
/// is far enough by now (``pace``), where it is heading (``projected``), and whether the change can be distinguished
/// from chance (``certainty``).
///
/// Figures are taken at the latest usable observation, not at the asking date: a value from last year says how far the
/// path had been covered then.
public struct TargetAssessment: Sendable, Hashable {
  /// The verdict, or why there is none.
  public let judgement: Judgement
  /// The value that change is counted from, in the indicator's unit; `nil` when none is known, and for sums, which start
  /// from 0 (unless the expectation compares them with what was before).
  public let baseline: Figure?
  /// The limit that ``latest`` lies on the wrong side of, in the indicator's unit; `nil` when it holds or when that
  /// can't be determined.
  ///
  /// When showing the value, don't round it onto this limit: see ``FigureText/text(_:shortOf:decimals:)``.
  public let unreachedLimit: Double?
  /// What is known of the indicator at the asking date, for the whole or the part that the assessment is about; `nil` when
  /// the record lacks the indicator, and for the whole of several parts, each of which has its own.
  public let series: IndicatorSeries?
  /// For a target that holds in each of several parts or windows: each one's assessment, in order.
  public let parts: [Part]
  /// For a target that holds in each window, the windows that lie only partly inside its time, among those that have
  /// begun. They aren't judged.
  public let partialWindows: [ReportingPeriod]
  /// Whether the parts are windows of time, not areas, units or organizations.
  let partsAreWindows: Bool
  /// The target in its context.
  let terms: TargetTerms
  /// The value that the verdict rests on.
  let measured: MeasuredValue?
  /// The result of comparing it with the limits.
  let finding: Finding

  /// The result of comparing a value with limits.
  struct Finding: Sendable, Hashable {
    let progress: PathProgress
    /// The earlier and the later figure of the change.
    let change: ObservedChange
    /// Whether the expectation is to keep what there was.
    let isKept: Bool
    /// For an upper limit on a running sum, the part of it that belongs to the time that has passed.
    let evenShare: EvenShare?
    /// Whether the value is preliminary or estimated.
    let isPreliminary: Bool
    /// Whether the value is from more than a year before the asking date; always `false` for windows, which have their
    /// own values.
    var isOld = false

    /// Nothing was compared.
    static let none = Finding(progress: .none, change: .none, isKept: false, evenShare: nil, isPreliminary: false)
  }

  init(
    _ terms: TargetTerms,
    _ judgement: Judgement,
    series: IndicatorSeries? = nil,
    baseline: Figure? = nil,
    measured: MeasuredValue? = nil,
    unreachedLimit: Double? = nil,
    finding: Finding = .none,
    parts: [Part] = [],
    partialWindows: [ReportingPeriod] = [],
    partsAreWindows: Bool = false
  ) {
    self.terms = terms
    self.judgement = judgement
    self.series = series
    self.baseline = baseline
    self.measured = measured
    self.unreachedLimit = unreachedLimit
    self.finding = finding
    self.parts = parts
    self.partialWindows = partialWindows
    self.partsAreWindows = partsAreWindows
  }
}

// MARK: - The target

extension TargetAssessment {
  /// The target.
  public var target: Target { terms.target }
  /// What it is measured with; `nil` when the record lacks the indicator.
  public var indicator: Indicator? { terms.indicator }
  /// What the target belongs to.
  public var holder: TargetHolder { terms.holder }
  /// The day by which it is to be reached: its own, else its holder's; `nil` when none is stated.
  public var due: CalendarDate? { terms.due }
  /// The day from which the path runs; `nil` when it isn't known.
  public var start: CalendarDate? { terms.start }
  /// The limits between which the value is expected to lie; `nil` when nothing is expected, or when something that the
  /// limits depend on is missing, such as a baseline.
  ///
  /// The whole of several parts has the limits that all of them share; each part counts from its own baseline.
  public var expectedValues: ExpectedValues? {
    guard let indicator else { return nil }
    return try? target.expectation.limits(in: indicator, from: baseline).get()
  }
}

// MARK: - How it stands

extension TargetAssessment {
  /// The verdict.
  public var verdict: Verdict { judgement.verdict }
  /// Why it can't be assessed, the weightiest first; empty for other verdicts.
  public var reasons: [NotAssessableReason] { judgement.reasons }
  /// The value that the verdict rests on, in the indicator's unit, with the time that it is about.
  public var latest: ObservedFigure? { measured?.observed }
  /// For a sum or mean, the values that it is made of, in the order of time; else empty.
  public var addends: [ObservedFigure] { measured?.addends ?? [] }
  /// Whether the value that the verdict rests on is preliminary or estimated.
  public var isPreliminary: Bool { finding.isPreliminary }
  /// The value to be reached, in the indicator's unit, when it is known as one number: the limit on the side of the
  /// baseline.
  public var goalValue: Double? { finding.progress.goalValue }
  /// Where the value should be at the last day of ``latest``, in the indicator's unit: on straight lines from the
  /// baseline through the waypoints to the target value.
  public var expectedNow: Double? {
    goalValue == nil ? finding.evenShare?.limit : finding.progress.expectedNow
  }
  /// How much of the distance from baseline to target value has been covered: 0 none, 1 all. Not clamped: below 0 is
  /// the wrong way, above 1 beyond the target. (y − b) ÷ (T − b)
  public var attainment: Double? { finding.progress.attainment }
  /// How much of the time from start to due had passed at the last day of ``latest``, 0 to 1.
  public var elapsed: Double? { finding.progress.elapsed }
  /// Attainment ÷ the attainment that should have been reached by then; without waypoints that is attainment ÷ elapsed.
  public var pace: Double? { finding.progress.position?.pace }
  /// The change a year so far, in the indicator's unit: (y − b) ÷ years.
  public var observedRate: Double? { finding.progress.observedRate }
  /// The change a year that would still reach the target value on time; `nil` once the time is over.
  public var requiredRate: Double? { finding.progress.requiredRate }
  /// The value at the due date if it continues as since the baseline, in the indicator's unit; `nil` once the time is
  /// over.
  public var projected: Double? { finding.progress.projected }
  /// The path that the value is expected to follow, on straight lines from the baseline, or from 0 for a sum, through the
  /// waypoints to ``goalValue``. Times are numbers of days, as ``CalendarDate/dayNumber``.
  ///
  /// `nil` when an end isn't known exactly, and when there is nothing to cover but only something to keep.
  public var path: TargetPath? { finding.progress.path }
}

// MARK: - How sure that is

extension TargetAssessment {
  /// What can be said about the change since the baseline; `nil` when there is no change to look at.
  ///
  /// No statement is made about counts of the work itself, see ``latestInterval``.
  ///
  /// - Complexity: Computed when asked for; exact tests of large counts take microseconds.
  public var changeCertainty: ChangeCertainty? {
    guard let certainty = finding.change.certainty else { return nil }
    return isMovedByChance || certainty.reason != nil ? certainty : ChangeCertainty(noStatement: .ownDoing)
  }

  /// Whether chance moves the value: not when it counts the work itself, such as the inspections of all premises, and
  /// doesn't come from a sample. A target that states only a direction is judged against chance all the same.
  package var isMovedByChance: Bool {
    if target.expectation.isDirectionOnly || observation?.sampleSize != nil { return true }
    return switch holder {
    case .measure: false
    case .goal(_, let kind): kind != .production
    case .promise: true
    }
  }

  /// Whether the change since the baseline can be distinguished from chance.
  public var certainty: Certainty { changeCertainty?.certainty ?? .notAssessable }

  /// The range in which the indicator may well lie at the due date, by the trend of the values since the baseline: the
  /// prediction interval of their least-squares line.
  ///
  /// `nil` with fewer than three values, once the time is over, when the due date lies further ahead than half the time
  /// that the values span, and for sums.
  ///
  /// - Complexity: Computed when asked for, linear in the number of values.
  public var outlook: ConfidenceInterval? {
    guard projected != nil, let due, indicator?.aggregation != .sum else { return nil }
    return try? TimeSeries(courseSinceBaseline).linearTrend()?.forecast(at: Double(due.dayNumber))?.predictionInterval
  }

  /// The baseline and the values after it that are known exactly, each at its last day, one for each day.
  private var courseSinceBaseline: [TimeSeries.Point] {
    guard let series, let baseline, let measured else { return [] }
    var points: [TimeSeries.Point] = []
    func add(_ day: CalendarDate, _ figure: Figure) {
      let time = Double(day.dayNumber)
      guard let value = figure.exact else { return }
      if let last = points.last, time <= last.time { return }
      points.append(TimeSeries.Point(time: time, value: value))
    }
    let since = target.baseline?.period?.last
    if let since { add(since, baseline) }
    for value in series.values(after: since, through: measured.day) { add(value.period.last, value.figure) }
    return points
  }

  /// The range in which the underlying level of the latest value may well lie (95 % konfidensintervall), in the
  /// indicator's unit: as in ``IndicatorSeries/Point/interval``.
  ///
  /// `nil` for a sum or mean of several values, for a value known only as a range, for counts of the work itself (a
  /// target of a measure or a production goal that isn't measured by a sample), and where no method fits what is known.
  ///
  /// - Complexity: Computed when asked for, O(√k) for k events.
  public var latestInterval: ConfidenceInterval? {
    guard isMovedByChance, let indicator, let measured, let observation, let value = measured.value.exact else {
      return nil
    }
    return FigureBasis(of: indicator, value, in: measured.period, observation: observation).interval(of: indicator)
  }

  /// The single observation behind the latest value; `nil` for a sum or mean.
  var observation: Observation? {
    guard let series, let position = measured?.position else { return nil }
    return series.observation(at: position)
  }
}

// MARK: - Parts

extension TargetAssessment {
  /// The assessment of one part of a population, or of one window of time.
  public struct Part: Sendable, Hashable {
    /// What the part is.
    public let kind: Kind
    /// Its name: the area's, unit's or organization's name, or the window in words; the identifier when the record has
    /// no name for it.
    public let name: Sentence
    /// The target's assessment for the part.
    public let assessment: TargetAssessment

    /// The area's, unit's or organization's identifier, or the window such as `2024-Q1`.
    public var id: String { kind.id }

    init(_ kind: Kind, named terms: TargetTerms, _ assessment: TargetAssessment) {
      let name = terms.memberNames[kind.id] ?? kind.id
      self.kind = kind
      self.name = Sentence(english: name, swedish: name)
      self.assessment = assessment
    }

    init(_ window: ReportingPeriod, named name: Sentence, _ assessment: TargetAssessment) {
      kind = .window(window)
      self.name = name
      self.assessment = assessment
    }
  }
}

extension TargetAssessment.Part {
  /// What a part is.
  @nonexhaustive
  public enum Kind: Sendable, Hashable {
    /// An area.
    case area(Area.ID)
    /// A unit.
    case unit(CountedUnit.ID)
    /// An organization.
    case organization(Organization.ID)
    /// A window of time.
    case window(ReportingPeriod)

    init?(_ kind: Each.Kind.Known?, _ id: String) {
      switch kind {
      case .area: self = .area(Identifier(id))
      case .unit: self = .unit(Identifier(id))
      case .organization: self = .organization(Identifier(id))
      case nil: return nil
      }
    }

    var id: String {
      switch self {
      case .area(let id): id.rawValue
      case .unit(let id): id.rawValue
      case .organization(let id): id.rawValue
      case .window(let period): period.description
      }
    }

    /// What observations of it are broken down by; `nil` where none are.
    var breakdown: Breakdown? {
      switch self {
      case .area(let id): Breakdown(area: id)
      case .unit(let id): Breakdown(unit: id)
      case .organization, .window: nil
      }
    }
  }
}
