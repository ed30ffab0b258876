import Testing

@testable import CrimePrevention

/// What has changed, case by case, and in words.
struct ChangeTests {
  @Test func aListThatIsEmptyNowIsSaidToHoldNone() throws {
    var (older, newer) = (CouncilRecord.scene, CouncilRecord.scene)
    older.measure.annotations.others["x-list"] = ["a"]
    newer.measure.annotations.others["x-list"] = []
    let change = try #require(newer.changes(since: older).first)
    #expect(change.sentence.english.hasSuffix("is now none."))
    #expect(change.sentence.swedish.hasSuffix("är nu inga."))
  }

  /// A meeting without a title is named by its day, a follow-up by its subject, also in another version without a title.
  @Test func whatHasNoTitleIsCalledOtherwise() throws {
    let meeting = Meeting(id: "spring", date: "2026-03-01", status: .held)
    let followUp = FollowUp(id: "first", of: Reference(kind: .meeting, id: "spring"), period: "2025")
    let base = { (record: inout CouncilRecord) in
      record.meetings = [meeting]
      record.followUps = [followUp]
    }
    let place = try #require(only({ $0.meetings[0].place = "Stadshuset" }, base: base))
    #expect(place.sentence.swedish == "Möte ”1 mars 2026”: plats är nu ”Stadshuset”.")
    let period = try #require(only({ $0.followUps[0].period = "2026" }, base: base))
    #expect(period.sentence.english == "The follow-up “1 March 2026”: period was “2025” and is now “2026”.")
    let named = try #require(only({ $0.followUps[0].meeting = "spring" }, base: base))
    #expect(named.sentence.swedish.hasSuffix("möte är nu ”1 mars 2026”."))
    let title = try #require(only({ $0.meetings[0].title = "Vårmötet" }, base: base))
    #expect(title.sentence.english.hasPrefix("The meeting “Vårmötet”: "))
  }

  @Test func aChangedMemberIsToldWithBothValues() throws {
    let change = try #require(only { $0.measure.status = .completed })
    #expect(change.kind == .changed)
    #expect(change.subject == Reference(kind: .measure, id: "night-walks"))
    #expect(change.path == .init(old: "/plans/0/focusAreas/0/measures/0", new: "/plans/0/focusAreas/0/measures/0"))
    #expect(change.member == "status")
    #expect((change.from, change.to) == ("ongoing", "completed"))
    #expect(change.sentence.english == "The measure “Nattvandring”: status was “ongoing” and is now “completed”.")
    #expect(change.sentence.swedish == "Åtgärd ”Nattvandring”: status var ”pågående” och är nu ”slutförd”.")
  }

  @Test func aChangeIsWrittenAsTheContractSays() throws {
    let change = try #require(only { $0.measure.status = .completed })
    #expect(
      try change.jsonValue() == [
        "kind": "changed", "subject": ["kind": "measure", "id": "night-walks"], "title": "Nattvandring",
        "path": ["old": "/plans/0/focusAreas/0/measures/0", "new": "/plans/0/focusAreas/0/measures/0"],
        "member": "status", "from": "ongoing", "to": "completed",
      ]
    )
  }

  @Test func observationsAreKnownByPeriod() throws {
    let change = try #require(only { $0.indicators[0].observations[1].value = 6.5 })
    #expect(change.path.new == "/indicators/0/observations/1")
    #expect(change.rules == ["observation.revised"])
    #expect(
      change.sentence.english == "The indicator “Nattvandrargrupper”, observations, 2024: value was 5 and is now 6.5."
    )
    #expect(
      change.sentence.swedish == "Indikator ”Nattvandrargrupper”, mätvärden, 2024: värde var 5 och är nu 6,5."
    )
  }

  @Test func referencesAreToldByTitle() throws {
    let changes = changes { $0.measure.commitments[0].organization = "police" }
    #expect(changes.map(\.kind) == [.removed, .added])
    #expect(
      changes.map(\.sentence.english) == [
        "The measure “Nattvandring”: gone from commitments: Kommunstyrelsen.",
        "The measure “Nattvandring”: new in commitments: Polisen.",
      ]
    )
    let led = try #require(only { $0.council.ledBy = "ks" })
    #expect(led.sentence.english == "The council “Rådet”: led by is now “Kommunstyrelsen”.")
    #expect(led.sentence.swedish == "Råd ”Rådet”: leds av är nu ”Kommunstyrelsen”.")
  }

  @Test func anObjectThatMovedIsOneChange() throws {
    let change = try #require(
      only { $0.plans[0].focusAreas[1].measures.append($0.plans[0].focusAreas[0].measures.removeFirst()) }
    )
    #expect(change.kind == .moved)
    #expect(change.path == .init(old: "/plans/0/focusAreas/0/measures/0", new: "/plans/0/focusAreas/1/measures/0"))
    #expect(change.sentence.english == "The measure “Nattvandring” was moved to another place.")
    #expect(change.sentence.swedish == "Åtgärd ”Nattvandring” har flyttats till ett annat ställe.")
  }

  @Test func whatChangesAfterAnEntryOfTheGlossaryIsNotToldAsAPartOfIt() throws {
    var older = CouncilRecord.scene
    older.council.glossary = ["KS": "Kommunstyrelsen"]
    var newer = older
    newer.council.glossary = ["KS": "Kommunstyrelsens arbetsutskott"]
    newer.council.reports = [AssemblyReport(on: "2026-01-31", to: "ks")]
    let parts = newer.changes(since: older).map(\.part)
    #expect(parts.map(\.first) == ["glossary", "reports"])
  }

  @Test func aKeptMemberGivesWayToOneThatTheObjectHas() {
    var kept = Target.Expectation.maintain(tolerance: 1)
    kept.annotations.others = ["tolerance": 2, "of": 0.5, "kind": "band"]
    #expect(kept.writtenOthers == ["of": 0.5])
    var without = Target.Expectation.maintain()
    without.annotations.others = ["tolerance": .null]
    #expect(without.writtenOthers == ["tolerance": .null])
  }

  @Test func changesStandInTheOrderOfTheirPlaces() {
    let changes = changes {
      $0.measure.status = .completed
      $0.indicators[0].observations[1].value = 6
      $0.organizations[2].name = "Skolorna"
      $0.organizations[0].name = "Styrelsen"
      $0.council.name = "Nya rådet"
      $0.indicators[0].observations[0].value = 3
    }
    #expect(
      changes.map(\.path.new) == [
        "/council", "/indicators/0/observations/0", "/indicators/0/observations/1", "/organizations/0",
        "/organizations/2", "/plans/0/focusAreas/0/measures/0",
      ]
    )
  }

  @Test func anotherOrderIsAChange() throws {
    let change = try #require(only { $0.organizations.append($0.organizations.removeFirst()) })
    #expect(change.kind == .moved)
    #expect(change.subject == Reference(kind: .organization, id: "ks"))
    #expect(change.sentence.english == "The organization “Kommunstyrelsen” stands elsewhere in its list.")
  }

  @Test func objectsThatComeAndGoAreTold() throws {
    let new = try #require(only { $0.areas.append(Area(id: "north", name: "Norr", kind: .district)) })
    #expect(new.sentence.english == "The area “Norr” is new.")
    #expect(new.to == ["id": "north", "name": "Norr", "kind": "district"])
    let gone = try #require(only { $0.plans[0].focusAreas[0].measures = [] })
    #expect(gone.sentence.english == "The measure “Nattvandring” is gone.")
    #expect(gone.sentence.swedish == "Åtgärd ”Nattvandring” har tagits bort.")
    #expect(gone.path.new == nil)
  }

  @Test func anObjectGoesWithoutWhatMovedOutOfIt() throws {
    let changes = changes {
      let measure = $0.plans[0].focusAreas.removeFirst().measures[0]
      $0.plans[0].focusAreas[0].measures.append(measure)
    }
    #expect(changes.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.moved, .removed])
    let gone = try #require(changes.first { $0.kind == .removed })
    guard case .object(let members)? = gone.from else { throw Unexpected() }
    #expect(members["measures"] == nil)
  }

  @Test func unknownMembersAndNotesAreCompared() throws {
    let own = try #require(only { $0.measure.annotations.others["x-own"] = ["a": 1] })
    #expect((own.member, own.to) == ("x-own", ["a": 1]))
    let null = try #require(only { $0.measure.annotations.others["due"] = .some(.null) })
    #expect((null.member, null.to) == ("due", .some(.null)))
    let note = try #require(only { $0.measure.note = "Ny" })
    #expect(note.sentence.swedish == "Åtgärd ”Nattvandring”: anmärkning är nu ”Ny”.")
  }

  @Test func anotherSpellingOfTheSameLettersIsAChange() throws {
    let change = try #require(
      only {
        $0.plans[0].title = "Plane\u{301}n"
      } base: {
        $0.plans[0].title = "Plan\u{E9}n"
      }
    )
    #expect(change.member == "title")
  }

  @Test func changesAreRefusedWhereSomethingElseStands() throws {
    let changes = changes { $0.measure.status = .completed }
    var other = CouncilRecord.scene
    other.measure.status = .cancelled
    let error = #expect(throws: InapplicableChanges.self) { try other.applying(changes) }
    #expect(
      error?.problems.map(\.sentence.english) == [
        "The change takes away \"ongoing\", but here stands \"cancelled\": merge, or change it by hand."
      ]
    )
    other.measure.id = "other"
    let another = #expect(throws: InapplicableChanges.self) { try other.applying(changes) }
    #expect(another?.problems.map(\.rule) == ["changes.subject-differs"])
    other.plans = []
    let nowhere = #expect(throws: InapplicableChanges.self) { try other.applying(changes) }
    #expect(nowhere?.problems.map(\.rule) == ["changes.place-missing"])
  }

  @Test func aFileForAnotherVersionIsRefusedUnlessAccepted() throws {
    var (newer, other) = (CouncilRecord.scene, CouncilRecord.scene)
    newer.measure.status = .completed
    other.plans[0].title = "Annan"
    let file = try ChangesDocument(from: .scene, to: newer)
    let error = #expect(throws: InapplicableChanges.self) { try other.applying(file) }
    #expect(error?.problems.map(\.rule) == ["changes.fingerprint-differs"])
    #expect(try other.applying(file, toOtherVersion: true).measure.status == .completed)
    #expect(try CouncilRecord.scene.applying(file) == newer)
  }

  @Test func handMadeChangesThatCannotBeMadeAreRefused() {
    let place = RecordChange.Place(old: "/plans/0", new: "/plans/0")
    let plan = Reference(kind: .plan, id: "plan")
    let required = RecordChange(.changed, subject: plan, path: place, member: "title", from: "Planen")
    let wrong = RecordChange(.changed, subject: plan, path: place, member: "title", from: "Planen", to: 3)
    let unknown = RecordChange(.init(rawValue: "renamed"), subject: plan, path: place)
    let nowhere = RecordChange(.removed, subject: plan, path: .init(old: "plans"))
    let rules = [required, wrong, unknown, nowhere].map { change in
      #expect(throws: InapplicableChanges.self) { try CouncilRecord.scene.applying([change]) }?.problems.map(\.rule)
    }
    #expect(
      rules == [
        ["changes.member-required"], ["document.type-mismatch"], ["changes.kind-unknown"], ["changes.place-missing"],
      ]
    )
  }

  /// Found by `Tests/Fuzz`: a member is nested deeper in a file of changes than in its record.
  @Test func changesOfTheDeepestRecordAreRead() throws {
    let (before, after) = (
      #"{"format":"crime-prevention-record","formatVersion":"1.1","language":"sv","#,
      #""council":{"id":"c","name":"R","municipality":{"code":"0000","name":"E"}}}"#
    )
    let deepest = String(repeating: "[", count: 511) + String(repeating: "]", count: 511)
    let older = try CouncilRecord(jsonBytes: Array((before + after).utf8))
    let newer = try CouncilRecord(jsonBytes: Array((before + #""x-deep":\#(deepest),"# + after).utf8))
    for (from, to) in [(older, newer), (newer, older)] {
      let file = try ChangesDocument(from: from, to: to)
      let again = try ChangesDocument(jsonBytes: try file.jsonBytes())
      #expect(again == file)
      #expect(try from.applying(again) == to)
    }
    let error = #expect(throws: UnreadableRecord.self) {
      try ChangesDocument(jsonBytes: Array(String(repeating: "[", count: 515).utf8))
    }
    #expect(
      error?.problems.map(\.sentence.english) == [
        "Objects and lists nest more than 514 levels deep here: use fewer levels."
      ]
    )
  }

  @Test func aFileOfSomethingElseIsRefused() {
    let error = #expect(throws: UnreadableRecord.self) {
      try ChangesDocument(jsonBytes: Array(#"{"format": "x"}"#.utf8))
    }
    #expect(error?.problems.map(\.rule) == ["changes.format-unknown"])
  }

  private struct Unexpected: Error {}

  private func changes(
    _ change: (inout CouncilRecord) -> Void,
    base: (inout CouncilRecord) -> Void = { _ in }
  ) -> [RecordChange] {
    var older = CouncilRecord.scene
    base(&older)
    var newer = older
    change(&newer)
    return newer.changes(since: older)
  }

  private func only(
    _ change: (inout CouncilRecord) -> Void,
    base: (inout CouncilRecord) -> Void = { _ in }
  ) -> RecordChange? {
    let changes = changes(change, base: base)
    return changes.count == 1 ? changes[0] : nil
  }

  /// Nothing in a record is so deep, and a tree of changes would be taken apart level by level.
  @Test func aPathThatIsDeeperThanARecordLeadsNowhere() throws {
    var change = try #require(only { $0.measure.status = .completed })
    change.path.old = String(repeating: "/a", count: 200_000)
    let error = #expect(throws: InapplicableChanges.self) { try CouncilRecord.scene.applying([change]) }
    #expect(error?.problems.count == 1)
  }
}
