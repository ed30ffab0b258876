import CrimePrevention
import Testing

/// Facts of the source documents, checked in the records by hand.
struct RecordFactTests {
  @Test func eskilstunaIsNeverDatedAndHasNoInventedBaseline() throws {
    let record = try RecordFile.eskilstuna.record()
    #expect(record.plans.count { $0.status != .referred } == 1)
    #expect(record.plans[0].period == nil)
    #expect(record.agreements.allSatisfy { $0.period == nil })
    let halved = try #require(record.targets.first { $0.expectation == .factor(0.5) })
    #expect(halved.baseline == nil)
    let attitude = try #require(record.targets.first { $0.expectation == .atLeast(4.72) })
    #expect(attitude.baseline?.value == 3.72)
    #expect(attitude.baseline?.period?.description == "2014")
    let groups = try #require(record.targets.first { $0.expectation == .atLeast(8) })
    #expect(groups.baseline?.value == 2)
    #expect(groups.baseline?.period == nil)
  }

  @Test func eskilstunaHasItsFiguresExactly() throws {
    let record = try RecordFile.eskilstuna.record()
    let values = record.indicators.flatMap(\.observations).compactMap { observation in
      observation.value.map { "\(observation.period) \($0)" }
    }
    for figure in [
      "2012 61.0", "2015 162.0", "2012 36.0", "2015 65.0", "2015 132.0", "2015 22.0", "2014 85.0", "2014 3.0",
      "2014 7.0", "2014 13.0",
    ] {
      #expect(values.contains(figure), "\(figure)")
    }
    let index = try #require(record.indicators.first { !$0.bands.isEmpty })
    #expect(index.bands.map { [$0.min, $0.max] } == [[0, 2], [2.1, 3.9], [4, 6]])
    #expect(index.better == .lower)
    #expect(
      index.observations.filter { $0.breakdown?.area != nil }.allSatisfy { $0.range == ValueRange(min: 4, max: 6) }
    )
    #expect(index.observations.filter { $0.breakdown == nil }.map(\.value) == [1.67])
  }

  @Test func landskronaKeepsItsLimits() throws {
    let record = try RecordFile.landskrona.record()
    #expect(record.targets.contains { $0.expectation == .between(5, and: 8) })
    let compound = try #require(
      record.goals.first { $0.targets.contains { $0.expectation == .atMost(100) } }
    )
    #expect(Set(compound.targets.map(\.expectation.kind)) == ["atMost", "decrease"])
    #expect(compound.targets.allSatisfy { $0.baseline == nil })
    let cost = try #require(record.targets.first { $0.expectation == .atMost(1150) })
    #expect(record.indicators.first { $0.id == cost.indicator }?.multiplier == 1000)
    let deadlines = record.measuresOfPlans.compactMap(\.deadline)
    #expect(deadlines.map(\.until) == [.begun, .completed])
    #expect(deadlines.allSatisfy { $0.within.amount == 2 && $0.within.unit == .workingDay })
  }

  @Test func umeaHasAttendanceAsMarked() throws {
    let record = try RecordFile.umea.record()
    let june = try #require(record.meetings.first { $0.date.description == "2024-06-11" })
    #expect(june.participants?.count == 32)
    #expect(june.participants?.count { $0.attendance == .absent } == 6)
    #expect(june.agenda.compactMap(\.minutes) == [5, 10, 20, 45, 10])
    let november = try #require(record.meetings.first { $0.date.description == "2021-11-30" })
    #expect(november.participants?.count { $0.attendance == .absent } == 8)
    #expect(november.participants?.count { $0.attendance == .uncertain } == 2)
    #expect(november.endsAt == nil)
    let dates = november.agenda.isEmpty ? [] : november.nextMeetings.map(\.date.description)
    #expect(dates == ["2022-02-22", "2022-04-26", "2022-06-14", "2022-09-20", "2022-12-13"])
    let stub = try #require(record.meetings.first { $0.id == june.approves })
    #expect(stub.date.description == "2024-04-23")
    #expect(stub.agenda.isEmpty && stub.participants == nil)
  }
}

extension CouncilRecord {
  var goals: [Goal] { plans.flatMap(\.focusAreas).flatMap(\.goals) }
  var measuresOfPlans: [Measure] { plans.flatMap(\.focusAreas).flatMap(\.measures) }
  var targets: [Target] { goals.flatMap(\.targets) + measuresOfPlans.flatMap(\.targets) + promises.flatMap(\.targets) }
}
