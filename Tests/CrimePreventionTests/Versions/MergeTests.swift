import CrimePrevention
import Testing

/// What two people changed at the same time, case by case.
struct MergeTests {
  @Test func changesOfDifferentMembersAreBothTaken() throws {
    let merged = try merge {
      $0.measure.status = .completed
    } theirs: {
      $0.measure.title = "Nattvandring varje helg"
    }
    #expect(merged.conflicts == [])
    #expect(merged.record.measure.status == .completed)
    #expect(merged.record.measure.title == "Nattvandring varje helg")
  }

  @Test func theSameChangeIsTakenOnce() throws {
    let new = Observation(period: year(2025), value: 7)
    let merged = try merge {
      $0.indicators[0].observations.append(new)
    } theirs: {
      $0.indicators[0].observations.append(new)
    }
    #expect(merged.conflicts == [])
    #expect(merged.record.indicators[0].observations.map(\.value) == [2, 5, 7])
  }

  @Test func whatBothRemovedIsGone() throws {
    let merged = try merge {
      $0.organizations.removeLast()
      $0.indicators[0].observations.removeFirst()
    } theirs: {
      $0.organizations.removeLast()
      $0.organizations[1].name = "Polisen i Exempel"
      $0.indicators[0].observations.removeFirst()
      $0.measure.status = .completed
    }
    #expect(merged.conflicts == [])
    #expect(merged.record.organizations.map(\.name) == ["Kommunstyrelsen", "Polisen i Exempel"])
    #expect(merged.record.indicators[0].observations.map(\.value) == [5])
    #expect(merged.record.measure.status == .completed)
  }

  @Test func observationsThatBothAddedStandInTheOrderOfTheirPeriods() throws {
    let merged = try merge {
      $0.indicators[0].observations.append(Observation(period: year(2026), value: 8))
    } theirs: {
      $0.indicators[0].observations.append(Observation(period: year(2025), value: 7))
    }
    #expect(merged.conflicts == [])
    #expect(merged.record.indicators[0].observations.map(\.value) == [2, 5, 7, 8])
  }

  @Test func aConflictIsToldOnOneLineWithItsPlace() throws {
    let merged = try merge {
      $0.measure.title = "Ett"
    } theirs: {
      $0.measure.title = "Två"
    }
    let conflict = try #require(merged.conflicts.first)
    #expect(conflict.description == conflict.description(in: .english))
    #expect(conflict.description.hasPrefix("/plans/0/focusAreas/0/measures/0: "))
    #expect(conflict.description.contains("Ett") && conflict.description.contains("Två"))
    #expect(!conflict.description.contains("\n"))
  }

  @Test func entriesOfTheGlossaryAreMergedByName() throws {
    let merged = try merge {
      $0.council.glossary["KS"] = "Kommunstyrelsen"
    } theirs: {
      $0.council.glossary["LP"] = "Polisen"
    }
    #expect(merged.conflicts == [])
    #expect(merged.record.council.glossary == ["KS": "Kommunstyrelsen", "LP": "Polisen"])
  }

  @Test func whatMovedIsChangedWhereItStandsNow() throws {
    let merged = try merge {
      $0.plans[0].focusAreas[1].measures.append($0.plans[0].focusAreas[0].measures.removeFirst())
    } theirs: {
      $0.measure.status = .completed
    }
    #expect(merged.conflicts == [])
    #expect(merged.record.plans[0].focusAreas.map(\.measures.count) == [0, 1])
    #expect(merged.record.plans[0].focusAreas[1].measures[0].status == .completed)
  }

  @Test func whatMovedIntoANewFocusAreaIsChangedThere() throws {
    let merged = try merge {
      let measure = $0.plans[0].focusAreas[0].measures.removeFirst()
      $0.plans[0].focusAreas.append(FocusArea(id: "new", title: "Nytt", measures: [measure]))
    } theirs: {
      $0.measure.status = .completed
    }
    #expect(merged.conflicts == [])
    #expect(merged.record.plans[0].focusAreas.map(\.measures.count) == [0, 0, 1])
    #expect(merged.record.plans[0].focusAreas[2].measures[0].status == .completed)
  }

  @Test func differentValuesOfAMemberAreAConflict() throws {
    let merged = try merge {
      $0.measure.status = .completed
    } theirs: {
      $0.measure.status = .cancelled
    }
    let conflict = try #require(merged.conflicts.first)
    #expect(merged.conflicts.count == 1)
    #expect(conflict.kind == .values)
    #expect(conflict.member == "status")
    #expect((conflict.base, conflict.ours, conflict.theirs) == ("ongoing", "completed", "cancelled"))
    #expect(merged.record.measure.status == .completed)
    #expect(
      conflict.sentence.english
        == "The measure “Nattvandring”: “status” is \"completed\" in ours and \"cancelled\" in theirs: choose one."
    )
    #expect(
      conflict.sentence.swedish
        == "Åtgärd ”Nattvandring”: ”status” är \"completed\" hos oss och \"cancelled\" hos dem: välj ett."
    )
    #expect(conflict.path.description == "/plans/0/focusAreas/0/measures/0")
  }

  @Test func whatOneRemovedAndTheOtherChangedIsAConflict() throws {
    let merged = try merge {
      $0.plans[0].focusAreas[0].measures = []
    } theirs: {
      $0.measure.status = .completed
    }
    #expect(merged.conflicts.map(\.kind) == [.removal])
    #expect(merged.record.plans[0].focusAreas[0].measures == [])
    #expect(merged.conflicts[0].ours == nil)
    #expect(merged.conflicts[0].theirs != nil)
    #expect(
      merged.conflicts[0].sentence.english
        == "The measure “Nattvandring” was removed by us and changed by them: keep it or remove it."
    )
    let swapped = try merge {
      $0.measure.status = .completed
    } theirs: {
      $0.plans[0].focusAreas[0].measures = []
    }
    #expect(swapped.conflicts.map(\.kind) == [.removal])
    #expect(swapped.record.measure.status == .completed)
  }

  @Test func whatOneRemovedAndTheOtherMovedIsAConflict() throws {
    let merged = try merge {
      $0.plans[0].focusAreas[0].measures = []
    } theirs: {
      $0.plans[0].focusAreas[1].measures.append($0.plans[0].focusAreas[0].measures.removeFirst())
    }
    #expect(merged.conflicts.map(\.kind) == [.removal])
    #expect(merged.record.plans[0].focusAreas.map(\.measures.count) == [0, 0])
  }

  @Test func oneIdentifierForTwoObjectsIsAConflict() throws {
    let merged = try merge {
      $0.areas.append(Area(id: "north", name: "Norr", kind: .district))
    } theirs: {
      $0.areas.append(Area(id: "north", name: "Norrmalm", kind: .district))
    }
    #expect(merged.conflicts.map(\.kind) == [.insertion])
    #expect(merged.record.areas.map(\.name) == ["Norr"])
    #expect(
      merged.conflicts[0].sentence.english
        == "The area “Norr” was added by both, but not alike: keep one, or give one another identifier or name."
    )
  }

  @Test func twoOrdersAreAConflict() throws {
    let merged = try merge {
      $0.organizations.swapAt(0, 1)
    } theirs: {
      $0.organizations.swapAt(1, 2)
    }
    #expect(merged.conflicts.map(\.kind) == [.order])
    #expect(merged.record.organizations.map(\.id) == ["police", "ks", "school"])
    #expect(merged.conflicts[0].theirs == ["ks", "school", "police"])
    #expect(
      merged.conflicts[0].sentence.english
        == "The record: both have put “organizations” into another order: choose one."
    )
  }

  @Test func twoPlacesAreAConflict() throws {
    let merged = try merge {
      $0.plans[0].focusAreas[1].measures.append($0.plans[0].focusAreas[0].measures.removeFirst())
    } theirs: {
      $0.plans[0].focusAreas[2].measures.append($0.plans[0].focusAreas[0].measures.removeFirst())
    } base: {
      $0.plans[0].focusAreas.append(FocusArea(id: "third", title: "Tredje"))
    }
    #expect(merged.conflicts.map(\.kind) == [.place])
    #expect(merged.record.plans[0].focusAreas.map(\.measures.count) == [0, 1, 0])
    #expect(
      merged.conflicts[0].sentence.english
        == "The measure “Nattvandring” was moved by both, to different places: choose one."
    )
  }

  @Test func aReferenceToWhatTheOtherRemovedIsAConflict() throws {
    let merged = try merge {
      $0.organizations.removeLast()
    } theirs: {
      $0.measure.commitments.append(Commitment(organization: "school", text: "Ordnar lokaler"))
    }
    #expect(merged.conflicts.map(\.kind) == [.error])
    #expect(merged.conflicts[0].rule == "reference.unknown")
    #expect(merged.conflicts[0].subject == Reference(kind: .measure, id: "night-walks"))
  }

  @Test func anErrorThatASideHadBeforeIsNoConflict() throws {
    let merged = try merge {
      $0.measure.commitments[0].organization = "nobody"
    } theirs: {
      $0.measure.title = "Annat"
    }
    #expect(merged.conflicts == [])
  }

  @Test func aNumberThatJSONCannotSayCannotBeMerged() {
    #expect(throws: EncodingError.self) {
      try merge {
        $0.indicators[0].observations[0].value = .nan
      } theirs: { _ in
      }
    }
  }

  private func year(_ year: Int) -> ReportingPeriod {
    guard let period = ReportingPeriod(.year, 1, of: year) else { preconditionFailure("The year exists.") }
    return period
  }

  private func merge(
    ours: (inout CouncilRecord) -> Void,
    theirs: (inout CouncilRecord) -> Void,
    base change: (inout CouncilRecord) -> Void = { _ in }
  ) throws -> Merge {
    var base = CouncilRecord.scene
    change(&base)
    var (our, their) = (base, base)
    ours(&our)
    theirs(&their)
    return try Merge(base: base, ours: our, theirs: their)
  }
}
