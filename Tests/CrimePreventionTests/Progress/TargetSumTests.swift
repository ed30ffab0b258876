import Testing

@testable import CrimePrevention

/// Expectations of values that are added up or averaged over the period.
struct TargetSumTests {
  // MARK: Compared with a baseline

  @Test func halvingASumSetsAnUpperLimitOnIt() {
    let halved = TargetScene(.factor(0.5), .sum, from: 80)
    #expect(halved.observing(["2016": 10]).assess("2017-01-01").verdict == .onPath)
    #expect(halved.observing(["2016": 11]).assess("2017-01-01").verdict == .behind)
    #expect(halved.observing(["2016": 41]).assess("2017-01-01").verdict == .notMet)
    let over = halved.observing(["2016": 10, "2017": 10, "2018": 10, "2019": 10]).assess("2019-12-31")
    #expect(over.verdict == .met)
    #expect(over.baseline == Figure(80))
    #expect(over.attainment == nil, "a sum below its limit from the start has no way to go")
    let unstated = TargetScene(.factor(0.5), .sum).observing(["2016": 10])
    #expect(unstated.assess("2017-01-01").reasons == [.baselineMissing])
  }

  @Test func doublingASumFollowsThePathFromZero() {
    let doubled = TargetScene(.factor(2), .sum, from: 20).observing(["2016": 9])
    #expect(doubled.assess("2017-01-01").attainment == 9.0 / 40)
    #expect(doubled.assess("2017-01-01").verdict == .behind)
    #expect(doubled.observing(["2017": 31]).assess("2018-01-01").verdict == .met)
  }

  @Test func aSumIsKeptUntilItExceedsItsTolerance() {
    let kept = TargetScene(.maintain(tolerance: 5), .sum, from: 40).observing(["2016": 10, "2017": 10, "2018": 10])
    #expect(kept.assess("2019-01-01").verdict == .maintained)
    #expect(kept.observing(["2019": 15]).assess("2019-12-31").verdict == .met)
    #expect(kept.observing(["2019": 16]).assess("2019-12-31").verdict == .lost)
    #expect(kept.assess("2019-12-31").reasons == [.spanUnobserved])
  }

  /// 100 in the year before. Twelve months later, 60 is fewer than chance explains, and 90 isn't.
  @Test(arguments: [(60.0, Verdict.met), (90, .notMet), (150, .notMet)])
  func aSumIsFewerOnlyWhenAllOfItIsIn(count: Double, verdict: Verdict) {
    var fewer = TargetScene(.decrease, .sum, from: 100).observing(["2016-H1": count / 2])
    fewer.period?.through = TargetScene.day("2016-12-31")
    #expect(fewer.assess("2016-07-01").verdict == .tooEarly)
    #expect(fewer.assess("2016-12-31").reasons == [.spanUnobserved])
    #expect(fewer.observing(["2016-H2": count / 2]).assess("2016-12-31").verdict == verdict)
  }

  /// 140 in a year against 100 in half a year: fewer, but more per day.
  @Test func countsOverDifferentTimesAreComparedADay() {
    let half = TargetScene(.decrease, from: 140).observing(["2016-H1": 100])
    #expect(half.assess("2016-07-01").verdict == .wrongWay)
    #expect(half.changing { $0.target.expectation = .increase }.assess("2016-07-01").verdict == .met)
  }

  // MARK: Without a value

  @Test func aReasonRecordedBeforeTheStartIsNone() {
    let before = TargetScene(.atMost(40), .sum).observing(["2014": 5])
    let suppressed = { (year: String) in before.changing { $0.observe(year, nil, status: .suppressed) } }
    #expect(suppressed("2015").assess("2017-01-01").reasons == [.noObservations])
    #expect(suppressed("2016").assess("2017-01-01").reasons == [.suppressed])
  }

  // MARK: Both limits

  @Test(arguments: [(4.0, Verdict.onPath), (3, .behind), (2, .farBehind), (6, .behind), (10, .behind), (11, .notMet)])
  func aSumBetweenLimitsKeepsToBoth(sum: Double, verdict: Verdict) {
    // Two of four years have passed: at least 4 of 8 towards the lower limit, at most 5 of 10 towards the upper one.
    let scene = TargetScene(.between(8, and: 10), .sum).observing(["2016": sum, "2017": 0])
    #expect(scene.assess("2018-01-01").verdict == verdict)
  }

  @Test func aSumBetweenLimitsIsMetOnlyOnceOver() {
    let scene = TargetScene(.between(5, and: 8), .sum).observing(["2016": 2, "2017": 2, "2018": 2, "2019": 0])
    #expect(scene.assess("2019-12-30").verdict == .onPath)
    #expect(scene.assess("2019-12-31").verdict == .met)
  }

  // MARK: Ranges

  @Test func aRangeDecidesOnlyWhenAllOfItAgrees() {
    var scene = TargetScene(.atMost(40), .sum)
    scene.observe("2016", nil, range: ValueRange(min: 8, max: 12))
    #expect(scene.assess("2017-01-01").reasons == [.straddling], "10 is the share of the first year")
    scene.indicator.observations[0].range = ValueRange(min: 38, max: 42)
    #expect(scene.assess("2017-01-01").reasons == [.straddling])
    scene.indicator.observations[0].range = ValueRange(min: 11, max: 12)
    #expect(scene.assess("2017-01-01").verdict == .behind)
    scene.indicator.observations[0].range = ValueRange(min: 41, max: 42)
    #expect(scene.assess("2017-01-01").verdict == .notMet)
  }

  // MARK: Time

  @Test func aMeanAfterItsBaselineCoversTheTimeFromTheDayAfter() {
    let values: KeyValuePairs<String, Double?> = ["2016": 90, "2017": 90, "2018": 100, "2019": 100]
    let mean = TargetScene(.atMost(95), .mean, from: 120).observing(values)
    #expect(mean.assess("2019-12-31").verdict == .met)
    #expect(mean.assess("2019-12-31").latest?.value == Figure(95))
    let day = mean.observing(["2015-12-31": 120]).changing {
      $0.target.baseline?.period = ReportingPeriod("2015-12-31")
    }
    #expect(day.assess("2019-12-31").latest?.value == Figure(95), "the baseline isn't part of what follows it")
  }

  @Test func aSumWithoutEndCanBeReached() {
    let open = TargetScene(.atLeast(15), .sum).changing { $0.period?.through = nil }
    #expect(open.observing(["2016": 16]).assess("2017-01-01").verdict == .met)
    #expect(open.observing(["2016": 14]).assess("2017-01-01").reasons == [.dueMissing])
    let limited = open.changing { $0.target.expectation = .atMost(15) }
    #expect(limited.observing(["2016": 14]).assess("2017-01-01").reasons == [.dueMissing])
    #expect(limited.observing(["2016": 16]).assess("2017-01-01").verdict == .notMet)
  }

  // MARK: What it is made of

  @Test func sharesAreAddedUpByTheirParts() {
    var share = TargetScene(.atLeast(20), .mean).changing {
      $0.indicator.statistic = .share
      $0.indicator.unit = .percent
      $0.indicator.better = .higher
    }
    for (period, denominator) in [("2016", 100.0), ("2017", 50)] {
      share.observe(period, nil)
      share.indicator.observations[share.indicator.observations.count - 1].numerator = 15
      share.indicator.observations[share.indicator.observations.count - 1].denominator = denominator
    }
    let pooled = share.assess("2018-01-01")
    #expect(pooled.latest?.value == Figure(20), "30 of 150, not the mean of 15 and 30 per cent")
    #expect(pooled.explanation.contains { $0.english.hasPrefix("The share of all together") })
    let stated = share.changing { scene in
      scene.indicator.observations = []
      scene.observe("2016", 15)
      scene.observe("2017", 30)
    }
    #expect(stated.assess("2018-01-01").latest?.value == Figure(22.5))
    #expect(
      stated.assess("2018-01-01").explanation.contains { $0.swedish.hasPrefix("Det ovägda medelvärdet av andelarna") }
    )
  }

  @Test func aSumTellsWhatItIsMadeOf() {
    let sum = TargetScene(.atLeast(15), .sum).observing(["2018": 1.5, "2016": 4]).assess("2018-12-31")
    #expect(sum.addends.map(\.value) == [Figure(4), Figure(1.5)])
    #expect(
      sum.explanation.map(\.swedish).contains(
        "Det bygger på 4 (2016) och 1,5 (2018). För delar av tiden dessförinnan saknas värde."
      )
    )
    #expect(
      sum.explanation.map(\.english).contains(
        "It is made up of 4 (2016) and 1.5 (2018). For parts of the time in between there is no value."
      )
    )
  }
}
