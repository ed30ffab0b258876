import Testing

@testable import CrimePrevention

/// Expectations that should hold in each of several windows or parts.
struct TargetWindowTests {
  private func yearly(_ values: KeyValuePairs<String, Double?>) -> TargetScene {
    TargetScene(.atLeast(70)).changing { $0.target.per = .year }.observing(values)
  }

  @Test func aWindowWithoutValueDoesNotBorrowItsNeighbours() {
    let scene = yearly(["2016": 75, "2018": 80])
    let assessment = scene.assess("2018-12-31")
    #expect(assessment.parts.map(\.assessment.verdict) == [.met, .notAssessable, .met])
    #expect(assessment.reasons == [.noObservations])
    var suppressed = scene
    suppressed.observe("2017", nil, status: .suppressed)
    #expect(suppressed.assess("2018-12-31").reasons == [.suppressed])
  }

  @Test func aWindowBeforeTheFirstValueHasNone() {
    let assessment = yearly(["2018": 80]).assess("2018-12-31")
    #expect(assessment.parts.map(\.assessment.verdict) == [.notAssessable, .notAssessable, .met])
    #expect(assessment.parts.first?.assessment.reasons == [.noObservations])
  }

  @Test func aWindowThatIsNotOverDecidesOnlyWhenNothingCanMendIt() {
    var scene = TargetScene(.atMost(10), .sum).changing { $0.target.per = .year }
      .observing(["2016": 9, "2017-Q1": 6])
    #expect(scene.assess("2017-06-30").verdict == .onPath, "more than its share, but the year isn't over")
    scene.observe("2017-Q2", 5)
    #expect(scene.assess("2017-06-30").verdict == .notMet)
    #expect(scene.assess("2017-06-30").unreachedLimit == 10)
  }

  @Test func windowsOfAKeptValueAreMaintainedAndMetOnceAllAreOver() {
    let scene = yearly(["2016": 75, "2017": 72, "2018": 71, "2019": 70]).changing {
      $0.target.baseline = Baseline(period: ReportingPeriod("2015"), value: 74)
    }
    #expect(scene.assess("2018-06-30").verdict == .maintained)
    #expect(scene.assess("2019-12-31").verdict == .met)
    #expect(scene.changing { $0.indicator.observations[1].value = 69 }.assess("2018-06-30").verdict == .lost)
  }

  @Test func timeWithoutAWholeWindowCannotBeAssessedOnceOver() {
    let short = yearly(["2016": 75]).changing {
      $0.period = CalendarInterval(from: TargetScene.day("2016-03-01"), through: TargetScene.day("2016-12-31"))
    }
    #expect(short.assess("2016-12-30").verdict == .tooEarly)
    let over = short.assess("2016-12-31")
    #expect(over.reasons == [.noWholeWindow])
    #expect(over.partialWindows.map(\.description) == ["2016"])
    #expect(
      over.explanation.map(\.swedish).contains("Bara en del av 2016 ligger inom tiden, så den bedöms inte.")
    )
  }

  @Test func windowsOfATimeWithoutEndAreJudgedAsTheyPass() {
    let open = yearly(["2016": 75, "2017": 71]).changing { $0.period?.through = nil }
    #expect(open.assess("2018-06-30").verdict == .onPath)
    #expect(open.observing(["2018": 69]).assess("2018-12-31").verdict == .notMet)
    #expect(open.changing { $0.period = nil }.assess("2018-06-30").reasons == [.periodMissing])
  }

  @Test func weeksStartOnMonday() {
    let scene = TargetScene(.atLeast(1), .sum).changing {
      $0.target.per = .week
      $0.period = CalendarInterval(from: TargetScene.day("2016-01-01"), through: TargetScene.day("2016-01-31"))
    }
    .observing(["2016-01-04": 1, "2016-01-05/2016-01-10": 0, "2016-01-11/2016-01-17": 2])
    let assessment = scene.assess("2016-01-17")
    #expect(assessment.parts.map(\.id) == ["2016-01-04/2016-01-10", "2016-01-11/2016-01-17"])
    #expect(assessment.parts.map(\.name.swedish) == ["vecka 1 2016", "vecka 2 2016"])
    #expect(assessment.verdict == .onPath)
    #expect(assessment.partialWindows.map(\.description) == ["2015-12-28/2016-01-03"])
  }

  @Test func aTermHasBegunFromItsFirstDayThroughItsLast() {
    let terms = [
      CalendarInterval(from: TargetScene.day("2015-08-18"), through: TargetScene.day("2016-01-01")),
      CalendarInterval(from: TargetScene.day("2016-01-11"), through: TargetScene.day("2016-06-10")),
    ]
    let scene = TargetScene(.atLeast(70)).changing { $0.target.per = .term }
    let assess = { (date: String) in scene.assess(date, calendar: SwedishCalendar(terms: terms)) }
    #expect(assess("2016-01-10").parts.isEmpty)
    #expect(assess("2016-01-10").partialWindows.map(\.last) == [TargetScene.day("2016-01-01")])
    #expect(assess("2016-01-11").parts.count == 1)
  }

  @Test func termsComeFromTheCadenceOfTheMeasureOrFromTheCalendar() throws {
    let terms = [
      CalendarInterval(from: TargetScene.day("2016-01-11"), through: TargetScene.day("2016-06-10")),
      CalendarInterval(from: TargetScene.day("2016-08-18"), through: TargetScene.day("2016-12-20")),
    ]
    let scene = TargetScene(.atLeast(70)).changing { $0.target.per = .term }
      .observing(["2016-05-01": 75, "2016-11-01": 72])
    #expect(scene.assess("2016-12-31").reasons == [.termsMissing])
    let placed = scene.assess("2016-12-31", calendar: SwedishCalendar(terms: terms))
    #expect(placed.parts.map(\.assessment.verdict) == [.met, .met])
    #expect(placed.verdict == .onPath)

    var work = try Workplace()
    work.record.indicators[0].observations = scene.indicator.observations
    var target = scene.target
    target.indicator = "groups"
    let measure = Measure(
      id: "m",
      title: "Åtgärd",
      cadence: Cadence(times: 1, per: .term, within: terms),
      occurrences: [],
      targets: [target]
    )
    work.add(measure)
    #expect(try work.progress("2016-12-31").target("t")?.verdict == .onPath)
    work.record.plans[0].focusAreas[0].measures[0].cadence?.within = []
    #expect(try work.progress("2016-12-31").target("t")?.reasons == [.termsMissing])
    #expect(try work.progress("2016-12-31").measure("m")?.cadence?.reasons == [.termsMissing])
    let calendar = SwedishCalendar(terms: terms)
    let progress = try work.checked().progress(asOf: day("2016-12-31"), calendar: calendar)
    #expect(progress.target("t")?.verdict == .onPath)
    #expect(progress.measure("m")?.cadence?.missed == 2)
  }

  @Test func partsAreNamedAndShownWithTheirValuesOrReasons() throws {
    var work = try Workplace()
    work.record.areas = [
      Area(id: "arby", name: "Årby", kind: .district), Area(id: "skiftinge", name: "Skiftinge", kind: .district),
    ]
    var target = Workplace.eightGroups()
    target.each = Each(kind: .area, ids: ["arby", "skiftinge"])
    work.add(Goal(id: "goal", text: "Mål", targets: [target]))
    try work.observe("2019-12-31", 8)
    work.record.indicators[0].observations[0].breakdown = Breakdown(area: "arby")
    let assessment = try #require(try work.progress("2019-12-31").target("eight"))
    #expect(assessment.parts.map(\.name.english) == ["Årby", "Skiftinge"])
    #expect(
      assessment.explanation.map(\.swedish) == [
        "Förväntat: minst 8, för vart och ett av 2 områden, senast 31 december 2019, räknat från 2 (31 december 2015).",
        "Årby: uppfyllt (8).",
        "Skiftinge: kan inte bedömas (inget värde har redovisats).", "Den svagaste av dessa räknas.",
      ]
    )
  }

  @Test func windowsAreToldInWords() {
    let english = yearly(["2016": 75, "2017": 71]).assess("2018-06-30").explanation.map(\.english)
    #expect(
      english == [
        "Expected: at least 70 in each calendar year through 31 December 2019.", "2016: met (75).", "2017: met (71).",
        "2018: cannot be assessed (no value has been reported).",
        "It has held each time so far, and the time isn't over.",
      ]
    )
  }

  @Test func partsInWindowsAreUnfoldedToTheWindows() {
    let scene = yearly([:]).changing { scene in
      scene.target.each = Each(kind: .area, ids: ["north"])
      scene.observe("2016", 75)
      scene.indicator.observations[0].breakdown = Breakdown(area: "north")
    }
    let assessment = scene.assess("2016-12-31")
    #expect(assessment.parts.map(\.id) == ["north"])
    #expect(assessment.parts.first?.assessment.parts.map(\.id) == ["2016"])
    #expect(
      assessment.explanation.first?.swedish
        == "Förväntat: minst 70 varje kalenderår, för 1 område, till och med 31 december 2019."
    )
  }

  @Test func aFactorIsToldWithTheValueThatItComesTo() {
    let halved = TargetScene(.factor(0.5), .sum, from: 160).changing { $0.target.per = .year }.observing(["2016": 76])
    let assessment = halved.assess("2016-12-31")
    #expect(assessment.baseline == Figure(160))
    #expect(
      assessment.explanation.first?.swedish
        == "Förväntat: hälften av basvärdet, det vill säga 80 varje kalenderår till och med 31 december 2019, "
        + "räknat från 160 (2015)."
    )
  }
}
