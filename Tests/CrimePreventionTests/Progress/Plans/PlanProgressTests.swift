import Testing

@testable import CrimePrevention

/// What a plan's three follow-ups consist of.
struct PlanProgressTests {
  private var work: Workplace

  init() throws {
    work = try Workplace()
  }

  @Test func goalsAndMeasuresStandWhereTheirKindPutsThem() throws {
    var work = work
    work.add(Goal(id: "a", text: "Fler grupper", kind: .production, targets: [Workplace.eightGroups("p")]))
    work.add(Goal(id: "b", text: "Fler möten", kind: .process, targets: [Workplace.eightGroups("q")]))
    work.add(Goal(id: "c", text: "Tryggare", kind: .effect, targets: [Workplace.eightGroups("e")]))
    work.add(Goal(id: "d", text: "Bättre", targets: [Workplace.eightGroups("f"), Workplace.eightGroups("g")]))
    var measure = Measure.undertaken("m", by: ["ks", "police"])
    measure.targets = [Workplace.eightGroups("t")]
    work.add(measure)
    let plan = try work.plan("2018-12-31")
    #expect(plan.production.subjects == [.target("p"), .measure("m")])
    #expect(
      plan.process.subjects == [
        .target("q"), .commitment(0, of: "m", by: "ks"), .commitment(1, of: "m", by: "police"),
      ]
    )
    #expect(plan.effect.subjects == [.target("e"), .target("f"), .target("g")])
  }

  @Test func targetsOfAMeasureArePartsOfThatMeasure() throws {
    var work = work
    try work.observe("2017-12-31", 1)
    var measure = try Measure.steps("m", done: "2016-05-01")
    measure.targets = [Workplace.eightGroups()]
    work.add(measure)
    let progress = try work.progress("2018-01-31")
    let assessed = try #require(progress.measure("m"))
    #expect(progress.target("eight")?.verdict == .wrongWay)
    #expect(assessed.targets.map(\.verdict) == [.wrongWay])
    #expect(assessed.verdict == .wrongWay)
    #expect(progress.plans[0].production.verdicts == [.wrongWay])
  }

  @Test func followedAndCancelledStayOutOfTheCoverage() throws {
    var work = work
    work.add(Goal(id: "a", text: "A", kind: .production, targets: [Workplace.followed("f"), Workplace.eightGroups()]))
    work.add(try .steps("m", done: "2016-05-01"))
    var cancelled = try Measure.steps("x", status: .cancelled)
    cancelled.commitments = [Commitment(organization: "ks", text: "Deltar")]
    work.add(cancelled)
    let plan = try work.plan("2018-12-31")
    #expect(plan.production.verdicts == [.monitored, .notAssessable, .met, .notAssessable])
    #expect([plan.production.coverage.assessable, plan.production.coverage.total] == [1, 2])
    #expect(plan.production.counts == VerdictCounts([.met]))
    #expect(plan.process.coverage.total == 0)
    #expect(plan.process.coverage.share == nil)
    #expect(
      plan.production.explanation(named: Sentence(english: "Production", swedish: "Produktion")).map(\.english) == [
        "Production: 1 of 2 parts can be assessed (1 met).", "1 can't be assessed: no value has been reported.",
        "Not counted: 1 only followed, 1 cancelled.",
      ]
    )
  }

  @Test func goalWithoutTargetIsCountedAsNotAssessable() throws {
    var work = work
    work.add(Goal(id: "a", text: "A", kind: .effect))
    let plan = try work.plan("2018-12-31")
    #expect(plan.effect.subjects == [.goal("a")])
    #expect(plan.effect.parts.map(\.reasons) == [[.targetMissing]])
    #expect([plan.effect.coverage.assessable, plan.effect.coverage.total] == [0, 1])
    #expect(
      plan.explanation.map(\.swedish) == [
        "Effekt: dess enda del kan inte bedömas.", "1 kan inte bedömas: målet har inget målvärde att mäta med.",
        "Inget att bedöma: produktion och process.",
      ]
    )
  }

  @Test func goalOfAnUnknownKindCannotBeToldWhereItBelongs() throws {
    var work = work
    try work.observe("2017-12-31", 9)
    work.add(Goal(id: "a", text: "A", kind: Goal.Kind(rawValue: "impact"), targets: [Workplace.eightGroups()]))
    let progress = try work.progress("2018-12-31")
    #expect(progress.target("eight")?.verdict == .met)
    #expect(progress.plans[0].effect.parts.map(\.reasons) == [[.unknownCode]])
    #expect(progress.plans[0].effect.counts.total == 0)
  }

  @Test func councilHasEverythingAndAPromisesMeasureOnce() throws {
    var work = work
    work.add(try .steps("m", done: "2016-05-01"))
    work.record.promises = [
      CitizenPromise(
        id: "p",
        text: "Vi syns",
        parties: ["police"],
        measures: ["m"],
        targets: [Workplace.eightGroups("t")]
      )
    ]
    let council = try work.progress("2018-12-31").council
    #expect(council.production.subjects == [.measure("m"), .target("t")])
    #expect(council.process.subjects == [.promisedParty("police", "p")])
    #expect(council.effect.parts.isEmpty)
  }

  @Test func matrixSaysHowItsMeasuresStand() throws {
    var work = work
    work.record.factors = [Factor(id: "dark", name: "Mörker", kind: .risk)]
    work.record.recordedThrough = "2017-12-31"
    for (id, done, status) in [("a", "2016-05-01", Measure.Status.completed), ("b", nil, .ongoing), ("c", nil, nil)] {
      var measure = try Measure.steps(Identifier(id), done: done, status: status)
      (measure.addresses, measure.levels) = (["dark"], [.universal])
      work.add(measure)
    }
    let progress = try work.progress("2017-12-31")
    let cell = progress.matrix["dark", .universal]
    #expect(cell.measures == ["a", "b", "c"])
    #expect(cell.statuses == [.completed: 1, .ongoing: 1])
    #expect(cell.withoutStatus == 1)
    #expect(cell.verdicts == VerdictCounts([.met, .overdue, .overdue]))
    #expect(cell.verdicts.words.swedish == "1 uppfyllt, 2 försenade")
    #expect(progress.plans[0].matrix.row("dark") == cell)
    #expect(progress.matrix.column(.indicated).verdicts.total == 0)
  }
}
