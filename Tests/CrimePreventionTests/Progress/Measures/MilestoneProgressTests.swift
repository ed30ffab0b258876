import Testing

@testable import CrimePrevention

struct MilestoneProgressTests {
  private var measure = Measure()

  init() throws {
    measure.milestones = [
      Milestone(id: "follow", title: "Följ upp", due: try period("2018"), after: "survey"),
      Milestone(id: "survey", title: "Gör enkäten", due: try period("2016-H1")),
    ]
    measure.recordedThrough = try day("2030-12-31")
  }

  private func with(_ id: Milestone.ID, doneOn date: String) throws -> Self {
    var test = self
    for index in test.measure.milestones.indices where test.measure.milestones[index].id == id {
      test.measure.milestones[index].doneOn = try day(date)
    }
    return test
  }

  private func progress(_ date: String) throws -> MilestoneProgress {
    try #require(try measure.assessed(date).milestones)
  }

  @Test func itIsLateFromTheDayAfterItsLastDay() throws {
    #expect(try progress("2016-06-30").verdict == .tooEarly)
    #expect(try progress("2016-07-01").verdict == .overdue)
    #expect(try progress("2016-07-01").overdue == 1)
  }

  @Test func whatIsNotRecordedIsNotLate() throws {
    var test = self
    test.measure.recordedThrough = nil
    let open = try test.progress("2016-07-01")
    #expect(open.judgement == .notAssessable([.notRecorded]))
    #expect(open.notRecorded == 1 && open.overdue == 0)
    #expect(
      open.explanation.map(\.english).contains("Whether it was done isn't recorded: “Gör enkäten” (by 30 June 2016).")
    )
    #expect(
      open.explanation.map(\.swedish).contains(
        "Om det har gjorts är inte redovisat: ”Gör enkäten” (senast 30 juni 2016)."
      )
    )
    test.measure.recordedThrough = try day("2016-06-29")
    #expect(try test.progress("2016-07-01").verdict == .notAssessable)
    test.measure.recordedThrough = try day("2016-06-30")
    #expect(try test.progress("2016-07-01").verdict == .overdue)
  }

  @Test func theNearestDayThatIsStatedCounts() throws {
    var test = self
    let plan = ActionPlan(id: "p", title: "Plan", kind: .measures, recordedThrough: try day("2016-12-31"))
    test.measure.recordedThrough = nil
    #expect(try test.measure.assessed("2017-01-01", in: plan).verdict == .overdue)
    test.measure.recordedThrough = try day("2016-05-31")
    let assessed = try test.measure.assessed("2017-01-01", in: plan)
    #expect(assessed.verdict == .notAssessable)
    #expect(
      assessed.explanation.first?.english
        == "What was done is recorded through 31 May 2016; nothing after that is judged."
    )
    #expect(
      assessed.explanation.first?.swedish
        == "Vad som har gjorts är redovisat till och med 31 maj 2016; det som kommer därefter bedöms inte."
    )
  }

  @Test func oneDoneIsOnPathUntilTheNextIsDue() throws {
    let test = try with("survey", doneOn: "2016-06-30")
    #expect(try test.progress("2016-06-30").verdict == .onPath)
    #expect(try test.progress("2018-12-31").verdict == .onPath)
    #expect(try test.progress("2019-01-01").verdict == .overdue)
  }

  @Test func lateOnesAreDoneAndCounted() throws {
    let test = try with("survey", doneOn: "2016-07-01").with("follow", doneOn: "2018-12-31")
    let progress = try test.progress("2018-12-31")
    #expect(progress.verdict == .met)
    #expect(progress.done == 2)
    #expect(progress.late == 1)
    #expect(progress.steps.map(\.state) == [.doneLate, .done])
  }

  @Test func whatIsDoneLaterIsNotDoneYet() throws {
    let test = try with("survey", doneOn: "2016-07-02")
    #expect(try test.progress("2016-07-01").verdict == .overdue)
    #expect(try test.progress("2016-07-02").verdict == .onPath)
  }

  @Test func orderIsFollowedAndBreaksAreTold() throws {
    let progress = try with("follow", doneOn: "2016-02-01").progress("2016-03-01")
    #expect(progress.steps.map(\.id) == ["survey", "follow"])
    #expect(progress.outOfOrder == 1)
    #expect(progress.verdict == .onPath)
    let waiting = try self.progress("2016-03-01")
    #expect(waiting.steps.map(\.isWaiting) == [false, true])
    let inOrder = try with("survey", doneOn: "2016-02-01").with("follow", doneOn: "2016-02-01").progress("2016-03-01")
    #expect(inOrder.outOfOrder == 0)
    #expect(inOrder.verdict == .met)
  }

  @Test func dueFallsBackToTheMeasureThenThePlan() throws {
    var measure = Measure()
    measure.milestones = [Milestone(id: "a", title: "A")]
    measure.recordedThrough = try day("2030-12-31")
    let plan = ActionPlan(id: "p", title: "Plan", kind: .measures, period: try interval("2016-01-01", "2017-12-31"))
    #expect(try measure.assessed("2018-01-01", in: plan).verdict == .overdue)
    #expect(try measure.assessed("2017-12-31", in: plan).verdict == .tooEarly)
    measure.period = try interval("2016-01-01", "2016-12-31")
    #expect(try measure.assessed("2017-01-01", in: plan).verdict == .overdue)
    measure.period = try interval("2016-01-01")
    #expect(try measure.assessed("2030-12-31", in: plan).verdict == .tooEarly, "an open period has no last day")
  }

  @Test func circleOfMilestonesIsShownOnce() throws {
    var measure = Measure()
    measure.milestones = [
      Milestone(id: "a", title: "A", after: "b"), Milestone(id: "b", title: "B", after: "a"),
      Milestone(id: "c", title: "C", after: "c"), Milestone(id: "d", title: "D", after: "gone"),
    ]
    let steps = try #require(try measure.assessed("2016-01-01").milestones).steps
    #expect(steps.map(\.id) == ["b", "a", "c", "d"])
  }

  @Test func explanationNamesWhatIsLeft() throws {
    let explanation = try with("follow", doneOn: "2016-02-01").progress("2016-07-01").explanation
    #expect(
      explanation.map(\.english) == [
        "1 of 2 milestones is recorded as done.", "Overdue: “Gör enkäten” (by 30 June 2016).",
        "Done before the milestone that was to come first: “Följ upp”.",
      ]
    )
    #expect(
      explanation.map(\.swedish) == [
        "1 av 2 steg är antecknat som klart.", "Försenat: ”Gör enkäten” (senast 30 juni 2016).",
        "Klart före det steg som skulle komma först: ”Följ upp”.",
      ]
    )
  }
}
