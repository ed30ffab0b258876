import Testing

@testable import CrimePrevention

/// What the explanation of a target says where the usual sentence would mislead.
struct TargetWordsTests {
  @Test func aRangeWhoseEndsStandDifferentlyOnThePathIsntSaidToLieOnBothSides() {
    var scene = TargetScene(.atMost(3), from: 7)
    scene.observe("2017", nil, range: ValueRange(min: 4, max: 6))
    let assessment = scene.assess("2018-06-30")
    #expect(assessment.reasons == [.straddling], "4 is ahead of the path and 6 far behind, both above the limit")
    #expect(assessment.explanation.last?.english.contains("both sides") == false)
    #expect(
      assessment.explanation.last?.swedish
        == "Endast ett spann är känt, och dess två ändar ger inte samma bedömning."
    )
  }

  @Test func aValueThatHasGoneThroughTheRangeIsSaidToHaveGoneTooFar() {
    let scene = TargetScene(.between(5, and: 8), from: 3).observing(["2017": 9])
    let assessment = scene.assess("2018-06-30")
    #expect(assessment.verdict == .onPath)
    #expect(
      assessment.explanation.last?.english
        == "A pace of at least 0.95 is on path, but the value has gone too far: it has passed 8 on the other side."
    )
    let below = TargetScene(.between(5, and: 8), from: 3).observing(["2017": 4]).assess("2018-06-30")
    #expect(below.verdict == .onPath)
    #expect(below.explanation.last?.swedish == "En takt på minst 0,95 räknas som på väg.")
  }

  @Test func thePaceFollowsTheWaypointsAndItSaysSo() {
    let scene = TargetScene(.atLeast(20), from: 10).changing {
      $0.target.waypoints = [Waypoint(on: TargetScene.day("2017-12-31"), value: 12)]
    }
    let texts = scene.observing(["2017": 12]).assess("2018-01-31").explanation
    #expect(
      texts.contains { $0.english.contains("of the time gone it should, by the waypoints, have been 12") }
    )
    #expect(
      texts.contains {
        $0.swedish.contains("av tiden har gått borde värdet, enligt delmålen, ha varit 12, en takt på 1.")
      }
    )
  }

  @Test func aProjectionThatArrivesAtTheGoalIsShownAsTheGoal() {
    let scene = TargetScene(.atMost(0), from: 12).changing { $0.target.start = TargetScene.day("2016-01-01") }
    let assessment = scene.observing(["2017-12-31": 6]).assess("2018-06-30")
    #expect(assessment.projected == 0)
    #expect(assessment.explanation.contains { $0.swedish.hasSuffix("I samma takt blir det 0 den 31 december 2019.") })
  }

  @Test func aProjectionIsntShownBeyondWhatCanBe() {
    var share = TargetScene(.atLeast(98), from: 80).changing {
      $0.indicator.statistic = .share
      $0.indicator.unit = .percent
      $0.target.start = TargetScene.day("2016-01-01")
    }
    share.observe("2017-12-31", 95)
    let up = share.assess("2018-06-30")
    #expect(up.projected == 110)
    #expect(
      up.explanation.contains {
        $0.swedish.hasSuffix("I samma takt når det 100\u{A0}%, längre än så går det inte, före 31 december 2019.")
      }
    )
    let events = TargetScene(.atMost(5), from: 40).observing(["2016": 20]).assess("2017-06-30")
    #expect(
      events.explanation.contains {
        $0.english.hasSuffix(
          "Going on like that it would reach 0, which is as far as it goes, before 31 December 2019."
        )
      }
    )
  }

  @Test func afterTheTimeNothingIsSaidToGoOn() {
    let missed = TargetScene(.atMost(100), from: 140).observing(["2019-06-30": 120]).assess("2020-06-30")
    #expect(missed.verdict == .notMet)
    #expect(!missed.explanation.contains { $0.english.contains("Going on") || $0.english.contains("to get there") })
    let sum = TargetScene(.atLeast(15), .sum).observing(["2016": 3]).assess("2020-06-30")
    #expect(sum.reasons == [.spanUnobserved])
    #expect(
      sum.explanation.map(\.swedish).contains(
        "Summan av det som har redovisats (1 januari – 31 december 2016): 3."
      )
    )
    #expect(!sum.explanation.contains { $0.english.contains("Going on") })
  }

  @Test func estimatedIsntCalledPreliminary() {
    var scene = TargetScene(.atMost(100))
    scene.observe("2016", 90, status: .estimated)
    #expect(scene.assess("2017-01-01").explanation.map(\.swedish).contains("Värdet (2016, uppskattat): 90."))
    scene.observe("2017", 80, status: .preliminary)
    #expect(scene.assess("2018-01-01").explanation.map(\.english).contains("The value (2017, preliminary): 80."))
    var sum = TargetScene(.atMost(100), .sum).observing(["2016": 10])
    sum.observe("2017", 20, status: .preliminary)
    #expect(
      sum.assess("2018-01-01").explanation.map(\.swedish).contains(
        "Summan hittills (1 januari 2016 – 31 december 2017, delvis av preliminära eller uppskattade värden): 30."
      )
    )
  }

  @Test func whatIsntKnownAndWhatHoldsForEachEndBeforeTheDate() {
    let unknown = TargetScene(Target.Expectation(.unknown(kind: "almost"))).observing(["2016": 1]).assess("2017-01-01")
    #expect(
      unknown.explanation.first?.swedish
        == "Förväntat: något som inte är känt här (”almost”) senast 31 december 2019."
    )
    let each = TargetScene(.atLeast(8)).changing { $0.target.each = Each(kind: .area, ids: ["north", "south"]) }
    #expect(
      each.assess("2017-01-01").explanation.first?.english
        == "Expected: at least 8, for each of 2 areas, by 31 December 2019."
    )
  }

  @Test func theTimeOfABaselineIsWrittenAsThatOfAValue() {
    let scene = TargetScene(.atLeast(78), from: 71).changing {
      $0.target.baseline?.period = ReportingPeriod("2015-09-18/2015-10-31")
    }
    let texts = scene.observing(["2017-09-01/2017-10-15": 74]).assess("2018-01-01").explanation.map(\.swedish)
    #expect(
      texts.prefix(2) == [
        "Förväntat: minst 78 senast 31 december 2019, räknat från 71 (18 september – 31 oktober 2015).",
        "Värdet (1 september – 15 oktober 2017): 74.",
      ]
    )
  }

  /// What one part lacks isn't said about all of them.
  @Test func aReasonStandsAtThePartThatItIsAbout() {
    var scene = TargetScene(.atLeast(8)).changing { $0.target.each = Each(kind: .area, ids: ["north", "south"]) }
    scene.indicator.observations = [
      Observation(
        period: ReportingPeriod(day: TargetScene.day("2016-12-31")),
        value: 9,
        breakdown: Breakdown(area: "north")
      )
    ]
    let assessment = scene.assess("2017-06-30")
    #expect(assessment.reasons == [.noObservations])
    #expect(
      assessment.explanation.map(\.english).suffix(3) == [
        "north: met (9).", "south: cannot be assessed (no value has been reported).", "The weakest of these counts.",
      ]
    )
  }

  @Test func windowsOfAPartAreJudgedAsWindows() {
    var scene = TargetScene(.atLeast(8)).changing {
      $0.target.each = Each(kind: .area, ids: ["north"])
      $0.target.per = .year
    }
    scene.indicator.observations = [
      Observation(
        period: ReportingPeriod(day: TargetScene.day("2016-12-31")),
        value: 9,
        breakdown: Breakdown(area: "north")
      )
    ]
    let north = scene.assess("2017-06-30").parts[0].assessment
    #expect(north.verdict == .onPath)
    #expect(north.explanation.last?.english == "It has held each time so far, and the time isn't over.")
    #expect(scene.assess("2017-06-30").explanation.last?.english == "The weakest of these counts.")
  }

  @Test func whatHasHeldInAllWindowsHasHeldEachTime() {
    let scene = TargetScene(.atLeast(8)).changing { $0.target.per = .year }
    let all = scene.observing(["2016": 9, "2017": 8, "2018": 9, "2019": 10]).assess("2020-06-30")
    #expect(all.verdict == .met)
    #expect(all.explanation.last?.swedish == "Det har hållits varje gång.")
  }

  @Test func countsAgreeWithTheirNumber() {
    let counts = VerdictCounts([.met, .met, .maintained, .onPath, .notMet, .notMet, .overdue])
    #expect(counts.words.swedish == "2 uppfyllda, 1 bibehållet, 1 på väg, 2 ej uppfyllda, 1 försenat")
    #expect(counts.words.english == "2 met, 1 maintained, 1 on path, 2 not met, 1 overdue")
  }
}
