import Testing

@testable import CrimePrevention

/// Edge cases in the order of verdicts for single values.
struct TargetEdgeTests {
  @Test func followedIsFollowedWithoutItsIndicatorToo() {
    let frame = TargetTerms(
      Target(id: "t", indicator: "i", expectation: .monitor),
      indicator: nil,
      holder: .goal("goal", kind: nil),
      containers: []
    )
    #expect(TargetAssessor(frame).assessment(asOf: TargetScene.day("2017-01-01")).verdict == .monitored)
  }

  @Test func aValueEqualToTheBaselineButForItsLastDigitsIsNoStepBack() {
    let scene = TargetScene(.atLeast(1), from: 0.1 + 0.2).observing(["2016": 0.3])
    #expect(scene.assess("2017-01-01").verdict == .farBehind)
    #expect(scene.changing { $0.indicator.observations[0].value = 0.29 }.assess("2017-01-01").verdict == .wrongWay)
  }

  @Test func nothingIsAsMuchAsNothing() {
    #expect(0.0.isClose(to: 0))
    #expect(!0.0.isClose(to: 1e-12))
    let scene = TargetScene(.atMost(-1), from: 0).observing(["2016": 0])
    #expect(scene.assess("2017-01-01").verdict == .farBehind)
  }

  @Test func waypointsMayBeGivenInAnyOrder() throws {
    let path = try TargetPath(
      from: TargetPath.Point(time: 0, value: 10),
      through: [
        TargetPath.Point(time: 6, value: 40), TargetPath.Point(time: 2, value: 20),
        TargetPath.Point(time: 12, value: 0),
      ],
      to: TargetPath.Point(time: 10, value: 50)
    )
    #expect(path.points.map(\.time) == [0, 2, 6, 10])
    #expect([1, 2, 4, 8, 11].map(path.expected) == [15, 20, 30, 45, 50])
  }

  @Test(arguments: [(5, 8, 10), (10, nil, nil), (11, nil, nil)] as [(Double, Double?, Double?)])
  func onceItsTimeHasComeNothingIsAheadOfAPath(time: Double, required: Double?, projected: Double?) throws {
    let path = try TargetPath(from: TargetPath.Point(time: 0, value: 10), to: TargetPath.Point(time: 10, value: 50))
    let position = try path.position(of: TargetPath.Point(time: time, value: 10))
    #expect(position.requiredRate == required)
    #expect(position.projected == projected)
    #expect(position.elapsed == min(time / 10, 1))
  }

  @Test func bandsOfThePaceIncludeTheirLowerEnds() {
    // 500 of the 1 000 days from the baseline to the due date have passed: 50 of 100 would be on the path.
    let scene = TargetScene(.atLeast(100), from: 0).changing {
      $0.target.baseline?.period = ReportingPeriod("2015-12-31")
      $0.target.due = ReportingPeriod("2018-09-26")
    }
    for (value, verdict) in [
      (47.5, Verdict.onPath), (47.4999, .behind), (30, .behind), (29.9999, .farBehind), (0, .farBehind),
      (-0.0001, .wrongWay),
    ] {
      #expect(scene.observing(["2017-05-14": value]).assess("2017-05-14").verdict == verdict, "\(value)")
    }
  }

  @Test func aRangeIsPlacedOnThePathWhenBothEndsLieInOneBand() {
    var scene = TargetScene(.atMost(100), from: 140)
    scene.observe("2017-12-31", nil, range: ValueRange(min: 122, max: 126))
    #expect(scene.assess("2018-01-01").verdict == .behind)
    #expect(scene.assess("2018-01-01").attainment == nil)
    scene.indicator.observations[0].range = ValueRange(min: 119, max: 126)
    #expect(scene.assess("2018-01-01").reasons == [.straddling])
  }

  @Test func aValueFromBeforeTheBaselineTellsNothingOfWhatFollowed() {
    let older = TargetScene(.atMost(100), from: 140).observing(["2012": 99])
    #expect(older.assess("2016-06-30").reasons == [.noValueSinceBaseline])
    #expect(older.assess("2016-06-30").attainment == nil)
    let good = TargetScene(.atMost(100), from: 95).observing(["2012": 101])
    #expect(good.assess("2016-06-30").reasons == [.noValueSinceBaseline], "nothing has been lost")
    let undated = older.changing { $0.target.baseline?.period = nil }
    #expect(undated.assess("2016-06-30").verdict == .met)
  }

  @Test func aFinalWithoutValueDoesNotHideAPreliminaryValue() {
    var scene = TargetScene(.atMost(100))
    scene.observe("2016", nil, status: .final)
    scene.observe("2016", 99, status: .preliminary)
    #expect(scene.assess("2017-01-01").verdict == .met)
    #expect(scene.assess("2017-01-01").isPreliminary)
    scene.indicator.observations.reverse()
    #expect(scene.assess("2017-01-01").verdict == .met)
  }

  @Test func ofValuesThatEndOnOneDayTheLongestStandsBeforeAndAfterTheDueDate() {
    let scene = TargetScene(.atMost(100)).observing(["2019": 99, "2019-12": 9, "2018-12": 8, "2018": 98])
    #expect(scene.assess("2019-01-31").latest?.value == Figure(98))
    #expect(scene.assess("2019-12-31").latest?.value == Figure(99))
    #expect(scene.assess("2019-12-30").latest?.value == Figure(98))
  }

  @Test func gradesAreComparedButNotComputedWith() {
    let grades = TargetScene(.atLeast(3), from: 1).changing { $0.indicator.statistic = .ordinal }.observing(["2017": 2])
    let assessment = grades.assess("2018-01-01")
    #expect(assessment.verdict == .tooEarly)
    #expect(assessment.attainment == nil && assessment.projected == nil)
    #expect(grades.observing(["2018": 3]).assess("2019-01-01").verdict == .met)
    #expect(grades.changing { $0.indicator.aggregation = .mean }.assess("2018-01-01").reasons == [.gradesNotNumbers])
    #expect(grades.changing { $0.target.expectation = .factor(2) }.assess("2018-01-01").reasons == [.gradesNotNumbers])
  }

  @Test func beforeAnythingIsExpectedOnlyAStepBackTellsSomething() {
    let flat = TargetScene(.atMost(100), from: 140).changing {
      $0.target.waypoints = [Waypoint(on: TargetScene.day("2017-12-31"), value: 140)]
    }
    #expect(flat.observing(["2016": 140]).assess("2017-01-01").verdict == .tooEarly)
    #expect(flat.observing(["2016": 130]).assess("2017-01-01").verdict == .tooEarly)
    #expect(flat.observing(["2016": 141]).assess("2017-01-01").verdict == .wrongWay)
  }

  @Test func aRateFollowsFromItsEventsAndInhabitants() {
    var rate = TargetScene(.atMost(12)).changing {
      $0.indicator.statistic = .rate
      $0.indicator.per = 1000
    }
    rate.observe("2016", nil)
    rate.indicator.observations[0].numerator = 60
    rate.indicator.observations[0].denominator = 5000
    #expect(rate.assess("2017-01-01").latest?.value == Figure(12))
    #expect(rate.assess("2017-01-01").verdict == .met)
    rate.indicator.observations[0].denominator = 0
    #expect(rate.assess("2017-01-01").reasons == [.emptyPopulation])
  }

  @Test func aValueThatMissesItsLimitIsNeverShownAsTheLimit() {
    var share = TargetScene(.atLeast(100)).changing {
      $0.indicator.unit = .percent
      $0.indicator.decimals = 0
    }
    share.observe("2016", 99.95)
    #expect(share.assess("2017-01-01").unreachedLimit == 100)
    #expect(share.assess("2017-01-01").explanation.map(\.swedish).contains("Värdet (2016): 99,95\u{A0}%."))
    let limit = TargetScene(.atMost(40), .sum).changing { $0.indicator.decimals = 0 }.observing(["2016": 10.2])
    let sum = limit.assess("2017-01-01").explanation.map(\.english)
    #expect(sum.contains("The sum so far (1 January – 31 December 2016): 10.2."))
    #expect(sum.contains("Spread evenly over the time, the limit leaves room for 10 so far; it is more."))
    let back = TargetScene(.atMost(100), from: 140).observing(["2017": 140.05]).assess("2018-01-01")
    #expect(back.explanation.map(\.english).contains { $0.contains("a pace of −0.002.") })
  }

  @Test func toleranceOfPercentagesIsInPercentagePoints() {
    let kept = TargetScene(.maintain(tolerance: 1.5), from: 80).changing { $0.indicator.unit = .percent }
    #expect(
      kept.assess("2017-01-01").explanation.first?.swedish
        == "Förväntat: värdet bibehålls inom 1,5 procentenheter senast 31 december 2019, räknat från 80\u{A0}% (2015)."
    )
  }

  @Test func directionWithoutAnythingShownSaysSo() {
    let fewer = TargetScene(.decrease, from: 140).observing(["2016": 139]).assess("2017-01-01")
    #expect(fewer.verdict == .tooEarly)
    #expect(
      fewer.explanation.last?.swedish == "Tiden är inte ute, och ännu går ingen förändring utöver slumpen att visa."
    )
  }

  @Test func aValueSuppressedNearTheDueDateIsTheReasonWhenNoneRemainsThere() {
    var scene = TargetScene(.atMost(100)).observing(["2016": 99])
    #expect(scene.assess("2020-06-30").reasons == [.noValueNearDue])
    scene.observe("2019", nil, status: .suppressed)
    #expect(scene.assess("2020-06-30").reasons == [.suppressed])
    scene.observe("2018", 98)
    #expect(scene.assess("2020-06-30").verdict == .met, "passed over for the value of the year before")
  }

  @Test func aBaselineOnTheLimitButForItsLastDigitsHasNoWayToGo() {
    let scene = TargetScene(.atMost(0.3), from: 0.1 + 0.2).observing(["2016": 0.35]).assess("2017-01-01")
    #expect(scene.verdict == .lost)
    #expect(scene.attainment == nil)
  }
}
