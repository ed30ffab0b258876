import Testing

@testable import CrimePrevention

/// What can't be assessed, and why.
extension TargetAssessmentTests {
  @Test func reasonsStandInTheirOrder() {
    var test = self
    test.target.expectation = .maintain()
    test.target.baseline = nil
    #expect(test.assess("2018-01-01").reasons == [.baselineMissing, .toleranceMissing, .noObservations])
  }

  @Test(arguments: [
    (Observation.Status.suppressed, NotAssessableReason.suppressed), (.missing, .valueMissing),
    (.notApplicable, .notApplicable),
  ])
  func statusWithoutValueIsTheReason(status: Observation.Status, reason: NotAssessableReason) {
    var test = self
    test.observe("2016", 99)
    test.indicator.observations[0].status = status
    #expect(test.assess("2017-01-01").reasons == [reason])
    test.observe("2015-12-31", 98)
    #expect(test.assess("2017-01-01").verdict == .met, "another value is used")
  }

  @Test func shareOfNoneIsNeitherMetNorZero() {
    var test = self
    test.target.baseline = nil
    test.indicator.unit = .percent
    test.observe("2016", nil)
    test.indicator.observations[0].numerator = 0
    test.indicator.observations[0].denominator = 0
    #expect(test.assess("2017-01-01").reasons == [.emptyPopulation])
    test.indicator.observations[0].denominator = 4
    #expect(test.assess("2017-01-01").latest?.value == Figure(0))
  }

  @Test func seriesBreakSinceTheBaselineStopsTheComparison() {
    var test = self
    test.observe("2016", 99)
    test.indicator.observations[0].seriesBreak = true
    #expect(test.assess("2017-01-01").reasons == [.seriesBreak])
    test.target.baseline?.period = ReportingPeriod("2016")
    #expect(test.assess("2017-01-01").verdict == .met)
  }

  @Test func rangeDecidesOnlyWhenAllOfItAgrees() {
    var test = self
    test.target.baseline = nil
    test.observe("2016", nil)
    test.indicator.observations[0].range = ValueRange(min: 90, max: 110)
    #expect(test.assess("2017-01-01").reasons == [.straddling])
    test.indicator.observations[0].range = ValueRange(min: 90, max: 100)
    #expect(test.assess("2017-01-01").verdict == .met)
    test.indicator.observations[0].range = ValueRange(min: 101, max: 110)
    #expect(test.assess("2019-12-31").reasons == [.noValueNearDue])
    #expect(test.assess("2017-01-01").verdict == .tooEarly)
  }

  @Test func directionNeedsALaterValueAndARuleForNoise() {
    var test = self
    test.target.expectation = .decrease
    test.observe("2015", 140)
    #expect(test.assess("2016-01-01").reasons == [.noValueSinceBaseline])
    test.observe("2016", 100)
    // Exact test of 140 against 100: p = 0.012, so the decrease is shown.
    #expect(test.assess("2017-01-01").verdict == .met)
    test.target.expectation = .increase
    #expect(test.assess("2017-01-01").verdict == .wrongWay)
    #expect(test.assess("2020-01-01").reasons == [.noValueNearDue])
    test.observe("2019", 113)
    // 140 against 113: p = 0.10.
    #expect(test.assess("2020-01-01").verdict == .notMet, "no increase shown, and the time is over")
    test.target.due = nil
    test.indicator.statistic = .index
    #expect(test.assess("2017-01-01").reasons == [.noiseRuleMissing])
  }

  @Test func directionWithinChanceIsTooEarlyUntilDue() {
    var test = self
    test.target.expectation = .decrease
    test.observe("2016", 130)
    #expect(test.assess("2017-01-01").verdict == .tooEarly)
    #expect(test.assess("2017-01-01").certainty == .withinChance)
  }

  @Test func unknownCodesAreNamedAsSuch() {
    var test = self
    test.observe("2016", 99)
    test.target.expectation = Target.Expectation(.unknown(kind: "roughly"))
    #expect(test.assess("2017-01-01").reasons == [.unknownCode])
    test.target.expectation = .atMost(100)
    test.indicator.aggregation = Indicator.Aggregation(rawValue: "median")
    #expect(test.assess("2017-01-01").reasons == [.unknownCode])
  }

  @Test func bandThatTheIndicatorLacksIsMissing() {
    var test = self
    test.target.expectation = .band("normal")
    test.observe("2016", 1.67)
    #expect(test.assess("2017-01-01").reasons == [.bandMissing])
    test.target.baseline = nil
    test.indicator.bands = [Band(name: "normal", min: 0, max: 2)]
    #expect(test.assess("2017-01-01").verdict == .met)
  }

  @Test func factorScalesTheBaseline() {
    var test = self
    test.target.expectation = .factor(0.5)
    test.observe("2016", 70)
    #expect(test.assess("2017-01-01").verdict == .met)
    test.target.baseline = nil
    #expect(test.assess("2017-01-01").reasons == [.baselineMissing])
  }

  @Test func missingIndicatorAndMissingDueAreNamed() {
    var test = self
    test.observe("2016", 130)
    test.target.due = nil
    #expect(test.assess("2017-01-01").reasons == [.dueMissing])
    let frame = TargetTerms(test.target, indicator: nil, holder: .goal("goal", kind: nil), containers: [])
    #expect(TargetAssessor(frame).assessment(asOf: day("2017-01-01")).reasons == [.indicatorMissing])
  }
}
