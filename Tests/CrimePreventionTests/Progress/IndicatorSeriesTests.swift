import Testing

@testable import CrimePrevention

struct IndicatorSeriesTests {
  private func indicator(_ observations: [Observation], _ statistic: Indicator.Statistic = .count) -> Indicator {
    Indicator(
      id: "thefts",
      name: "Thefts",
      statistic: statistic,
      unit: statistic == .count ? .events : .percent,
      better: .lower,
      aggregation: .latest,
      observations: observations
    )
  }

  private func year(_ year: Int, _ value: Double? = nil, status: Observation.Status? = nil) throws -> Observation {
    Observation(period: try #require(ReportingPeriod(.year, of: year)), value: value, status: status)
  }

  private func series(of observations: [Observation], asOf date: String = "2026-01-01") throws -> [IndicatorSeries
    .Point]
  {
    IndicatorSeries(of: indicator(observations), asOf: try #require(CalendarDate(date))).points
  }

  @Test func ofTwoValuesForTheSameDaysTheFinalOneStands() {
    var indicator = TargetScene(.monitor).indicator
    indicator.observations = [
      Observation(period: "2024", value: 7, status: .preliminary),
      Observation(period: "2024", value: 5, status: .final),
    ]
    #expect(indicator.standingObservations.values.map(\.observation.value) == [5])
    indicator.observations.reverse()
    #expect(indicator.standingObservations.values.map(\.observation.value) == [5])
  }

  @Test func periodsStandInTheOrderOfTimeWithThoseThatHaveNoValue() throws {
    let points = try series(of: [year(2025, 9), year(2023, 7), year(2024, status: .missing)])
    #expect(points.map(\.period.description) == ["2023", "2024", "2025"])
    #expect(points.map { $0.value?.exact } == [7, nil, 9])
    #expect(points[1].status == .missing)
  }

  @Test func whatIsNotKnownYetStaysOut() throws {
    var late = try year(2024, 8)
    late.publishedOn = CalendarDate("2025-03-01")
    #expect(try series(of: [year(2023, 7), late, year(2025, 9)], asOf: "2025-02-28").map { $0.value?.exact } == [7])
    #expect(
      try series(of: [year(2023, 7), late, year(2025, 9)], asOf: "2025-03-01").map { $0.value?.exact } == [7, 8]
    )
  }

  @Test func theFinalValueStandsForThePreliminaryOne() throws {
    let points = try series(of: [year(2024, 9, status: .final), year(2024, 8, status: .preliminary)])
    #expect(points.map { $0.value?.exact } == [9])
  }

  @Test func aPartHasItsOwnSeries() throws {
    var part = try year(2024, 3)
    part.breakdown = Breakdown(area: "harbour")
    let all = indicator([try year(2024, 9), part])
    let date = CalendarDate("2026-01-01")
    #expect(IndicatorSeries(of: all, asOf: date).points.map { $0.value?.exact } == [9])
    #expect(
      IndicatorSeries(of: all, part: Breakdown(area: "harbour"), asOf: date).points.map { $0.value?.exact } == [3]
    )
    #expect(IndicatorSeries(of: all, part: Breakdown(area: "hill"), asOf: date).points.isEmpty)
  }

  @Test func seriesAreEqualThatHaveTheSameValuesGapsAndBreaks() throws {
    let date = CalendarDate("2026-01-01")
    let series = { (observations: [Observation]) in IndicatorSeries(of: indicator(observations), asOf: date) }
    var observations = [try year(2022, 5), try year(2023, status: .missing), try year(2024, 7), try year(2025, 6)]
    let first = series(observations)
    #expect(series(observations.reversed()) == first)
    observations[0].value = 4
    #expect(series(observations) != first)
    observations[0] = try year(2021, 5)
    #expect(series(observations) != first)
    observations[0] = try year(2022, 5)
    observations[1] = try year(2020, status: .missing)
    #expect(series(observations) != first)
    #expect(series([observations[0]] + observations.dropFirst(2)) != first)
    observations[1] = try year(2023, status: .missing)
    observations[3].seriesBreak = true
    #expect(series(observations) != first)
  }

  /// Exact (Garwood) for 20 events: 12.2165–30.8884. Wilson for 81 of 263 answers: 25.53–36.62 %.
  @Test func countsAndSamplesHaveAnInterval() throws {
    let count = try #require(try series(of: [year(2024, 20)]).first?.interval)
    #expect(abs(count.lower - 12.2165) < 1e-4)
    #expect(abs(count.upper - 30.8884) < 1e-4)
    var sample = try year(2024)
    (sample.numerator, sample.denominator, sample.sampleSize) = (81, 263, 263)
    let date = CalendarDate("2026-01-01")
    let share = try #require(IndicatorSeries(of: indicator([sample], .share), asOf: date).points.first?.interval)
    #expect(abs(share.lower - 25.53) < 0.01)
    #expect(abs(share.upper - 36.62) < 0.01)
    sample.sampleSize = nil
    #expect(IndicatorSeries(of: indicator([sample], .share), asOf: date).points.first?.interval == nil)
  }
}

struct EachBreakdownTests {
  @Test func observationsAreBrokenDownByAreasAndUnitsOnly() {
    #expect(Each(kind: .area).breakdown(of: "harbour") == Breakdown(area: "harbour"))
    #expect(Each(kind: .unit).breakdown(of: "school") == Breakdown(unit: "school"))
    #expect(Each(kind: .organization).breakdown(of: "police") == nil)
    #expect(Each(kind: Each.Kind(rawValue: "ward")).breakdown(of: "one") == nil)
  }
}

struct MeasureMilestonesTests {
  @Test func aMeasuresMilestonesAreDueByItsEndOrThePlans() throws {
    let date = CalendarDate("2025-06-15")
    let plan = CalendarInterval(from: "2024-01-01", through: CalendarDate("2024-12-31"))
    var measure = Measure(id: "measure", title: "Measure", milestones: [Milestone(id: "step", title: "Step")])
    #expect(MilestoneProgress(of: measure, asOf: date)?.verdict == .tooEarly)
    #expect(MilestoneProgress(of: measure, in: plan, asOf: date)?.judgement == .notAssessable([.notRecorded]))
    measure.recordedThrough = "2024-12-31"
    #expect(MilestoneProgress(of: measure, in: plan, asOf: date)?.verdict == .overdue)
    measure.status = .cancelled
    #expect(MilestoneProgress(of: measure, in: plan, asOf: date) == nil)
    measure.milestones = []
    #expect(MilestoneProgress(of: measure, in: plan, asOf: date) == nil)
  }
}
