/// The values of an indicator over time for the whole or one part, as they are known at an asking date (tidsserie).
///
/// ```swift
/// let series = ObservationSeries(of: indicator, asOf: today)
/// let values = series.points.compactMap(\.value?.exact)
/// ```
public struct ObservationSeries: Sendable, Hashable {
  /// What is known of each period, in the order of their last days.
  public let points: [Point]

  /// Finds what is known of an indicator.
  ///
  /// Of several observations of the same days one stands for all: one with a value before one without, a final one
  /// before others, then the one published last. What hadn't ended or been published by the asking date stays out.
  ///
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - part: Which part of the population; `nil` for the whole.
  ///   - date: The asking date.
  /// - Complexity: O(*n* log *n*) in the number of observations.
  public init(of indicator: Indicator, part: Breakdown? = nil, asOf date: CalendarDate) {
    let positions = indicator.observations.indices.filter { indicator.observations[$0].breakdown.isSamePart(as: part) }
    points = PreparedSeries(positions, of: indicator).points(of: indicator, asOf: date)
  }

  /// What is known of one period.
  public struct Point: Sendable, Hashable {
    /// The time that the value is about.
    public let period: ReportingPeriod
    /// The value in the indicator's unit; `nil` when there is none: missing, suppressed or not applicable.
    public let value: Figure?
    /// How firm the value is, or why there is none; `nil` when nothing is said.
    public let status: Observation.Status?
    /// Whether earlier values aren't comparable with this one and the later ones (tidsseriebrott).
    public let startsNewSeries: Bool
    /// Between which values the underlying level may well lie (95 % konfidensintervall), in the indicator's unit: exact
    /// for counts of events and for rates, Wilson's for the share of a sample. `nil` when no method fits what is known.
    public let interval: ConfidenceInterval?

    /// The day at which the value stands on the time axis: the last of its period.
    public var day: CalendarDate { period.last }

    init(_ period: ReportingPeriod, _ value: Figure?, _ observation: Observation, of indicator: Indicator) {
      self.period = period
      self.value = value
      status = observation.status
      startsNewSeries = observation.seriesBreak == true
      interval = value?.exact.flatMap {
        FigureBasis(of: indicator, $0, in: period, observation: observation).interval(of: indicator)
      }
    }
  }
}

extension FigureBasis {
  /// The confidence interval of the figure, in the indicator's unit.
  func interval(of indicator: Indicator) -> ConfidenceInterval? {
    switch self {
    case .events(let count, _, _): try? EventCount(count).interval()
    case .rate(let events): indicator.per.flatMap { per in try? events.rate(per: per).interval }
    // A whole population that was counted isn't an estimate of anything.
    case .share(let share, let answers): answers.map { _ in share.interval().scaled(by: indicator.wholeShare) }
    case .unknown: nil
    }
  }
}
