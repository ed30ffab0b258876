import CrimePrevention
import Testing

/// What can be said about the records' plans, promises and agreements, worked out by hand.
struct PlanRecordTests {
  private func progress(_ file: RecordFile, _ date: String) throws -> RecordProgress {
    try Validator().check(file.record()).progress(asOf: try #require(CalendarDate(date)))
  }

  private func numbers(_ aspect: ProgressAspect) -> [Int] {
    [aspect.coverage.assessable, aspect.coverage.total]
  }

  @Test func eskilstunaHasNothingToAssessButOneStepToCome() throws {
    let progress = try progress(.eskilstuna, "2018-12-31")
    let plan = try #require(progress.plans.first)
    // 33 measures and the targets of three production goals.
    #expect(numbers(plan.production) == [1, 36])
    // One step is due on the day itself. For the earlier ones, it isn't recorded whether they were done.
    #expect(plan.production.counts == VerdictCounts([.tooEarly]))
    #expect(plan.production.parts.count { $0.reasons == [.notRecorded] } == 7)
    // Only one occurrence is recorded, and it names nobody.
    #expect(numbers(plan.process) == [0, 91])
    // 22 targets of 14 effect goals, two of which are only followed. The city's index is years old, and nothing says by when.
    #expect(numbers(plan.effect) == [0, 20])
    #expect(plan.effect.counts == VerdictCounts())
    #expect(plan.effect.rolledUp(by: .weightedAttainment).value == nil)
    #expect(plan.effect.rolledUp(by: .weightedAttainment).missing.count == 20)
  }

  @Test func eskilstunasGoalsKnowWhyTheyCannotBeAssessed() throws {
    let plan = try #require(try progress(.eskilstuna, "2018-12-31").plans.first)
    let reasons = Dictionary(grouping: plan.effect.parts.filter(\.isCounted)) { $0.reasons.first }.mapValues(\.count)
    #expect(reasons[.baselineMissing] == 8)
    #expect(reasons[.valueOutdated] == 7)
    #expect(reasons[.noValueNearDue] == 3)
    let agreement = try #require(try progress(.eskilstuna, "2018-12-31").agreements.first)
    #expect(agreement.parties.parts.map(\.reasons) == [[.participantsNotRecorded], [.participantsNotRecorded]])
  }

  @Test func landskronaHasNothingInProcessAndEffect() throws {
    let plan = try #require(try progress(.landskrona, "2016-12-31").plans.first)
    #expect(numbers(plan.process) == [0, 50])
    #expect(numbers(plan.effect) == [0, 43])
    #expect(plan.effect.parts.count { $0.reasons == [.targetMissing] } == 26)
    // Only the milestones that are due at the end of the year can be assessed. For earlier ones, nothing is recorded.
    #expect(plan.production.counts == VerdictCounts(repeatElement(.tooEarly, count: 13)))
  }

  @Test func umeasPromiseNamesPartiesAndNothingElse() throws {
    let progress = try progress(.umea, "2024-12-31")
    let promise = try #require(progress.promises.first)
    #expect(numbers(promise.production) == [0, 0])
    #expect(promise.process.parts.map(\.reasons) == [[.notRecorded], [.notRecorded]])
    // What is due at the next meeting was due when that meeting was held. Whether it was done isn't recorded.
    #expect(progress.actions.count { $0.state == .notRecorded } == 3)
    #expect(progress.actions.count { $0.state == .open } == 2)
    #expect(progress.actions.first?.lastDay == CalendarDate("2022-02-22"))
  }

  @Test func fictionalPromiseIsSeenInItsMeasuresAndParties() throws {
    let progress = try progress(.example, "2026-06-30")
    let promise = try #require(progress.promises.last)
    #expect(promise.production.parts.map(\.verdict) == [.notAssessable, .onPath, .behind, .onPath])
    #expect(promise.production.parts.first?.reasons == [.dueMissing])
    #expect(promise.process.parts.map(\.verdict) == [.met, .met])
    #expect(promise.effect.parts.isEmpty)
    let agreement = try #require(progress.agreements.last)
    #expect(agreement.plans == ["plan-2024"])
    #expect(agreement.parties.parts.map(\.verdict) == [.met, .met, .met])
  }

  @Test func fictionalPlanRollsUpOnlyByName() throws {
    let effect = try #require(try progress(.example, "2026-06-30").plans.last).effect
    let mean = effect.rolledUp(by: .weightedAttainment)
    #expect([mean.coverage.assessable, mean.coverage.total] == [4, 11])
    #expect(effect.rolledUp(by: .weakest).value == .wrongWay)
  }

  @Test func fictionalFollowUpsDifferWhereTheTimeOrTheDayIsMissing() throws {
    let entries = try progress(.example, "2026-06-30").followUps.flatMap(\.entries)
    let different = entries.filter { !$0.differences.isEmpty }
    #expect(different.map(\.recorded.subject.id) == ["reply-7-days", "night-walks"])
    #expect(different.first?.reasons == [.dueMissing])
    // 127 was the preliminary figure when the follow-up was held; 126 came later.
    let vandalism = try #require(entries.last { $0.recorded.subject.id == "vandalism-100" })
    #expect(vandalism.recorded.value == 127)
    #expect(vandalism.differences.isEmpty)
  }
}
