import Testing

@testable import CrimePrevention

/// One target on one indicator, step by step through the order of the verdicts.
struct TargetAssessmentTests {
  var indicator = Indicator(
    id: "i",
    name: "Indikator",
    statistic: .count,
    unit: .events,
    better: .lower,
    aggregation: .latest
  )
  var target = Target(id: "t", indicator: "i", expectation: .atMost(100))
  var period: CalendarInterval?

  init() throws {
    target.baseline = Baseline(period: ReportingPeriod("2015"), value: 140)
    target.due = ReportingPeriod("2019")
  }

  // MARK: By the path

  @Test(arguments: [
    (100.0, Verdict.met), (119.0, .onPath), (120.9, .onPath), (121.0, .behind), (127.9, .behind), (128.0, .farBehind),
    (140.0, .farBehind), (141.0, .wrongWay),
  ])
  func verdictFollowsThePace(value: Double, verdict: Verdict) throws {
    var test = self
    // 731 of the 1 461 days from 2015-12-31 to 2019-12-31 have passed, so 20.014 of 40 should be covered; 95 % of that
    // is 19.013 and 60 % is 12.008.
    test.observe("2017-12-31", value)
    #expect(test.assess("2018-06-30").verdict == verdict)
  }

  @Test func figuresStandAtTheLatestObservation() throws {
    var test = self
    test.observe("2016", 130)
    test.observe("2017", 125)
    let assessment = test.assess("2018-12-31")
    #expect(assessment.attainment == 15.0 / 40)
    #expect(assessment.elapsed == 731.0 / 1461)
    #expect(assessment.expectedNow == 140 - 40 * 731.0 / 1461)
    #expect(assessment.pace == (15.0 / 40) / ((140 - (140 - 40 * 731.0 / 1461)) / 40))
  }

  @Test func waypointsBendThePath() throws {
    var test = self
    test.target.waypoints = [Waypoint(on: "2017-12-31", value: 135)]
    test.observe("2017", 135)
    let assessment = test.assess("2018-01-01")
    #expect(assessment.expectedNow == 135)
    #expect(assessment.verdict == .onPath)
  }

  @Test func laterObservationNeverChangesAnEarlierDatesAnswer() {
    var test = self
    test.observe("2016", 130)
    let before = test.assess("2017-06-30")
    test.observe("2017", 99)
    let after = test.assess("2017-06-30")
    #expect(before.verdict == after.verdict)
    #expect(before.attainment == after.attainment)
    #expect(test.assess("2017-12-31").verdict == .met)
  }

  @Test func observationCountsFromItsLastDayAndItsPublication() throws {
    var test = self
    test.observe("2016", 99)
    #expect(test.assess("2016-12-30").reasons == [.notEnded])
    #expect(test.assess("2016-12-31").verdict == .met)
    test.indicator.observations[0].publishedOn = CalendarDate("2017-03-01")
    #expect(test.assess("2017-02-28").reasons == [.notEnded])
    #expect(test.assess("2017-03-01").verdict == .met)
  }

  @Test func twoSpellingsOfTheSameDaysAreOnePeriod() {
    var test = self
    test.observe("2016-01-01/2016-12-31", 120)
    test.observe("2016", 99)
    test.indicator.observations[0].status = .preliminary
    test.indicator.observations[1].status = .final
    #expect(test.assess("2016-12-31").verdict == .met)
    test.indicator.observations.reverse()
    #expect(test.assess("2016-12-31").verdict == .met)
  }

  @Test func nothingCanBeExpectedWhileNoTimeHasPassed() {
    var test = self
    test.observe("2015", 140)
    #expect(test.assess("2016-06-30").verdict == .tooEarly)
  }

  // MARK: When the time is over

  @Test func overTheExpectationHoldsOrDoesNot() {
    var test = self
    test.observe("2019", 101)
    #expect(test.assess("2019-12-31").verdict == .notMet)
    test.indicator.observations[0].value = 100
    #expect(test.assess("2019-12-31").verdict == .met)
  }

  @Test func finalVerdictTakesTheValueNearestTheDueDate() {
    var test = self
    test.observe("2018-12-31", 90)
    test.observe("2020-01-31", 110)
    #expect(test.assess("2020-06-30").verdict == .notMet)
    #expect(test.assess("2020-01-30").verdict == .met)
  }

  @Test func valueMoreThanAYearFromTheDueDateIsNoFinalValue() {
    var test = self
    test.observe("2018-12-30", 90)
    #expect(test.assess("2019-12-31").verdict == .met, "366 days before the due date is near enough")
    test.indicator.observations[0].period = ReportingPeriod(day: day("2018-12-29"))
    #expect(test.assess("2019-12-31").reasons == [.noValueNearDue])
  }

  // MARK: Keeping

  @Test(arguments: [(92.0, Verdict.maintained), (101.0, .lost)])
  func baselineThatAlreadyHoldsIsToBeKept(value: Double, verdict: Verdict) {
    var test = self
    test.target.baseline = Baseline(period: ReportingPeriod("2015"), value: 95)
    test.observe("2017", value)
    #expect(test.assess("2018-01-01").verdict == verdict)
  }

  @Test func maintainIsOneSidedWhenADirectionIsBetter() {
    var test = self
    test.target.expectation = .maintain(tolerance: 5)
    test.observe("2016", 100)
    #expect(test.assess("2017-01-01").verdict == .maintained)
    test.indicator.better = .higher
    #expect(test.assess("2017-01-01").verdict == .lost)
    test.indicator.better = .neither
    #expect(test.assess("2017-01-01").verdict == .lost)
    test.observe("2017", 144)
    #expect(test.assess("2018-01-01").verdict == .maintained)
    #expect(test.assess("2020-01-01").reasons == [.noValueNearDue])
    test.observe("2019", 145)
    #expect(test.assess("2020-01-01").verdict == .met)
  }

  // MARK: Sums

  @Test func sumStartsAtZeroWithItsPeriodAndNeedsNoBaseline() {
    let test = sum(.atLeast(15), ["2016": 4, "2017": 4])
    let assessment = test.assess("2017-12-31")
    #expect(assessment.attainment == 8.0 / 15)
    #expect(assessment.verdict == .onPath)
    #expect(assessment.latest?.value == Figure(8))
  }

  @Test func lowerLimitOnASumIsMetAsSoonAsItIsReached() {
    #expect(sum(.atLeast(15), ["2016": 16]).assess("2017-06-30").verdict == .met)
    #expect(sum(.atLeast(15), ["2018": 16]).assess("2019-12-31").verdict == .met)
  }

  @Test func sumWithUnobservedPartsIsDecidedOnlyWhenNothingCanChangeIt() {
    #expect(sum(.atLeast(15), ["2016": 4, "2018": 4, "2019": 4]).assess("2019-12-31").reasons == [.spanUnobserved])
    #expect(sum(.atMost(15), ["2016": 4]).assess("2019-12-31").reasons == [.spanUnobserved])
    #expect(sum(.atMost(15), ["2016": 16]).assess("2019-12-31").verdict == .notMet)
  }

  @Test func upperLimitOnARunningSumIsMetOnlyWhenTheTimeIsOver() {
    #expect(sum(.atMost(40), ["2016": 10]).assess("2017-01-01").verdict == .onPath)
    #expect(sum(.atMost(40), ["2016": 11]).assess("2017-01-01").verdict == .behind)
    #expect(sum(.atMost(40), ["2016": 41]).assess("2017-01-01").verdict == .notMet)
    let kept = sum(.atMost(40), ["2016": 10, "2017": 10, "2018": 10, "2019": 10])
    #expect(kept.assess("2019-12-30").verdict == .onPath)
    #expect(kept.assess("2019-12-31").verdict == .met)
  }

  @Test func valuesThatOverlapAreNotAddedUp() {
    #expect(sum(.atLeast(15), ["2016": 4, "2016-Q1": 1]).assess("2017-01-01").reasons == [.overlappingObservations])
  }

  @Test func sumWithoutATimeToCountInCannotBeAssessed() {
    var test = sum(.atLeast(15), ["2016": 4])
    test.period = nil
    #expect(test.assess("2017-01-01").reasons == [.periodMissing])
  }

  @Test func meanIsTakenOverTheTime() {
    var test = sum(.atLeast(5), ["2016": 4, "2017": 8])
    test.indicator.aggregation = .mean
    #expect(test.assess("2017-12-31").latest?.value == Figure(6))
    #expect(test.assess("2017-12-31").verdict == .met)
    #expect(test.assess("2019-12-31").reasons == [.spanUnobserved])
  }

  // MARK: Parts and windows

  @Test func weakestPartSpeaksForEach() {
    var test = self
    test.target.each = Each(kind: .area, ids: ["north", "south"])
    test.observe("2016", 99, area: "north")
    test.observe("2016", 98)
    #expect(test.assess("2017-01-01").reasons == [.noObservations], "the whole is no part")
    test.observe("2016", 135, area: "south")
    let assessment = test.assess("2017-01-01")
    #expect(assessment.verdict == .farBehind)
    #expect(assessment.parts.map(\.assessment.verdict) == [.met, .farBehind])
    test.target.each = Each(kind: .area, of: "områden")
    #expect(test.assess("2017-01-01").reasons == [.unitsUnknown])
  }

  @Test func eachWindowIsJudgedByItself() {
    var test = sum(.atMost(10), ["2016": 10, "2017": 9])
    test.target.per = .year
    #expect(test.assess("2017-12-31").verdict == .onPath)
    test.observe("2018", 11)
    #expect(test.assess("2018-12-31").verdict == .notMet)
    test.target.per = .term
    #expect(test.assess("2018-12-31").reasons == [.termsMissing])
    test.target.per = CalendarWindow(rawValue: "fortnight")
    #expect(test.assess("2018-12-31").reasons == [.unknownCode])
  }

  @Test func weakestFollowsTheOrderOfTheDesign() {
    #expect(Verdict.weakest(of: [.met, .behind, .notAssessable]) == .notAssessable)
    #expect(Verdict.weakest(of: [.notAssessable, .lost, .notMet, .overdue]) == .overdue)
    #expect(Verdict.weakest(of: [.monitored, .met]) == .met)
    #expect(Verdict.weakest(of: []) == nil)
  }
}

extension TargetAssessmentTests {
  mutating func observe(_ period: String, _ value: Double?, area: Area.ID? = nil) {
    guard let period = ReportingPeriod(period) else { preconditionFailure("No such period: \(period)") }
    let breakdown = area.map { Breakdown(area: $0) }
    indicator.observations.append(Observation(period: period, value: value, breakdown: breakdown))
  }

  /// A target on a sum over 2016–2019.
  func sum(_ expectation: Target.Expectation, _ values: [String: Double]) -> Self {
    var test = self
    test.target = Target(id: "t", indicator: "i", expectation: expectation)
    test.indicator.aggregation = .sum
    test.period = CalendarInterval(from: day("2016-01-01"), through: day("2019-12-31"))
    for (period, value) in values { test.observe(period, value) }
    return test
  }

  func assess(_ date: String) -> TargetAssessment {
    TargetAssessor(
      TargetTerms(target, indicator: indicator, holder: .goal("goal", kind: nil), containers: [nil, period])
    ).assessment(asOf: day(date))
  }

  func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("No such day: \(text)") }
    return date
  }
}
