import CrimePrevention
import TestSupport
import Testing

/// Editing an object by its identifier, wherever it is.
struct EditingTests {
  private static let measure: Identifier<Measure> = "night-walks"
  private static let indicator: Identifier<Indicator> = "groups"

  @Test func anObjectIsChangedWhereverItStands() throws {
    var record = CouncilRecord.scene
    try record.update(Self.measure) { $0.status = .completed }
    #expect(record.measure.status == .completed)
    record.measure.status = .ongoing
    #expect(record == .scene)
  }

  @Test func theCouncilIsAnObjectToo() throws {
    var record = CouncilRecord.scene
    try record.update("council" as Identifier<Council>) { $0.name = "Nya rådet" }
    #expect(record.council.name == "Nya rådet")
  }

  @Test func anUnknownIdentifierIsNamedWithTheNearest() {
    var record = CouncilRecord.scene
    let error = #expect(throws: EditError.self) {
      try record.update("night-walk" as Identifier<Measure>) { $0.status = .completed }
    }
    #expect(error == .unknown(Reference(kind: .measure, id: "night-walk"), nearest: "night-walks"))
    #expect(error?.sentence.english == "The measure “night-walk” isn't there: did you mean “night-walks”?")
    #expect(error?.sentence.swedish == "Åtgärd ”night-walk” finns inte: menas ”night-walks”?")
    #expect(record == .scene)
  }

  @Test func anIdentifierOfSeveralObjectsIsRefused() {
    var record = CouncilRecord.scene
    record.plans[0].focusAreas[1].measures = [record.measure]
    let before = record
    let error = #expect(throws: EditError.self) { try record.update(Self.measure) { $0.status = .completed } }
    #expect(error == .ambiguous(Reference(kind: .measure, id: "night-walks"), count: 2))
    #expect(error?.sentence.english == "The measure “night-walks” is there 2 times: say in which object it stands.")
    #expect(record == before)
  }

  @Test func anObservationIsPutInAtItsTime() throws {
    var record = CouncilRecord.scene
    let early = ReportingPeriod("2022")
    let late = ReportingPeriod("2025")
    try record.insert(Observation(period: late, value: 7), into: Self.indicator)
    try record.insert(Observation(period: early, value: 1), into: Self.indicator)
    #expect(record.indicators[0].observations.map(\.value) == [1, 2, 5, 7])
  }

  @Test func whatIsThereAlreadyIsNotPutInAgain() throws {
    var record = CouncilRecord.scene
    let period = ReportingPeriod("2024")
    let error = #expect(throws: EditError.self) {
      try record.insert(Observation(period: period, value: 9), into: Self.indicator)
    }
    #expect(error == .present(at: DocumentPath([.member("observations"), .element(1)])))
    #expect(error?.sentence.english == "Such an object stands at /observations/1 already: change that one.")
    #expect(throws: EditError.self) {
      try record.insert(Organization(id: "ks", name: "Annan", kind: .board))
    }
    #expect(record == .scene)
  }

  @Test func anObjectIsPutIntoTheRecordsOwnList() throws {
    var record = CouncilRecord.scene
    try record.insert(Organization(id: "region", name: "Regionen", kind: .region))
    #expect(record.organizations.map(\.id) == ["ks", "police", "school", "region"])
  }

  @Test func anObjectThatHasNoListForAnotherRefusesIt() {
    var record = CouncilRecord.scene
    let error = #expect(throws: EditError.self) {
      try record.insert(Budget(amount: 1, currency: "SEK"), into: Self.measure)
    }
    #expect(error == .homeless(in: Reference(kind: .measure, id: "night-walks")))
    #expect(error?.sentence.english == "The measure “night-walks” has no list for such an object.")
  }

  @Test func whatIsReferredToIsNotRemoved() {
    var record = CouncilRecord.scene
    let error = #expect(throws: EditError.self) { try record.remove(Self.indicator) }
    let place = DocumentPath(pointer: "/plans/0/focusAreas/0/goals/0/targets/0/indicator")
    #expect(error == place.map { .referredTo(Reference(kind: .indicator, id: "groups"), from: [$0]) })
    #expect(
      error?.sentence.english == """
        The indicator “groups” is referred to at /plans/0/focusAreas/0/goals/0/targets/0/indicator: change that before, or \
        remove what refers to it too (cascading).
        """
    )
    #expect(record == .scene)
  }

  @Test func whatRefersToItGoesTooWhenToldTo() throws {
    var record = CouncilRecord.scene
    let removed = try record.remove(Self.indicator, cascading: true)
    #expect(removed.name == "Nattvandrargrupper")
    #expect(record.indicators == [])
    #expect(record.plans[0].focusAreas[0].goals[0].targets == [])
    #expect(Validator().report(on: record).errors.isEmpty)
  }

  @Test func anObjectInsideAnotherIsRemovedThere() throws {
    var record = CouncilRecord.scene
    record.measure.milestones = [Milestone(id: "start", title: "Start"), Milestone(id: "end", title: "Slut")]
    let removed = try record.remove("start" as Identifier<Milestone>, in: Self.measure)
    #expect(removed.title == "Start")
    #expect(record.measure.milestones.map(\.id) == ["end"])
  }

  /// An edit by identifier equals a change of that object alone.
  @Test func anEditIsOneChange() throws {
    var record = CouncilRecord.scene
    try record.update(Self.measure) { $0.status = .completed }
    let changes = record.changes(since: .scene)
    #expect(changes.map(\.kind) == [.changed])
    #expect(changes.map(\.member) == ["status"])
  }
}
