/// How one target stands at an asking date (måluppfyllelse), with the figures behind the verdict.
///
/// Four answers stand side by side and are never blended: how far the value has come (``attainment``), whether that is far
/// enough by now (``pace``), where it is heading (``projected``), and whether the change can be told from chance
/// (``certainty``).
///
/// Figures are taken at the latest usable observation, not at the asking date: a value from last year says how far the
/// path had been covered then.
public struct TargetAssessment: Sendable, Hashable {
  /// The target.
  public var target: Target { frame.target }
  /// What it is measured with; `nil` when the record lacks the indicator.
  public var indicator: Indicator? { frame.indicator }
  /// What the target belongs to.
  public var holder: TargetHolder { frame.holder }
  /// The verdict.
  public internal(set) var verdict: Verdict
  /// Why it can't be assessed, the weightiest first; empty for other verdicts.
  public internal(set) var reasons: [NotAssessableReason] = []
  /// The value that change is counted from, in the indicator's unit; `nil` when none is known, and for sums, which start
  /// from 0 (unless the expectation compares them with what was before).
  public internal(set) var baseline: Figure?
  /// The value to be reached, in the indicator's unit, when it is known as one number: the limit on the side of the
  /// baseline.
  public internal(set) var goalValue: Double?
  /// The limit that ``latest`` lies on the wrong side of, in the indicator's unit; `nil` when it holds or can't be told.
  ///
  /// Who shows the value must not round it onto this limit: see ``FigureText/text(_:shortOf:decimals:)``.
  public internal(set) var unreachedLimit: Double?
  /// The value that the verdict rests on, in the indicator's unit, with the time that it is about.
  public internal(set) var latest: ObservedFigure?
  /// For a sum or mean, the values that it is made of, in the order of time; else empty.
  public internal(set) var addends: [ObservedFigure] = []
  /// Where the value should be at the last day of ``latest``, in the indicator's unit: on straight lines from the
  /// baseline through the waypoints to the target value.
  public internal(set) var expectedNow: Double?
  /// How much of the way from baseline to target value has been covered: 0 none, 1 all. Not clamped: below 0 is the wrong
  /// way, above 1 beyond the target. (y − b) ÷ (T − b)
  public internal(set) var attainment: Double?
  /// How much of the time from start to due had passed at the last day of ``latest``, 0 to 1.
  public internal(set) var elapsed: Double?
  /// Attainment ÷ the attainment that should have been reached by then; without waypoints that is attainment ÷ elapsed.
  public internal(set) var pace: Double?
  /// The change a year so far, in the indicator's unit: (y − b) ÷ years.
  public internal(set) var observedRate: Double?
  /// The change a year that would still reach the target value on time; `nil` once the time is over.
  public internal(set) var requiredRate: Double?
  /// The value at the due date if it goes on as since the baseline, in the indicator's unit; `nil` once the time is over.
  public internal(set) var projected: Double?
  /// Whether the value that the verdict rests on is preliminary or estimated.
  public internal(set) var isPreliminary = false
  /// For a target that holds in each of several parts or windows: each one's assessment, in order.
  public internal(set) var parts: [Part] = []
  /// For a target that holds in each window, the windows that lie only partly inside its time, among those that have
  /// begun. They aren't judged.
  public internal(set) var partialWindows: [ReportingPeriod] = []
  /// The day by which it is to be reached: its own, else its holder's; `nil` when none is stated.
  public var due: CalendarDate? { frame.due }
  /// The day from which the path runs; `nil` when it isn't known.
  public var start: CalendarDate? { frame.start }
  private let frame: TargetFrame
  /// Whether the parts are windows of time, not areas, units or organizations.
  var partsAreWindows = false
  /// How the values have been put together.
  var combination = Measured.Combination.single
  /// Whether parts of the time up to the last value of a sum or mean have none.
  var hasGap = false
  /// Whether the expectation is to keep what there was.
  var isKept = false
  /// For an upper limit on a running sum, the part of it that belongs to the time that has passed.
  var limitSoFar: Double?
  /// Whether a running sum has passed that part.
  var isOverShare = false
  /// What the trend is computed from: the values since the baseline, each at its last day.
  var course = ObservedCourse()
  /// Where the single observation that ``latest`` is stands among the indicator's; `nil` for a sum or mean.
  var latestPosition: Int32?
  /// The earlier and the later figure of the change.
  var change = ObservedChange.none

  /// The assessment of one part of a population, or of one window of time.
  public struct Part: Sendable, Hashable {
    /// The area's, unit's or organization's identifier, or the window such as `2024-Q1`.
    public let id: String
    /// What it is called: the area's, unit's or organization's name, or the window in words; the identifier when the record
    /// has no name for it.
    public let name: Sentence
    /// How it stands there.
    public let assessment: TargetAssessment

    init(_ id: String, named name: String?, _ assessment: TargetAssessment) {
      self.id = id
      self.name = Sentence(english: name ?? id, swedish: name ?? id)
      self.assessment = assessment
    }

    /// The part that is a window.
    init(_ window: ReportingPeriod, named name: Sentence, _ assessment: TargetAssessment) {
      id = window.description
      self.name = name
      self.assessment = assessment
    }
  }

  init(_ frame: TargetFrame, verdict: Verdict = .notAssessable) {
    self.frame = frame
    self.verdict = verdict
  }
}

extension TargetAssessment {
  /// What can be said about the change since the baseline; `nil` when there is no change to look at.
  ///
  /// - Complexity: Computed when asked for; exact tests of large counts take microseconds.
  public var changeCertainty: ChangeCertainty? { change.certainty }

  /// Whether the change since the baseline can be told from chance.
  public var certainty: Certainty { changeCertainty?.certainty ?? .notAssessable }

  /// Between which values the indicator may well lie at the due date, by the trend of the values since the baseline: the
  /// prediction interval of their least-squares line.
  ///
  /// `nil` with fewer than three values, once the time is over, when the due date lies further ahead than half the time
  /// that the values span, and for sums.
  ///
  /// - Complexity: Computed when asked for, linear in the number of values.
  public var outlook: ConfidenceInterval? {
    guard projected != nil, let due else { return nil }
    let points = course.points
    return try? TimeSeries(points).linearTrend()?.forecast(at: Double(due.dayNumber))?.predictionInterval
  }
}

/// A value with the time that it is about.
public struct ObservedFigure: Sendable, Hashable {
  /// The time; for a sum or mean from the start of counting through the last value.
  public let period: ReportingPeriod
  /// The value, in the indicator's unit.
  public let value: Figure

  /// The day at which the value stands on the time axis: the last of its period.
  public var day: CalendarDate { period.last }
}

/// What a target belongs to.
@nonexhaustive
public enum TargetHolder: Sendable, Hashable {
  /// A goal of a plan.
  case goal(Goal.ID, kind: Goal.Kind?)
  /// A measure of a plan.
  case measure(Measure.ID)
  /// A citizen promise.
  case promise(CitizenPromise.ID)
}
